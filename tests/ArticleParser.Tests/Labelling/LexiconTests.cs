using ArticleParser.Accuracy.Training;

namespace ArticleParser.Tests.Labelling;

/// <summary>What the lexicon says of words reaches the rows that the net is trained on.</summary>
public class LexiconTests
{
    private static readonly uint[] s_known = [WordHasher.Hash("harbour"), WordHasher.Hash("said")];
    private static readonly WordTable s_words = new(s_known, Lexicon.Own);

    [Fact]
    public void AWordThatManyUseHasARowOfItsOwn() => Assert.Equal([1], PartsOf("harbour"));

    [Fact]
    public void AWordOfTheLexiconHasThatOfItsClass()
    {
        Assert.Equal(PartsOf("horoscope"), PartsOf("horoskop"));
        Assert.NotEqual(PartsOf("horoscope"), PartsOf("january"));
        Assert.All(PartsOf("horoscope"), part => Assert.InRange(part, s_words.Known, s_words.Trained - 1));
    }

    [Fact]
    public void AWordOfBothHasBoth()
    {
        Assert.Equal(2, PartsOf("said")[0]);
        Assert.All(PartsOf("added"), part => Assert.Contains(part, PartsOf("said")));
    }

    [Fact]
    public void WhatNoneKnowsIsUnknown() => Assert.Equal([Vocabulary.Unknown], PartsOf("qwzxv"));

    [Fact]
    public void WithoutALexiconAllWordsAreUnknown() => Assert.Equal(1, new WordTable([], Lexicon.Empty).Trained);

    /// <summary>A class whose name is mistyped stands in one file.</summary>
    [Fact]
    public void EveryClassHasWordsInManyLanguages()
    {
        var entries = Lexicon.Own.Entries.ToLookup(entry => entry.Class);
        Assert.All(Enumerable.Range(0, Lexicon.Own.Classes), number => Assert.InRange(entries[number].Select(entry => entry.Language).Distinct().Count(), 10, int.MaxValue));
    }

    [Fact]
    public void RowsAreSharedAmongWordsThatMeanTheSame() => Assert.True(s_words.Parts.Count * 10 < s_words.Count);

    private static int[] PartsOf(string word) => s_words.Parts[s_words.Vocabulary.RowOf(WordHasher.Hash(word)) - FeatureTable.Rows];
}
