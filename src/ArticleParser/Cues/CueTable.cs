using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser.Cues;

/// <summary>
/// Finds the cue of a line. Dispatch is by what the line begins or ends with, never by trying one cue
/// after another: most lines match none, and that has to cost next to nothing.
/// </summary>
internal sealed class CueTable
{
    // Lines with an e-mail address or account name alone are no longer than this.
    private const int ContactReach = 160;
    private const string StepMarks = ">»›";

    // Without one of these a line holds neither an account nor steps. Five at most: more are compared one by one.
    private const string ValueMarks = "@/>»›";

    private readonly CueTrie _openings;
    private readonly CueTrie _labels;
    private readonly CueTrie _closings;
    private readonly CueTrie _dateWords;
    private readonly SlotBranch[] _contactBranches;
    private readonly SlotBranch _number;
    private readonly SlotBranch _time;
    private readonly SlotBranch _date;
    private readonly SlotBranch _dates;
    private readonly SlotBranch _steps;
    private readonly InnerCueTable _inner;

    /// <param name="cues">All cues, by index.</param>
    /// <param name="fields">The names of the dialect's fields.</param>
    /// <param name="patterns">The cues' patterns.</param>
    public CueTable(IReadOnlyList<Cue> cues, IReadOnlyList<string> fields, PatternTable patterns)
    {
        Cues = cues;
        Fields = fields;
        Patterns = patterns;
        foreach (var cue in cues) HasPlaces |= cue.Section != SyntaxKind.None;
        _openings = patterns.Trie(CueLayout.Openings);
        _labels = patterns.Trie(CueLayout.Labels);
        _closings = patterns.Trie(CueLayout.Closings);
        _dateWords = patterns.Trie(CueLayout.DateWords);
        _inner = new InnerCueTable(patterns);
        _number = new SlotBranch(patterns, "number");
        _time = new SlotBranch(patterns, "time");
        _contactBranches = [new SlotBranch(patterns, "email"), new SlotBranch(patterns, "handle")];
        _date = new SlotBranch(patterns, "date");
        _dates = new SlotBranch(patterns, "dates");
        _steps = new SlotBranch(patterns, "steps");
    }

    public static CueTable BuiltIn { get; } = Dialect.BuiltIn.Table;

    /// <summary>All cues, by index.</summary>
    public readonly IReadOnlyList<Cue> Cues;

    /// <summary>The names of the dialect's fields.</summary>
    public readonly IReadOnlyList<string> Fields;

    /// <summary>The cues' patterns, which a dialect's stand above.</summary>
    public readonly PatternTable Patterns;

    /// <summary>True when some cue says in which section its line stands.</summary>
    public readonly bool HasPlaces;

    /// <summary>
    /// The cue that covers the line from its beginning (to its end, unless the pattern is open); brackets
    /// around it and a bullet or arrow before it aside.
    /// </summary>
    public bool TryFind(ReadOnlySpan<char> line, bool isFirst, out CueMatch match)
    {
        if (TryFindBare(line, isFirst, out match)) return true;
        if (LineMarks.SkipLeading(line) is > 0 and var marks && TryFindBare(line[marks..], isFirst, out var marked))
        {
            match = marked.Shift(marks) with { Start = 0 };
            return true;
        }

        if (!Brackets.Surround(line) || !TryFindBare(line[1..^1].Trim(), isFirst, out var inner)) return false;
        match = inner.Shift(line.Length - line[1..].TrimStart().Length) with { Start = 0, End = line.Length };
        return true;
    }

    /// <summary>The first cue that begins within the line and reaches to its end.</summary>
    public bool TryFindInner(string line, out CueMatch match)
    {
        using var masks = new PageMasks(line);
        return TryFindInner(line, masks, new TextSpan(0, line.Length), out match);
    }

    /// <inheritdoc cref="InnerCueTable.TryFind"/>
    public bool TryFindInner(string text, in PageMasks masks, TextSpan line, out CueMatch match) => _inner.TryFind(text, masks, line, out match);

    /// <summary>Whether a phrase that wants something behind it is all of the line, a colon aside: what rules most lines out that are no label.</summary>
    public bool MayLabel(ReadOnlySpan<char> line)
    {
        Unsafe.SkipInit(out Candidates found);
        var count = _labels.Find(line, found);
        return count > 0 && found[count - 1].Length >= line.TrimEnd(":： ").Length;
    }

