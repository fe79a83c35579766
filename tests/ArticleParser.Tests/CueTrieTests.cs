namespace ArticleParser.Tests;

/// <summary>What the looks before a trie's walk turn away is no phrase; what patterns share is only what they have in common.</summary>
public class CueTrieTests
{
    [Fact]
    public void EveryPhraseOfTheDialectsIsFoundInItsText()
    {
        var trie = new CueTrie(new PatternTable(BuiltInDialect.Layout, Dialect.BuiltIn.Cues), CueLayout.Openings);
        var phrases = TriePhrases.Of(BuiltInDialect.Layout, CueLayout.Openings).ToList();
        Assert.True(phrases.Count > 10_000);
        foreach (var (phrase, _) in phrases)
        {
            Assert.True(Finds(trie, phrase, phrase.Length), phrase);
            Assert.True(Finds(trie, phrase + " x", phrase.Length), phrase);
            Assert.True(Finds(trie, phrase.Replace(":", " : ", StringComparison.Ordinal).Trim() + " x", null), phrase);
        }
    }

    [Fact]
    public void LabelsAreTheOpeningsThatWantSomethingBehindThem()
    {
        var layout = BuiltInDialect.Layout;
        var labels = TriePhrases.Of(layout, CueLayout.Labels).ToDictionary(label => label.Phrase, label => layout.PatternsOf(label.List), StringComparer.Ordinal);
        var openings = TriePhrases.Of(layout, CueLayout.Openings).ToList();
        Assert.InRange(labels.Count, 1_000, openings.Count - 1_000);
        foreach (var (phrase, list) in openings)
        {
            var wanting = layout.PatternsOf(list).Where(pattern => !PatternRecord.IsPhraseAlone(layout.Patterns[pattern])).ToArray();
            Assert.Equal(wanting, labels.GetValueOrDefault(phrase, []));
        }
    }

    [Fact]
    public void EveryPhraseReadBackwardsIsFoundAtTheEnd()
    {
        string[] phrases = ["x", "on", "/dpa", "says", "stock.adobe.com", "漢", "時点)", "a b", ":x"];
        var layout = new CueLayoutBuilder();
        layout.Add(0, [.. phrases.Select(phrase => "{text}" + phrase)]);
        var trie = new CueTrie(new PatternTable(layout.Lay(), Dialect.BuiltIn.Cues), CueLayout.Closings);
        foreach (var phrase in phrases) Assert.True(Finds(trie, "word " + phrase, phrase.Length), phrase);
    }

    [Theory]
    [InlineData("Photo", "Photo...")]
    [InlineData("Photo...", "...Photo")]
    [InlineData("Photo~{names}", "...~Photo{names}")]
    [InlineData("...Photo", "...~Photo")]
    [InlineData("Photo {names}", "Photo {names 3}")]
    public void PatternsThatDifferInMoreThanThePhraseShareNothing(string one, string other) =>
        Assert.NotEqual(Others(one), Others(other));

    [Theory]
    [InlineData("Photo :{names}", "photo:", "Foto:{names}")]
    [InlineData("...~PHOTO: {names}", "photo:", "...~Foto: {names}")]
    [InlineData("A\\{b {text}", "a{b ", "c {text}")]
    public void PatternsThatDifferInThePhraseShareTheRest(string pattern, string phrase, string other)
    {
        Assert.Equal(phrase, PatternText.Part(pattern, out var others));
        Assert.Equal(others, Others(other));
    }

    [Theory]
    [InlineData("{names} / dpa")]
    [InlineData("...{dates}")]
    [InlineData("...~{dates}")]
    public void APatternThatBeginsWithASlotHasNoPhrase(string pattern) => Assert.Null(PatternText.Part(pattern, out _));

    private static string Others(string pattern)
    {
        PatternText.Part(pattern, out var others);
        return others;
    }

    private static bool Finds(CueTrie trie, string text, int? length)
    {
        var found = new (int Length, int Node)[12];
        var count = trie.Find(text, found);
        return found.Take(count).Any(hit => length is null || hit.Length == length);
    }
}
