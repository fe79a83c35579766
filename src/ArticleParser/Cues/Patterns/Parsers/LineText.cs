namespace ArticleParser.Cues;

/// <summary>How much of a line the pattern parsers look at.</summary>
internal static class LineText
{
    /// <summary>
    /// More than any line that a cue with several parts describes; a bound for the work on hostile lines.
    /// Lines that are longer are parsed to this place and found not to end there.
    /// </summary>
    public const int Cap = 4096;
}
