using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ArticleParser.Tests;

/// <summary>What is told by a text's first word alone is what a look at all phrases of the lists tells.</summary>
public class FirstWordTests
{
    private static readonly string[] s_tails = ["", " news", "s", "S", "Doe", ".", "'s", "’s", "é", "É", "ı", "İ", "1", "-x", "京", ":", "/AP", "\u0301"];
    private static readonly WordTrie s_nameTrie = new(WordLayout.Names);
    private static readonly WordTrie s_dateTrie = new(WordLayout.Dates);
    private static readonly string[] s_names = WordsOf(WordLayout.Names);
    private static readonly string[] s_dates = WordsOf(WordLayout.Dates);

    public static Arbitrary<string> Texts => (from word in Gen.Elements(s_names.Concat(s_dates))
                                              from cut in Gen.Choose(0, 2)
                                              from letters in Gen.Elements<Func<string, string>>(static text => text, static text => text.ToUpperInvariant(), static text => char.ToUpperInvariant(text[0]) + text[1..])
                                              from tail in Gen.Elements(s_tails)
                                              select letters(word[..Math.Max(1, word.Length - cut)]) + tail).ToArbitrary();

    [Property(MaxTest = 3000)]
    public Property APhraseIsFoundWhateverFollows() => Prop.ForAll(Texts, static text =>
    {
        Assert.Equal(Longest(s_names, text), s_nameTrie.Longest(text, out _));
        Assert.Equal(Longest(s_dates, text), s_dateTrie.Longest(text, out _));
    });

    private static int Longest(string[] words, string text) =>
        words.Where(word => word.Length <= text.Length && Fold.All(text.AsSpan(0, word.Length)) == word && Letters.IsWordEnd(text, word.Length)).Select(static word => word.Length).DefaultIfEmpty().Max();

    private static string[] WordsOf(int trie) => [.. WordLayout.ListsOf(trie).SelectMany(WordLists.Of).Select(static word => Fold.All(word.Text.Trim())).Distinct()];
}
