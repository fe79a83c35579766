using System.Globalization;

namespace ArticleParser.Tests;

/// <summary>The tries that the generator lays out hold every word of every list, and what reads them knows the lists by their place.</summary>
public class WordTrieTests
{
    [Theory]
    [InlineData(WordLayout.Dates)]
    [InlineData(WordLayout.Agos)]
    [InlineData(WordLayout.Names)]
    [InlineData(WordLayout.BioVerbs)]
    [InlineData(WordLayout.BioTrades)]
    public void EveryWordIsFoundWholeWithItsList(int trie)
    {
        var words = new WordTrie(trie);
        var names = WordLayout.ListsOf(trie);
        var count = 0;
        for (var bit = 0; bit < names.Length; bit++)
        {
            // Few languages have words for two years; the list has its bit all the same.
            foreach (var word in WordLists.Of(names[bit]).Select(word => word.Text.Trim()))
            {
                count++;
                Assert.Equal(word.Length, words.Longest(word, out var lists));
                Assert.True((lists >> bit & 1) != 0, $"{word} is not in {names[bit]}");
            }
        }

        Assert.InRange(names.Length, 1, 31);
        Assert.NotEqual(0, count);
    }

    [Fact]
    public void MonthsAndWeekdaysAreKnownByTheirNumbers()
    {
        for (var month = 1; month <= 12; month++)
            foreach (var word in Words("Month." + month.ToString(CultureInfo.InvariantCulture))) Assert.NotEqual(0, Meaning(word).Months & (1 << month));
        for (var day = 1; day <= 7; day++)
            foreach (var word in Words("Weekday." + day.ToString(CultureInfo.InvariantCulture))) Assert.NotEqual(0, Meaning(word).Weekdays & (1 << (day % 7)));
        foreach (var start in new[] { 1867, 1911, 1925, 1988, 2018 })
            foreach (var word in Words("Era." + start.ToString(CultureInfo.InvariantCulture))) Assert.Equal(start, Meaning(word).EraStart);
    }

    [Theory]
    [InlineData("Meridiem.am", (int)DateWord.Am)]
    [InlineData("Meridiem.pm", (int)DateWord.Pm)]
    [InlineData("Clock", (int)DateWord.Clock)]
    [InlineData("DateJoin", (int)DateWord.Join)]
    [InlineData("Ordinal", (int)DateWord.Ordinal)]
    [InlineData("Zone", (int)DateWord.Zone)]
    public void WordsOfDatesMeanWhatTheirListSays(string list, int meaning)
    {
        foreach (var word in Words(list)) Assert.NotEqual(0, (int)Meaning(word).Word & meaning);
    }

    [Theory]
    [InlineData("NameParticle", (int)NameWord.Particle)]
    [InlineData("NameJoin", (int)NameWord.Join)]
    [InlineData("Role", (int)NameWord.Role)]
    [InlineData("Agency", (int)NameWord.Agency)]
    [InlineData("Outlet.suffix", (int)NameWord.Outlet)]
    [InlineData("NotName", (int)NameWord.NotName)]
    [InlineData("Honorific", (int)NameWord.Honorific)]
    public void WordsOfNamesMeanWhatTheirListSays(string list, int meaning)
    {
        foreach (var word in Words(list))
        {
            NameWords.Longest(word, out var found);
            Assert.NotEqual(0, (int)found & meaning);
        }
    }

    [Theory]
    [InlineData("just now", (int)AgoUnit.Now, 1)]
    [InlineData("hours", (int)AgoUnit.Hour, 1)]
    [InlineData("yesterday", (int)AgoUnit.NamedDay, 1)]
    [InlineData("today", (int)AgoUnit.NamedDay, 0)]
    public void RelativeWordsCountInTheirUnit(string word, int unit, int count)
    {
        Assert.Equal(word.Length, AgoWords.Longest(word, out var ago));
        Assert.Equal(new Ago((AgoUnit)unit, count), ago);
    }

    private static DateMeaning Meaning(string word)
    {
        Assert.Equal(word.Length, DateWords.Longest(word, out var meaning));
        return meaning;
    }

    private static string[] Words(string list)
    {
        string[] words = [.. WordLists.Of(list).Select(word => word.Text.Trim())];
        Assert.NotEmpty(words);
        return words;
    }
}
