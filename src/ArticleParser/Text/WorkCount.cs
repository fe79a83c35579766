using System.Diagnostics;

namespace ArticleParser.Text;

/// <summary>
/// Counts work, in debug builds alone: how often a character is looked at, or a line of a page. What a test of growth
/// compares, the same on every machine and in every run. What is compared many at a time, in vectors, is not counted.
/// </summary>
internal static class WorkCount
{
    [ThreadStatic]
    private static long t_count;

    /// <summary>The units of work that this thread has counted. Always 0 in Release builds.</summary>
    public static long WorkUnits => t_count;

    [Conditional("DEBUG")]
    public static void Add() => t_count++;
}
