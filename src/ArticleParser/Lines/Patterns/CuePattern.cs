using System.Collections.Immutable;
using Pidgin;

namespace ArticleParser;

/// <summary>
/// One pattern of a cue. Its opening (or closing) phrase is found by a <see cref="CueTrie"/>; what
/// follows is a Pidgin parser, made when it is first needed.
/// </summary>
internal sealed class CuePattern
{
    private readonly List<PatternElement> _elements;
    private Parser<char, ImmutableArray<Part>>? _afterOpening;
    private Parser<char, ImmutableArray<Part>>? _whole;

    public CuePattern(Cue cue, string language, string pattern)
    {
        Cue = cue;
        Language = language;
        IsInner = pattern.StartsWith("...", StringComparison.Ordinal);
        IsOpen = pattern.EndsWith("...", StringComparison.Ordinal) && !pattern.EndsWith("\\...", StringComparison.Ordinal);
        _elements = PatternElement.Read(pattern.AsSpan()[(IsInner ? 3 : 0)..(IsOpen ? ^3 : ^0)].Trim());

        // "...~Photo:" - the seam before an inner pattern is the business of whoever looks for it.
        if (IsInner && _elements[0].IsGlue)
        {
            NeedsSeam = true;
            _elements.RemoveAt(0);
        }
    }

    public Cue Cue { get; }

    public string Language { get; }

    /// <summary>True when the pattern begins within a line: what precedes is a logical line of its own.</summary>
    public bool IsInner { get; }

    /// <summary>True when the pattern need not reach the end of the line.</summary>
    public bool IsOpen { get; }

    public bool NeedsSeam { get; }

    /// <summary>The phrase that the pattern begins with, or null.</summary>
    public string? Opening => _elements[0].Phrase;

    /// <summary>The slot that the pattern begins with, or null.</summary>
    public string? OpeningSlot => _elements[0].Slot;

    /// <summary>The phrase that the pattern ends with, or null.</summary>
    public string? Closing => _elements[^1].Phrase;

    private bool HasGlueAfterOpening => _elements.Count > 1 && _elements[1].IsGlue;

    /// <summary>
    /// Matches a line whose first <paramref name="opening"/> characters are the pattern's opening phrase
    /// (0: match from the beginning). The parts' offsets count from the start of <paramref name="line"/>.
    /// </summary>
    public bool TryMatch(ReadOnlySpan<char> line, int opening, out ImmutableArray<Part> parts)
    {
        parts = default;
        if (opening > 0 && _elements.Count == 1 && !IsOpen)
        {
            // The commonest cue by far, a phrase that is the whole line, needs no parser.
            if (PhraseMatcher.SkipSpaces(line, opening) < line.Length) return false;
            parts = [Label(line, opening)];
            return true;
        }

        if (opening > 0 && HasGlueAfterOpening && !Seam.IsAt(line, opening)) return false;
        var found = Parser(opening).Parse(line[opening..]).Value;
        if (found.IsDefault) return false;
        parts = opening == 0 ? found : [Label(line, opening), .. found.Select(part => part with { Start = part.Start + opening })];
        return !parts.IsEmpty;
    }

    private static Part Label(ReadOnlySpan<char> line, int length)
    {
        var start = length - line[..length].TrimStart().Length;
        return new Part(SyntaxKind.LabelToken, start, line[start..length].TrimEnd().Length);
    }

    // Always succeeds, with no parts for no match: Pidgin builds an error message for each failed parse.
    private Parser<char, ImmutableArray<Part>> Parser(int opening) => opening > 0
        ? _afterOpening ??= Total(PatternParsers.Of(_elements, 1, IsOpen))
        : _whole ??= Total(PatternParsers.Of(_elements, 0, IsOpen));

    private static Parser<char, ImmutableArray<Part>> Total(Parser<char, ImmutableArray<Part>> parser) =>
        Pidgin.Parser.Try(parser).Or(Parser<char>.Return(default(ImmutableArray<Part>)));
}
