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

    /// <summary>The last line of a run that came to its end.</summary>
    public string Finished()
    {
        var seconds = Math.Max(0.001, _clock.Elapsed.TotalSeconds);
        return string.Create(CultureInfo.InvariantCulture, $"{Counted(Pages)} in {seconds:0.0} s, {Pages / seconds:N0} a second{(Failed > 0 ? $"; {Failed:N0} failed" : "")}.");
    }

    /// <summary>The last line of a run that was told to stop.</summary>
    public string Interrupted(string? partial) => $"{Counted(Written)} written; interrupted{(partial is null ? "" : $"; they stand in {partial}")}.";

    public static string Counted(long pages) => string.Create(CultureInfo.InvariantCulture, $"{pages:N0} {(pages == 1 ? "page" : "pages")}");
}