    /// <summary>The length of the label that a line of this kind begins with and goes on from: "By" of "by harbourfan"; 0 without one.</summary>
    public int LabelLength(ReadOnlySpan<char> line, SyntaxKind kind) => LabelLength(line, kind, out _);

    /// <summary>The same, with the cue whose label it is.</summary>
    public int LabelLength(ReadOnlySpan<char> line, SyntaxKind kind, out Cue? cue)
    {
        cue = null;
        Unsafe.SkipInit(out Candidates found);
        for (var i = _labels.Find(line, found) - 1; i >= 0; i--)
        {
            foreach (var pattern in _labels.Values(found[i].Node))
            {
                if (pattern.Cue.Kind != kind || pattern.Cue.Variant.Length > 0) continue;
                cue = pattern.Cue;
                return found[i].Length;
            }
        }

        return 0;
    }

    private bool TryFindBare(ReadOnlySpan<char> line, bool isFirst, out CueMatch match)
    {
        if (line.IsEmpty || line.Length > LineText.Cap)
        {
            match = default;
            return false;
        }

        Unsafe.SkipInit(out Candidates found);
        var start = PhraseStart.Of(line);
        var opens = _openings.Find(line, start, found);
        return (opens > 0 && TryOpenings(line, found[..opens], isFirst, out match))
            || TryValues(line, start, isFirst, out match)
            || TryClosings(line, isFirst, out match)
            || (opens > 0 && GluedPhrases.TryFind(_openings, found[..opens], line, out match));
    }

    private bool TryOpenings(ReadOnlySpan<char> line, ReadOnlySpan<(int Length, int Node)> found, bool isFirst, out CueMatch match)
    {
        match = default;
        var last = CuePattern.LastOf(line);
        for (var i = found.Length - 1; i >= 0; i--)
        {
            var patterns = _openings.Values(found[i].Node);

            // Most phrases that are a whole line are found in lines that go on.
            if (patterns.ArePhrases && LineMarks.SkipTrailing(line, found[i].Length) < line.Length) continue;
            for (var next = 0; (next = patterns.Next(next, last)) >= 0; next++)
            {
                var pattern = patterns[next];
                if (!pattern.MayFollow(line, found[i].Length) || !Allows(pattern, line, isFirst) || !pattern.TryMatchAfterOpening(line, found[i].Length, out var parts)) continue;
                match = Match(pattern, parts, line);
                return true;
            }
        }

        return false;
    }

    /// <summary>As it stands, or without the stop or arrow that closes it.</summary>
    private bool TryClosings(ReadOnlySpan<char> line, bool isFirst, out CueMatch match)
    {
        if (TryClosings(line, line, isFirst, out match)) return true;
        var text = LineMarks.TrimEnd(line);
        return text.Length < line.Length && !text.IsEmpty && TryClosings(text, line, isFirst, out match);
    }

    private bool TryClosings(ReadOnlySpan<char> text, ReadOnlySpan<char> line, bool isFirst, out CueMatch match)
    {
        match = default;
        Unsafe.SkipInit(out Candidates found);
        for (var i = _closings.Find(text, found) - 1; i >= 0; i--)
        {
            foreach (var pattern in _closings.Values(found[i].Node))
            {
                if (!Allows(pattern, line, isFirst) || !pattern.TryMatch(text, out var parts)) continue;
                match = Match(pattern, parts, line);
                return true;
            }
        }

        return false;
    }

    /// <summary>The patterns that begin with a value, where the line can begin with it.</summary>
    private bool TryValues(ReadOnlySpan<char> line, PhraseStart start, bool isFirst, out CueMatch match)
    {
        match = default;
        if (CharClasses.Is(line[0], CharClass.Digit))
        {
            if (TryDigits(line, isFirst, out match)) return true;
        }
        else if (BeginsWithDateWord(line, start) && TryDates(line, isFirst, out match)) return true;

        return line.Length <= SlotBranch.MaxChars && line.IndexOfAny(ValueMarks) >= 0 && TryMarked(line, isFirst, out match);
    }

