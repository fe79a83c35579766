using System.Buffers;

namespace ArticleParser;

/// <summary>
/// Finds the cue of a line. Dispatch is by what the line begins or ends with, never by trying one cue
/// after another: most lines match none, and that has to cost next to nothing.
/// </summary>
internal sealed class CueTable
{
    // Inner cues (a credit behind a caption, a date glued to a name) stand near the end of a line.
    private const int InnerReach = 160;
    private const int MaxCandidates = 12;

    // Without one of these, or a digit at the end, no inner cue is looked for.
    private static readonly SearchValues<char> s_innerMarks = SearchValues.Create(":：©/|(（");
    private static readonly SearchValues<char> s_stepMarks = SearchValues.Create(">»›");

    private readonly CueTrie _openings = new(backwards: false);
    private readonly CueTrie _closings = new(backwards: true);
    private readonly CueTrie _inner = new(backwards: false);
    private readonly List<CuePattern> _digits = [];
    private readonly List<CuePattern> _steps = [];
    private readonly List<CuePattern> _mails = [];

    public CueTable(Dialect dialect)
    {
        var openers = new SlotOpeners(dialect);
        foreach (var pattern in dialect.Cues.SelectMany(cue => cue.Patterns)) Add(pattern, openers);
    }

    public static CueTable BuiltIn { get; } = new(Dialect.BuiltIn);

    /// <summary>The cue that covers the line from its beginning (to its end, unless the pattern is open), brackets around it aside.</summary>
    public bool TryFind(ReadOnlySpan<char> line, bool isFirst, out CueMatch match)
    {
        if (TryFindBare(line, isFirst, out match)) return true;
        if (!Brackets.Surround(line) || !TryFindBare(line[1..^1].TrimEnd(), isFirst, out var inner)) return false;
        match = inner.Shift(1) with { Start = 0, End = line.Length };
        return true;
    }

    private bool TryFindBare(ReadOnlySpan<char> line, bool isFirst, out CueMatch match)
    {
        if (TryOpenings(line, isFirst, out match)) return true;
        if (CharClasses.Is(line[0], CharClass.Digit) && TryEach(_digits, line, isFirst, out match)) return true;
        if (TryClosings(line, isFirst, out match)) return true;
        if (line.Length <= InnerReach && line.Contains('@') && TryEach(_mails, line, isFirst, out match)) return true;
        return _steps.Count > 0 && line.ContainsAny(s_stepMarks) && TryEach(_steps, line, isFirst, out match);
    }

    /// <summary>The first cue that begins within the line and reaches to its end.</summary>
    public bool TryFindInner(ReadOnlySpan<char> line, out CueMatch match)
    {
        match = default;
        var from = Math.Max(1, line.Length - InnerReach);
        if (!line[from..].ContainsAny(s_innerMarks) && !CharClasses.Is(line[^1], CharClass.Digit)) return false;
        for (var at = from; at < line.Length; at++)
        {
            if (!(_inner.CanBegin(line[at]) || Brackets.IsOpening(line[at])) || !IsBoundary(line, at)) continue;
            if (!TryInnerAt(line, at, out match)) continue;
            return true;
        }

        return false;
    }

    private void Add(CuePattern pattern, SlotOpeners openers)
    {
        var trie = pattern.IsInner ? _inner : _openings;
        if (pattern.Opening is { } opening)
        {
            trie.Add(opening.TrimEnd(), pattern);
            return;
        }

        // A closing phrase tells more than a digit does: dozens of patterns begin with a number.
        if (!pattern.IsInner && !pattern.IsOpen && pattern.Closing is { } closing)
        {
            _closings.Add(closing.TrimStart(), pattern);
            return;
        }

        foreach (var word in openers.WordsOf(pattern.OpeningSlot!)) trie.Add(word, pattern);
        if (pattern.OpeningSlot == "steps") _steps.Add(pattern);
        else if (pattern.OpeningSlot is "email" or "handle") _mails.Add(pattern);
        else if (SlotOpeners.BeginsWithDigit(pattern.OpeningSlot!)) AddDigits(pattern);
    }

    private void AddDigits(CuePattern pattern)
    {
        if (!pattern.IsInner) _digits.Add(pattern);
        else for (var digit = '0'; digit <= '9'; digit++) _inner.Add(digit.ToString(), pattern);
    }

    private bool TryOpenings(ReadOnlySpan<char> line, bool isFirst, out CueMatch match)
    {
        match = default;
        if (!_openings.CanBegin(line[0])) return false;
        var found = new Candidates();
        for (var i = _openings.Find(line, found) - 1; i >= 0; i--)
        {
            foreach (var pattern in found[i].Values)
            {
                if (Allows(pattern, line, isFirst) && Matches(pattern, line, found[i].Length, out match)) return true;
            }
        }

        return false;
    }

    private bool TryClosings(ReadOnlySpan<char> line, bool isFirst, out CueMatch match)
    {
        match = default;
        if (line.Length > LineText.Cap || !_closings.CanBegin(line[^1])) return false;
        var found = new Candidates();
        for (var i = _closings.Find(line, found) - 1; i >= 0; i--)
        {
            if (TryEach(found[i].Values, line, isFirst, out match)) return true;
        }

        return false;
    }

    private static bool TryEach(List<CuePattern> patterns, ReadOnlySpan<char> line, bool isFirst, out CueMatch match)
    {
        foreach (var pattern in patterns)
        {
            if (Allows(pattern, line, isFirst) && Matches(pattern, line, 0, out match)) return true;
        }

        match = default;
        return false;
    }

    private bool TryInnerAt(ReadOnlySpan<char> line, int at, out CueMatch match)
    {
        match = default;
        var bracket = Brackets.Surround(line[at..]) ? 1 : 0;
        var rest = line[(at + bracket)..(line.Length - bracket)];
        var found = new Candidates();
        for (var i = _inner.Find(rest, found) - 1; i >= 0; i--)
        {
            foreach (var pattern in found[i].Values)
            {
                if (pattern.NeedsSeam && bracket == 0 && !Seam.IsAt(line, at)) continue;
                if (!Matches(pattern, rest, pattern.Opening is null ? 0 : found[i].Length, out var inner)) continue;
                match = inner.Shift(at + bracket) with { Start = at, End = line.Length };
                return true;
            }
        }

        return false;
    }

    private static bool Matches(CuePattern pattern, ReadOnlySpan<char> line, int opening, out CueMatch match)
    {
        match = default;
        if (!pattern.TryMatch(line, pattern.Opening is null ? 0 : opening, out var parts)) return false;
        match = new CueMatch(pattern.Cue, parts, 0, pattern.IsOpen ? parts[^1].End : line.Length);
        return true;
    }

    private static bool Allows(CuePattern pattern, ReadOnlySpan<char> line, bool isFirst) =>
        (isFirst || !pattern.Cue.StartOnly)
        && (pattern.Cue.MaxWords == int.MaxValue || LineFacts.HasAtMostWords(line, pattern.Cue.MaxWords));

    private static bool IsBoundary(ReadOnlySpan<char> line, int at) =>
        !CharClasses.Is(line[at - 1], CharClass.Letter | CharClass.Digit) || Seam.IsAt(line, at);

    [System.Runtime.CompilerServices.InlineArray(MaxCandidates)]
    private struct Candidates
    {
        private (int Length, List<CuePattern> Values) _first;
    }
}
