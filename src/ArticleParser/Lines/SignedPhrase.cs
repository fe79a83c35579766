using System.Collections.Immutable;
using ArticleParser.Cues;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser.Lines;

/// <summary>
/// A byline within a line that has more: "By Jane Doe 4 Comments", "Harbour | By Jane Doe |". And one whose name is told by the
/// label alone, such as an account or a desk: "by harbourfan", "Written by Our Editors". Labels are small words as a
/// rule ("By noon"), so for those something else has to say that the text is a byline.
/// </summary>
internal static class SignedPhrase
{
    // How many cuts of a line are tried.
    private const int CutTries = 16;
    private const int MaxWords = 5;

    /// <summary>The parts of the byline in a line that is one: at its beginning, else behind a sign that parts; empty where none is found.</summary>
    public static ImmutableArray<TokenSpan> Find(ReadOnlySpan<char> line, CueTable cues)
    {
        if (ReadAny(line, cues) is { IsEmpty: false } first) return first;
        for (var at = 1; at < line.Length; at++)
        {
            if (!DateSpots.IsSign(line[at - 1]) || line[at - 1] == '-') continue;
            var start = PhraseMatcher.SkipSpaces(line, at);
            if (cues.LabelLength(line[start..], SyntaxKind.Byline) == 0) continue;
            if (ReadAny(line[start..], cues) is { IsEmpty: false } parts) return CueMatch.Moved(parts, start);
        }

        return [];
    }

    /// <summary>Whether a byline with a name that looks like one begins the text.</summary>
    public static bool Begins(ReadOnlySpan<char> text, CueTable cues) => !ReadNamed(text, cues).IsEmpty;

    /// <summary>Whether the text is nothing but a label and a name told by it, white space and signs at its end aside.</summary>
    public static bool Covers(ReadOnlySpan<char> text, CueTable cues) =>
        ReadLabelled(text, cues) is { IsEmpty: false } parts && LineMarks.SkipTrailing(text, parts[^1].End) == text.Length;

    private static ImmutableArray<TokenSpan> ReadAny(ReadOnlySpan<char> text, CueTable cues) =>
        ReadNamed(text, cues) is { IsEmpty: false } named ? named : ReadLabelled(text, cues);

    /// <summary>The longest beginning of the text that a byline's pattern covers: "By Jane Doe" of "By Jane Doe for the fifth time".</summary>
    private static ImmutableArray<TokenSpan> ReadNamed(ReadOnlySpan<char> text, CueTable cues)
    {
        if (ReadWhole(text, cues) is { IsEmpty: false } whole) return whole;
        for (var (end, tries) = (text.Length, 0); end > 1 && tries < CutTries; end--)
        {
            if (CharClasses.Is(text[end - 1], CharClass.Space) || !IsCut(text, end)) continue;
            tries++;
            if (cues.TryFind(text[..end], false, out var match) && match.Cue.Kind == SyntaxKind.Byline && match.Parts.Any(static part => part.Kind == SyntaxKind.NameToken)) return match.Parts;
        }

        return [];
    }

    // At the end, before white space, or where something is glued on.
    private static bool IsCut(ReadOnlySpan<char> text, int at) =>
        at == text.Length || CharClasses.Is(text[at], CharClass.Space)
        || (CharClasses.Is(text[at], CharClass.Letter | CharClass.Digit) && DateSpots.IsBoundary(text, at));

    /// <summary>
    /// The label and a name of two or three words in capitals that end the text, where one of them is a small word too: "By
    /// Emily Way". Empty otherwise, and where the grammar of names reads as far.
    /// </summary>
    private static ImmutableArray<TokenSpan> ReadWhole(ReadOnlySpan<char> text, CueTable cues)
    {
        var parts = ReadLabelled(text, cues);
        if (parts.IsEmpty || LineMarks.SkipTrailing(text, parts[^1].End) < text.Length) return [];
        var name = text.Slice(parts[^1].Start, parts[^1].Length);
        var words = 0;
        foreach (var range in name.Split(' '))
        {
            words++;
            if (name[range].IsEmpty || !CharClasses.Is(name[range][0], CharClass.Upper)) return [];
        }

        return words is 2 or 3 && !LineParts.AreNames(name) ? parts : [];
    }

    /// <summary>The label and whatever it names, which ends with the text, or before a sign that parts.</summary>
    private static ImmutableArray<TokenSpan> ReadLabelled(ReadOnlySpan<char> text, CueTable cues)
    {
        if (text.IsEmpty || !CharClasses.Is(text[0], CharClass.Letter)) return [];
        var label = cues.LabelLength(text, SyntaxKind.Byline);
        var start = PhraseMatcher.SkipSpaces(text, label);
        if (label == 0 || (start == label && char.IsAsciiLetter(text[label - 1]))) return [];
        var rest = text[start..];
        var length = rest[..End(rest)].TrimEnd().Length;
        if (!IsName(rest[..length])) return [];
        return [new TokenSpan(SyntaxKind.LabelToken, 0, text[..label].TrimEnd().Length), new TokenSpan(SyntaxKind.NameToken, start, length)];
    }

    private static int End(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is ',' or '(' or '[' or ':' or '，' or '（' || IsSection(text[at..])) return at;

            // "jean-paul", but "Jean - 3 min".
            if (DateSpots.IsSign(text[at]) && (text[at] != '-' || (at > 0 && text[at - 1] == ' '))) return at;
        }

        return text.Length;
    }

    // "Jane in Travel"
    private static bool IsSection(ReadOnlySpan<char> rest) =>
        rest.StartsWith(" in", StringComparison.OrdinalIgnoreCase) && (rest.Length == 3 || rest[3] == ' ');

    /// <summary>One word, however it is written, or several that begin as a name does.</summary>
    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.Length < 2 || LineFacts.IsSentenceEnd(name[^1]) || !LineFacts.HasAtMostWords(name, MaxWords)) return false;
        var isAccount = !name.ContainsAny(' ', '\t', '\u00a0');
        return CharClasses.Is(name[0], isAccount ? CharClass.Letter | CharClass.Digit : CharClass.Upper);
    }
}
