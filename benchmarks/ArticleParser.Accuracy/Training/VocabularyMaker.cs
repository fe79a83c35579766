namespace ArticleParser.Accuracy.Training;

/// <summary>
/// Chooses the words that the net knows: those that most publishers use, if enough of them do. Labels have no part in it, and one
/// publisher's own words are never enough.
/// </summary>
internal static class VocabularyMaker
{
    private const int FewestPublishers = 5;
    private const int Most = 16_000;

    /// <summary>The hashes of words and phrases, those first that most publishers use.</summary>
    public static List<uint> Make(IEnumerable<string> pages)
    {
        var byPublisher = new Dictionary<string, HashSet<uint>>();
        foreach (var (publisher, words) in pages.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(line => WordsOf(CorpusPage.Read(line))))
        {
            if (!byPublisher.TryGetValue(publisher, out var all)) byPublisher[publisher] = all = [];
            all.UnionWith(words);
        }

        var publishers = new Dictionary<uint, int>();
        foreach (var word in byPublisher.Values.SelectMany(words => words)) publishers[word] = publishers.GetValueOrDefault(word) + 1;
        return [.. publishers.Where(item => item.Value >= FewestPublishers).OrderByDescending(item => item.Value).ThenBy(item => item.Key).Select(item => item.Key).Take(Most)];
    }

    private static (string Publisher, HashSet<uint> Words) WordsOf(CorpusPage page)
    {
        var words = new HashSet<uint>();
        var text = page.Texts.GetValueOrDefault(SampleMaker.Styles[0]) ?? page.Texts.Values.FirstOrDefault("");
        using var lexed = SampleMaker.Lex(text);
        if (lexed.Count == 0) return (page.Publisher, words);
        using var pageWords = new PageWords(lexed.Count);
        using var context = PageContext.Of(lexed, pageWords);
        Span<uint> hashes = stackalloc uint[LineFeatures.MostHashes];
        for (var i = 0; i < lexed.Count; i++)
        {
            foreach (var hash in hashes[..LineFeatures.WordHashes(lexed, context.Each[i], i, hashes, out _)]) words.Add(hash);
        }

        return (page.Publisher, words);
    }
}