    /// <summary>A line that begins with a number, a time or a day. The days and times are read once for all that ask for them.</summary>
    private bool TryDigits(ReadOnlySpan<char> line, bool isFirst, out CueMatch match)
    {
        ImmutableArray<TokenSpan> value = line.Length > SlotBranch.MaxChars ? [] : _dates.Read(line);
        var isDated = TryBranch(_dates, value, line, isFirst, out var dated);

        // "19:00, 3 Mar 2031": a time of day opens an entry of a live blog, but not where the day is all that follows.
        match = dated;
        if (isDated && HasDate(dated.Parts)) return true;
        if (TryBranch(_number, line, isFirst, out match) || TryTime(line, value, isFirst, out match) || TryDay(line, value, isFirst, out match)) return true;
        match = dated;
        return isDated;
    }

    /// <summary>A line that begins with the name of a month or a day, read once.</summary>
    private bool TryDates(ReadOnlySpan<char> line, bool isFirst, out CueMatch match)
    {
        match = default;
        if (line.Length > SlotBranch.MaxChars) return false;
        var value = _dates.Read(line);
        return TryDay(line, value, isFirst, out match) || TryBranch(_dates, value, line, isFirst, out match);
    }

    private bool TryDay(ReadOnlySpan<char> line, ImmutableArray<TokenSpan> dates, bool isFirst, out CueMatch match)
    {
        match = default;
        return DateValues.BeginsWithDay(line, dates.AsSpan()) && TryBranch(_date, First(dates), line, isFirst, out match);
    }

    /// <summary>A time is read on its own where the same characters were read as a day.</summary>
    private bool TryTime(ReadOnlySpan<char> line, ImmutableArray<TokenSpan> dates, bool isFirst, out CueMatch match)
    {
        match = default;
        if (dates.IsEmpty) return false;
        return TryBranch(_time, dates[0].Kind == SyntaxKind.TimeToken ? First(dates) : _time.Read(line), line, isFirst, out match);
    }

    private static ImmutableArray<TokenSpan> First(ImmutableArray<TokenSpan> parts) => parts.Length == 1 ? parts : [parts[0]];

    private static bool HasDate(ImmutableArray<TokenSpan> parts)
    {
        foreach (var part in parts.AsSpan())
        {
            if (part.Kind == SyntaxKind.DateToken) return true;
        }

        return false;
    }

    private bool TryMarked(ReadOnlySpan<char> line, bool isFirst, out CueMatch match)
    {
        match = default;
        if (line.Length <= ContactReach && line.Contains('@') && TryBranches(_contactBranches, line, isFirst, out match)) return true;
        return (line.IndexOfAny(StepMarks) >= 0 || line.Count(" / ") > 1) && TryBranch(_steps, line, isFirst, out match);
    }

    private bool BeginsWithDateWord(ReadOnlySpan<char> line, PhraseStart start)
    {
        Unsafe.SkipInit(out Candidates found);
        return _dateWords.Find(line, start, found) > 0;
    }

    private static bool TryBranches(SlotBranch[] branches, ReadOnlySpan<char> line, bool isFirst, out CueMatch match)
    {
        match = default;
        foreach (var branch in branches)
        {
            if (TryBranch(branch, line, isFirst, out match)) return true;
        }

        return false;
    }

    private static bool TryBranch(SlotBranch branch, ReadOnlySpan<char> line, bool isFirst, out CueMatch match)
    {
        match = default;
        return line.Length <= SlotBranch.MaxChars && TryBranch(branch, branch.Read(line), line, isFirst, out match);
    }

    private static bool TryBranch(SlotBranch branch, ImmutableArray<TokenSpan> value, ReadOnlySpan<char> line, bool isFirst, out CueMatch match)
    {
        match = default;
        if (!branch.TryFind(line, value, out var pattern, out var parts) || !Allows(pattern, line, isFirst)) return false;
        match = Match(pattern, parts, line);
        return true;
    }

    private static CueMatch Match(CuePattern pattern, ImmutableArray<TokenSpan> parts, ReadOnlySpan<char> line) =>
        new(pattern.Cue, parts, 0, pattern.IsOpen ? parts[^1].End : line.Length);

    private static bool Allows(CuePattern pattern, ReadOnlySpan<char> line, bool isFirst) =>
        (isFirst || !pattern.Cue.StartOnly)
        && (pattern.Cue.MaxWords == int.MaxValue || LineFacts.HasAtMostWords(line, pattern.Cue.MaxWords));
}
