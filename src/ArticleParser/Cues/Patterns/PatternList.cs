namespace ArticleParser.Cues;

/// <summary>The patterns of one phrase, in the order in which they are tried. Some signs open hundreds: "(", "|", "©".</summary>
internal sealed class PatternList
{
    private readonly PatternTable _table;
    private readonly int _start;
    private readonly CuePattern?[] _patterns;
    private readonly char[] _lastMarks;

    // The first pattern that is nothing but the phrase; as many as there are patterns where none is.
    private readonly int _firstPhrase;

    /// <param name="table">Makes the patterns when they are first needed.</param>
    /// <param name="list">The list's number.</param>
    public PatternList(PatternTable table, int list)
    {
        _table = table;
        _start = table.Layout.ListStarts[list];
        _patterns = new CuePattern?[table.Layout.ListStarts[list + 1] - _start];
        _lastMarks = new char[_patterns.Length];
        ArePhrases = true;
        _firstPhrase = _patterns.Length;
        for (var i = 0; i < _patterns.Length; i++)
        {
            var record = table.Record(table.Layout.ListItems[_start + i]);
            _lastMarks[i] = PatternRecord.LastMark(record);
            var isPhrase = PatternRecord.IsPhraseAlone(record);
            ArePhrases &= isPhrase;
            if (isPhrase) _firstPhrase = Math.Min(_firstPhrase, i);
        }
    }

    /// <summary>True when none of the patterns has anything but the phrase.</summary>
    public bool ArePhrases { get; }

    /// <summary>The first pattern that is nothing but the phrase, wherever on the page it stands; null where there is none.</summary>
    public CuePattern? PhraseAlone
    {
        get
        {
            for (var i = _firstPhrase; i < _patterns.Length; i++)
            {
                if (this[i] is { IsPhraseAlone: true, Cue.StartOnly: false } pattern) return pattern;
            }

            return null;
        }
    }

    public CuePattern this[int index] => _patterns[index] ??= _table[_table.Layout.ListItems[_start + index]];

    public Enumerator GetEnumerator() => new(this);

    /// <summary>The first pattern from this index on that a line with this last character can match; -1 where there is none.</summary>
    /// <param name="from">The index to begin at; the number of patterns at most.</param>
    /// <param name="last">The line's last character, folded, white space behind it aside.</param>
    public int Next(int from, char last)
    {
        var index = _lastMarks.AsSpan(from).IndexOfAny(last, '\0');
        return index < 0 ? -1 : from + index;
    }

    /// <summary>Goes through the patterns in their order.</summary>
    public struct Enumerator(PatternList list)
    {
        private int _next;

        public readonly CuePattern Current => list[_next - 1];

        public bool MoveNext() => _next++ < list._patterns.Length;
    }
}
