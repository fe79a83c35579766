using System.Collections.Immutable;
using ArticleParser.Combinators;
using ArticleParser.Text;
using ArticleParser.Values;
using Pidgin;

namespace ArticleParser.Cues;

/// <summary>
/// One pattern of a cue. Its opening (or closing) phrase is found by a <see cref="CueTrie"/>; what
/// follows is a Pidgin parser, made when it is first needed.
/// </summary>
internal sealed class CuePattern
{
    private readonly PatternText _text;
    private readonly PatternElement[] _elements;
    private readonly Parser<char, ImmutableArray<TokenSpan>>?[] _rests;
    private readonly ushort _openingField;

    // Of the first slot behind the opening phrase: false where no value can begin, which is mostly so and costs less than a parse.
    private readonly SlotCheck? _mayBegin;

    public CuePattern(Cue cue, string pattern)
    {
        Cue = cue;
        _text = new PatternText(pattern);
        _elements = _text.Elements;
        _rests = new Parser<char, ImmutableArray<TokenSpan>>?[_elements.Length];
        _mayBegin = FirstSlot() is { } slot ? Slots.CheckOf(slot) : null;
        _openingField = cue.Fields.IdOf(_elements[0].Field);
    }

    public Cue Cue { get; }

    /// <summary>True when the pattern need not reach the end of the line.</summary>
    public bool IsOpen => _text.IsOpen;

    /// <summary>True when a phrase is all of the pattern.</summary>
    public bool IsPhraseAlone => _text.IsPhraseAlone;

    public bool NeedsSeam => _text.NeedsSeam;

    /// <summary>The phrase that the pattern begins with, or null; of patterns that differ in nothing else, the first one's.</summary>
    public string? Opening => _elements[0].Phrase;

    /// <summary>Matches a line of which nothing is known yet. The parts' offsets count from the start of <paramref name="line"/>.</summary>
    public bool TryMatch(ReadOnlySpan<char> line, out ImmutableArray<TokenSpan> parts) =>
        TryRest(line, 0, 0, out parts) && !parts.IsEmpty && parts[^1].End > 0;

    /// <summary>False when what stands behind the opening phrase rules the pattern out at a glance: no end of the line, no seam.</summary>
    public bool MayFollow(ReadOnlySpan<char> line, int opening)
    {
        var at = PhraseMatcher.SkipSpaces(line, opening);
        if (_elements.Length == 1) return IsOpen || LineMarks.SkipTrailing(line, at) == line.Length;
        return (!_elements[1].IsGlue || Seam.IsAt(line, at)) && MayEnd(line) && MayBegin(line[at..]);
    }

    /// <summary>False when the pattern ends with a phrase whose last character is not the line's.</summary>
    public bool MayEnd(ReadOnlySpan<char> line)
    {
        if (_text.LastMark == '\0') return true;
        var end = EndOf(line);
        if (end == 0 || Fold.Of(line[end - 1]) != _text.LastMark) return false;
        return _text.BeforeLast == '\0' || (end > 1 && Fold.Of(line[end - 2]) == _text.BeforeLast);
    }

    /// <summary>The last character that a pattern's closing phrase is compared with, folded; '\0' where there is none.</summary>
    public static char LastOf(ReadOnlySpan<char> line) => EndOf(line) is > 0 and var end ? Fold.Of(line[end - 1]) : '\0';

    /// <summary>False when the value that the pattern's phrase is followed by, or that it begins with, cannot begin here.</summary>
    public bool MayBegin(ReadOnlySpan<char> text) => _mayBegin is null || _mayBegin(text);

    /// <summary>Matches a line whose first characters are known to be the pattern's opening phrase.</summary>
    public bool TryMatchAfterOpening(ReadOnlySpan<char> line, int opening, out ImmutableArray<TokenSpan> parts)
    {
        if (!TryRest(line, 1, PhraseMatcher.SkipSpaces(line, opening), out parts)) return false;
        var label = Label(line, 0, opening);
        parts = parts.IsEmpty ? [label] : [label, .. parts];
        return true;
    }

    /// <summary>Matches a line whose first characters are known to be the pattern's opening slot and, where there is one, the phrase after it.</summary>
    public bool TryMatchAfterSlot(ReadOnlySpan<char> line, ImmutableArray<TokenSpan> slot, int phrase, int phraseLength, out ImmutableArray<TokenSpan> parts)
    {
        var after = phraseLength == 0 ? phrase : PhraseMatcher.SkipSpaces(line, phrase + phraseLength);
        if (!TryRest(line, phraseLength == 0 ? 1 : 2, after, out parts)) return false;
        if (_openingField > 0) slot = DialectFields.Name(slot, _openingField);
        parts = phraseLength == 0 ? [.. slot, .. parts] : [.. slot, Label(line, phrase, phraseLength), .. parts];
        return true;
    }

    /// <summary>Matches what follows the first elements; what they are is put before it only once that is known to match.</summary>
    private bool TryRest(ReadOnlySpan<char> line, int elements, int at, out ImmutableArray<TokenSpan> parts)
    {
        parts = [];

        // The commonest cue by far, a phrase that is the whole line, needs no parser.
        if (elements == _elements.Length) return IsOpen || LineMarks.SkipTrailing(line, at) == line.Length;
        if (elements > 0 && _elements[elements].IsGlue && !Seam.IsAt(line, at)) return false;

        // The trie leaves the white space behind a phrase, and a value begins after it.
        at = PhraseMatcher.SkipSpaces(line, at);
        WorkCount.Add(Work.GrammarParse);
        parts = Rest(elements).Parse(line[at..]).Value;
        if (parts.IsDefault) return false;
        if (at > 0) parts = CueMatch.Moved(parts, at);
        return true;
    }

    private string? FirstSlot()
    {
        if (_text.OpeningSlot is { } opening) return opening;
        var at = _elements.Length > 1 && _elements[1].IsGlue ? 2 : 1;
        return at < _elements.Length ? _elements[at].Slot : null;
    }

    private static int EndOf(ReadOnlySpan<char> line)
    {
        var end = line.Length;
        while (end > 0 && CharClasses.Is(line[end - 1], CharClass.Space | CharClass.Stray)) end--;
        return end;
    }

    private static TokenSpan Label(ReadOnlySpan<char> line, int start, int length)
    {
        var label = line.Slice(start, length);
        var skipped = length - label.TrimStart().Length;
        return new TokenSpan(SyntaxKind.LabelToken, start + skipped, label.Trim().Length);
    }

    // Always succeeds, with no parts for no match: Pidgin builds an error message for each failed parse.
    private Parser<char, ImmutableArray<TokenSpan>> Rest(int elements) => _rests[elements] ??= Total.Of(PatternParsers.Of(_elements, elements, IsOpen, Cue.Fields));
}
