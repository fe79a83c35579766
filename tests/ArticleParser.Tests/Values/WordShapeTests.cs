using FsCheck;
using FsCheck.Xunit;

namespace ArticleParser.Tests.Values;

/// <summary>A word that is told at a glance is told as it is letter by letter.</summary>
public class WordShapeTests
{
    [Theory]
    [InlineData("Marrow", 6)]
    [InlineData("of the bay", 2)]
    [InlineData("J Doe", 1)]
    [InlineData("Harbours", 8)]
    [InlineData("Harbourmasters at noon", 14)]
    [InlineData("Harbourmastership", 0)]
    [InlineData("AFP", 0)]
    [InlineData("McKay", 0)]
    [InlineData("d'Arcy", 0)]
    [InlineData("Doe,", 0)]
    [InlineData("été", 0)]
    [InlineData("2031", 0)]
    public void Short_words_of_ascii_are_told_at_a_glance(string text, int length) => Assert.Equal(length, WordShape.PlainLength(text, out _));

    [Property]
    public void What_is_told_at_a_glance_is_what_each_letter_says(NonEmptyString word, bool isCapital, NonNull<string> behind)
    {
        var letters = string.Concat(word.Get.Select(c => (char)('a' + (c % 26))));
        foreach (var text in (string[])[letters + behind.Get, Capital(letters) + " " + behind.Get, isCapital ? letters.ToUpperInvariant() : letters, word.Get])
        {
            if (text.Length == 0 || WordShape.PlainLength(text, out var shape) is not (> 0 and var length)) continue;
            Assert.Equal(WordShape.Length(text), length);
            Assert.Equal(WordShape.Case(text.AsSpan(0, length)), shape);
        }
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
