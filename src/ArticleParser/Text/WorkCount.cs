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

    /// <summary>Looks of this thread so far; 0 for ever where the library was built without them.</summary>
    public static long Looks => t_count;

    [Conditional("DEBUG")]
    public static void Add() => t_count++;
}
