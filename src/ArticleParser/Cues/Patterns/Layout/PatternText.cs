namespace ArticleParser.Cues;

/// <summary>A pattern as its text says it, without the parser: what a line is looked up by, and how it meets the rest of the line.</summary>
internal sealed class PatternText
{
    private const string Dots = "...";

    /// <param name="pattern">A pattern that the generator has checked already, its labels in place.</param>
    public PatternText(string pattern)
    {
        IsInner = pattern.StartsWith(Dots, StringComparison.Ordinal);
        IsOpen = Leaves(pattern);
        var body = Body(pattern);

        // "...~Photo:" - the seam before an inner pattern is the business of whoever looks for it.
        NeedsSeam = IsInner && body[0] == '~';
        Elements = PatternElement.Read(NeedsSeam ? body.Slice(1) : body);
        if (Elements.Length > 1 && !IsOpen && Closing?.TrimEnd() is { } closing) (BeforeLast, LastMark) = Ending(closing);
    }

    public readonly PatternElement[] Elements;

    /// <summary>True when the pattern begins within a line: what precedes is a logical line of its own.</summary>
    public readonly bool IsInner;

    /// <summary>True when the pattern need not reach the end of the line.</summary>
    public readonly bool IsOpen;

    public readonly bool NeedsSeam;

    /// <summary>The folded last character of a pattern that is more than a phrase, and ends with one; else '\0'.</summary>
    public readonly char LastMark;

    /// <summary>The character before <see cref="LastMark"/>, where the two stand together; else '\0'.</summary>
    public readonly char BeforeLast;

    /// <summary>The phrase that the pattern begins with, or null.</summary>
    public string? Opening => Elements[0].Phrase;

    /// <summary>The slot that the pattern begins with, or null.</summary>
    public string? OpeningSlot => Elements[0].Slot;

    /// <summary>The phrase that the pattern ends with, or null.</summary>
    public string? Closing => Elements[Elements.Length - 1].Phrase;

    /// <summary>True when the pattern begins with a phrase and ends with the same one.</summary>
    public bool IsOnePhrase => Opening is not null && Elements.Length == 1;

    /// <summary>True when a phrase is all of the pattern.</summary>
    public bool IsPhraseAlone => IsOnePhrase && !IsOpen;

    /// <summary>True when the opening slot is all of the pattern.</summary>
    public bool IsSlotAlone => OpeningSlot is not null && Elements.Length == 1;

    /// <summary>The phrase behind the opening slot, or null.</summary>
    public string? AfterSlot => OpeningSlot is not null && Elements.Length > 1 ? Elements[1].Phrase : null;

    /// <summary>
    /// Parts a pattern into the phrase that it begins with, folded, and all else: what is the same for all patterns that
    /// differ in that phrase alone. Labels make hundreds of patterns of one. Null, and all of the pattern, where it begins with no phrase.
    /// </summary>
    public static string? Part(string pattern, out string others)
    {
        var isInner = pattern.StartsWith(Dots, StringComparison.Ordinal);
        var body = Body(pattern);
        var needsSeam = isInner && body is ['~', ..];
        if (needsSeam) body = body.Slice(1);
        var length = PatternElement.PhraseLength(body);
        if (length == 0)
        {
            others = "=" + pattern;
            return null;
        }

        // The dots at the two ends mean different things, and so do seams before and behind the phrase.
        var start = needsSeam ? "...~ " : isInner ? "... " : " ";
        others = start + body.Slice(length).ToString() + (Leaves(pattern) ? Dots : "");
        return PatternElement.ReadPhrase(body.Slice(0, length));
    }

    /// <summary>True for a pattern that need not reach the end of the line.</summary>
    public static bool Leaves(string pattern) =>
        pattern.EndsWith(Dots, StringComparison.Ordinal) && !pattern.EndsWith("\\" + Dots, StringComparison.Ordinal);

    private static ReadOnlySpan<char> Body(string pattern)
    {
        var start = pattern.StartsWith(Dots, StringComparison.Ordinal) ? Dots.Length : 0;
        var end = pattern.Length - (Leaves(pattern) ? Dots.Length : 0);
        return pattern.AsSpan(start, end - start).Trim();
    }

    // Within a phrase only white space and colons part two characters.
    private static (char Before, char Last) Ending(string closing) => closing switch
    {
        [.., not (' ' or ':') and var before, not ':' and var last] => (before, last),
        [.., var last] => ('\0', last),
        _ => default,
    };
}
