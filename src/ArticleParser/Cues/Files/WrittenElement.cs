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

/// <summary>An element of a pattern: see the table in Cues/README.md. A class with fields, as <see cref="TextPart"/> is.</summary>
internal sealed class WrittenElement(WrittenElementKind kind, string text, TextPart place, string? field = null)
{
    public readonly WrittenElementKind Kind = kind;

    /// <summary>A literal's characters without escapes, or a slot's name.</summary>
    public readonly string Text = text;

    /// <summary>Where it stands in the file.</summary>
    public readonly TextPart Place = place;

    /// <summary>The field that a slot's value is; null for none.</summary>
    public readonly string? Field = field;

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
