namespace ArticleParser.Cues;

internal enum WrittenElementKind
{
    Literal,
    Space,
    Colon,
    Glue,
    Slot,
    Label,
    More,
}

/// <summary>An element of a pattern: see the table in Cues/README.md.</summary>
/// <param name="Kind">Which of them it is.</param>
/// <param name="Text">A literal's characters without escapes, or a slot's name.</param>
/// <param name="Place">Where it stands in the file.</param>
/// <param name="Field">The field that a slot's value is; null for none.</param>
internal sealed record WrittenElement(WrittenElementKind Kind, string Text, TextPart Place, string? Field = null)
{
    /// <summary>Whether a line can be found by it. Slots that read anything, and names of people, are everywhere.</summary>
    public bool IsAnchor => Kind switch
    {
        WrittenElementKind.Literal or WrittenElementKind.Colon or WrittenElementKind.Label => true,
        WrittenElementKind.Slot => Text is not ("text" or "title" or "names" or "year"),
        _ => false,
    };

    /// <summary>Whether a line can be found by it at its end. A full stop closes most lines, and where a value begins cannot be told backwards.</summary>
    public bool IsClosingAnchor => Kind == WrittenElementKind.Label || (Kind == WrittenElementKind.Literal && Text.Any(char.IsLetterOrDigit));
}
