using System.Diagnostics;
using System.Globalization;

namespace ArticleParser.Cli.Commands;

/// <summary>What a run has done so far, and the last line that says so.</summary>
internal sealed class RunCounts
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <summary>Items read: pages and records, whatever became of them.</summary>
    public long Pages { get; set; }

    /// <summary>Those of them that gave an error in place of an article.</summary>
    public long Failed { get; set; }

    /// <summary>Those that stand in the output, errors among them.</summary>
    public long Written { get; set; }

    /// <summary>How many pages of each kind there were.</summary>
    public SortedDictionary<string, long> Kinds { get; } = new(StringComparer.Ordinal);

    /// <summary>How many records failed for each reason.</summary>
    public SortedDictionary<string, long> Failures { get; } = new(StringComparer.Ordinal);

    public double Seconds => Math.Max(0.001, _clock.Elapsed.TotalSeconds);

    /// <summary>Counts what became of one item.</summary>
    public void Add(PageResult result)
    {
        Pages++;
        if (result.Kind is { } kind) Increment(Kinds, System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()));
        if (result.Failure is not { } failure) return;
        Failed++;
        Increment(Failures, failure.Code);
    }

    /// <summary>Adds what another run has counted.</summary>
    public void Add(RunCounts other)
    {
        (Pages, Failed, Written) = (Pages + other.Pages, Failed + other.Failed, Written + other.Written);
        foreach (var (kind, count) in other.Kinds) Kinds[kind] = Kinds.GetValueOrDefault(kind) + count;
        foreach (var (code, count) in other.Failures) Failures[code] = Failures.GetValueOrDefault(code) + count;
    }

    /// <summary>The last line of a run that came to its end.</summary>
    public string Finished()
    {
        return string.Create(CultureInfo.InvariantCulture, $"{Counted(Pages)} in {Seconds:0.0} s, {Pages / Seconds:N0} a second{(Failed > 0 ? $"; {Failed:N0} failed" : "")}.");
    }

    /// <summary>The last line of a run that was told to stop.</summary>
    public string Interrupted(string? partial) => $"{Counted(Written)} written; interrupted{(partial is null ? "" : $"; they are in {partial}")}.";

    private static void Increment(SortedDictionary<string, long> counts, string name) => counts[name] = counts.GetValueOrDefault(name) + 1;

    public static string Counted(long pages) => string.Create(CultureInfo.InvariantCulture, $"{pages:N0} {(pages == 1 ? "page" : "pages")}");
}
