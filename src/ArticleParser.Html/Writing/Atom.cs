namespace ArticleParser.Html.Writing;

/// <summary>A character of a line, or a picture in it, before it is written.</summary>
/// <param name="Character">The character; that of a picture is <see cref="Picture"/>.</param>
/// <param name="Source">Where in the HTML it begins; -1 for what the HTML does not have.</param>
/// <param name="Length">How long it is there: more than 1 for a character reference.</param>
/// <param name="Style">How it is set.</param>
/// <param name="Link">The link that it is in, counted from 1; 0 for none. The number of the picture, for a picture, is <see cref="Image"/>.</param>
internal record struct Atom(char Character, int Source, int Length, Emphasis Style, int Link)
{
    // The object replacement character: what a picture is in a browser's own text.
    public const char Picture = '\uFFFC';

    /// <summary>The picture's number, counted from 1; 0 for a character.</summary>
    public int Image { get; init; }

    /// <summary>The number of what its elements say.</summary>
    public int Mark { get; init; }

    public readonly bool IsBlank => Image == 0 && Character is ' ' or '\t';

    /// <summary>White space of any kind, that which does not collapse too.</summary>
    public readonly bool IsSpace => Image == 0 && char.IsWhiteSpace(Character);

    public readonly bool IsWord => Image == 0 && char.IsLetterOrDigit(Character);

    public readonly TextSpan Span => Source < 0 ? default : new TextSpan(Source, Length);
}

/// <summary>How a character is set.</summary>
[Flags]
internal enum Emphasis : byte
{
    None = 0,
    Bold = 1,
    Italic = 2,
}

/// <summary>A link or picture: its address, and the tag that gives it.</summary>
/// <param name="Address">The address, as it is written into the marked text.</param>
/// <param name="Text">A picture's text; empty for a link.</param>
/// <param name="Tag">The tag in the HTML.</param>
internal sealed record Target(string Address, string Text, TextSpan Tag);
