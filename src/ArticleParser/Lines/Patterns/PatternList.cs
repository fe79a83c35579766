namespace ArticleParser;

/// <summary>The patterns of one phrase, in the order in which they are tried. Some signs open hundreds: "(", "|", "©".</summary>
internal sealed class PatternList
{
    private readonly CuePattern[] _patterns;
    private readonly char[] _lastMarks;

    public PatternList(CuePattern[] patterns)
    {
        _patterns = patterns;
        ArePhrases = Array.TrueForAll(patterns, static pattern => pattern.IsPhraseAlone);
        _lastMarks = Array.ConvertAll(patterns, static pattern => pattern.LastMark);
    }

    /// <summary>True when none of the patterns has anything but the phrase.</summary>
    public bool ArePhrases { get; }

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
