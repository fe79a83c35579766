using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ArticleParser.Text;

/// <summary>A grammar whose runs are counted.</summary>
internal enum Grammar
{
    /// <summary>The lexer of dates.</summary>
    Dates,

    /// <summary>Names, and what stands beside them.</summary>
    Names,

    /// <summary>What stands before a story's first words.</summary>
    Datelines,
}

/// <summary>Counts, in debug builds alone, how often a grammar runs on a page, and how often it begins where it has begun before.</summary>
internal static class GrammarRuns
{
    [ThreadStatic]
    private static string? t_page;

    [ThreadStatic]
    private static Dictionary<(Grammar Grammar, int Start), int>? t_runs;

    /// <summary>Begins to count what this thread reads of a page.</summary>
    [Conditional("DEBUG")]
    public static void Begin(string page)
    {
        // Kept from page to page, so that counting is not counted as the page's memory.
        t_page = page;
        (t_runs ??= []).Clear();
    }

    /// <summary>A grammar reads a stretch of the page; what is read of other texts is not counted.</summary>
    [Conditional("DEBUG")]
    public static void Add(Grammar grammar, ReadOnlySpan<char> text)
    {
        if (t_page is null || !t_page.AsSpan().Overlaps(text, out var start)) return;
        CollectionsMarshal.GetValueRefOrAddDefault(t_runs!, (grammar, start), out _)++;
    }

    /// <summary>How often a grammar has run since the page was begun, and how many of these runs began where one had begun before; both 0 in release builds.</summary>
    public static (int All, int Again) Of(Grammar grammar)
    {
        var (all, places) = (0, 0);
        foreach (var ((kind, _), runs) in t_runs ?? [])
        {
            if (kind != grammar) continue;
            all += runs;
            places++;
        }

        return (all, all - places);
    }
}
