using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace ArticleParser.Accuracy;

/// <summary>Scores every page chosen, on two threads.</summary>
internal static class BoardRun
{
    // Two, so that boards made on machines with more cores can be compared by their time as well.
    private const int Workers = 2;

    /// <param name="choice">Which pages.</param>
    /// <param name="parser">What to score.</param>
    /// <param name="judges">Whether to hold each line's confidence against the gold, too.</param>
    /// <param name="progress">Told after each page.</param>
    public static BoardResult Score(CorpusChoice choice, IPageParser parser, bool judges, Action progress)
    {
        var start = Stopwatch.GetTimestamp();
        var pages = new ConcurrentDictionary<long, IReadOnlyList<PageScore>>();
        InParallel(choice.Lines(), (line, index) =>
        {
            pages[index] = ScorePage(choice, parser, judges, line);
            progress();
        });

        // In the order of the files, so that a board does not depend on which worker was faster.
        return new BoardResult([.. pages.OrderBy(page => page.Key).SelectMany(page => page.Value)], Stopwatch.GetElapsedTime(start));
    }

    /// <summary>What a worker throws is thrown as it is, so that a bad record reads the same as when read in turn.</summary>
    /// <param name="lines">The corpus, line by line.</param>
    /// <param name="work">Is given each line and its index, on one of two threads.</param>
    public static void InParallel(IEnumerable<string> lines, Action<string, long> work)
    {
        var partitions = Partitioner.Create(lines, EnumerablePartitionerOptions.NoBuffering);
        try
        {
            Parallel.ForEach(partitions, new ParallelOptions { MaxDegreeOfParallelism = Workers }, (line, _, index) => work(line, index));
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.Flatten().InnerExceptions[0]);
        }
    }

    private static List<PageScore> ScorePage(CorpusChoice choice, IPageParser parser, bool judges, string line)
    {
        var page = choice.WithHtml(CorpusPage.Read(line).WithMadeStyles());
        if (!choice.Takes(page)) return [];
        var scorer = new PageScorer(page, parser, judges);
        return [.. choice.StylesOf(page).Select(scorer.Score)];
    }
}

/// <param name="Pages">One for each page and style, in the order of the corpus.</param>
/// <param name="Time">How long reading, parsing and scoring took together.</param>
internal sealed record BoardResult(IReadOnlyList<PageScore> Pages, TimeSpan Time)
{
    /// <summary>How long parsing alone took, summed over the workers.</summary>
    public TimeSpan ParseTime => new(Pages.Sum(page => page.Time.Ticks));

    public long Characters => Pages.Sum(page => (long)page.Characters);

    /// <summary>Characters that one worker parses in a second, the model of the article included.</summary>
    public double CharactersPerSecond => ParseTime > TimeSpan.Zero ? Characters / ParseTime.TotalSeconds : 0;
}
