namespace ArticleParser;

/// <summary>The patterns of one phrase, in the order in which they are tried. Some signs open hundreds: "(", "|", "©".</summary>
internal sealed class PatternList
{
    private readonly CuePattern[] _patterns;
    private readonly char[] _lastMarks;

    public PatternList(CuePattern[] patterns)
    {
        _patterns = patterns;
        _lastMarks = Array.ConvertAll(patterns, static pattern => pattern.LastMark);
    }

    public CuePattern this[int index] => _patterns[index];

    public ReadOnlySpan<CuePattern>.Enumerator GetEnumerator() => new ReadOnlySpan<CuePattern>(_patterns).GetEnumerator();

    /// <summary>The first pattern from this index on that a line with this last character can match; -1 where there is none.</summary>
    /// <param name="from">The index to begin at; the number of patterns at most.</param>
    /// <param name="last">The line's last character, folded, white space behind it aside.</param>
    public int Next(int from, char last)
    {
        var index = _lastMarks.AsSpan(from).IndexOfAny(last, '\0');
        return index < 0 ? -1 : from + index;
    }
}
