namespace ArticleParser;

/// <summary>Every diagnostic that parsing can give: the one table of ids.</summary>
public static class DiagnosticDescriptors
{
    /// <summary>The text has no characters, or none but white space and stray marks.</summary>
    public static DiagnosticDescriptor EmptyText { get; } = new("AP0001", DiagnosticSeverity.Error, "The text is empty.");

    /// <summary>No line of the page could be told to be its headline.</summary>
    public static DiagnosticDescriptor NoHeadline { get; } = new("AP0002", DiagnosticSeverity.Warning, "No headline was found.");

    /// <summary>No line of the page could be told to belong to a story.</summary>
    public static DiagnosticDescriptor NoBody { get; } = new("AP0003", DiagnosticSeverity.Warning, "No body text was found.");

    /// <summary>The text is a page, but not of a story: an index, a gallery, a notice.</summary>
    public static DiagnosticDescriptor NoArticle { get; } = new("AP0004", DiagnosticSeverity.Warning, "The page holds no article: it is {0}.");

    /// <summary>Two lines give different days for the same thing.</summary>
    public static DiagnosticDescriptor DatesDisagree { get; } = new("AP0005", DiagnosticSeverity.Warning, "The date {0} disagrees with {1}, given before.");

    /// <summary>The headline stands more than once in the page. The span is that of a repetition.</summary>
    public static DiagnosticDescriptor RepeatedHeadline { get; } = new("AP0006", DiagnosticSeverity.Info, "The headline is repeated.");

    /// <summary>UTF-8 was read as Windows-1252 or Latin-1 somewhere on the text's way.</summary>
    public static DiagnosticDescriptor Mojibake { get; } = new("AP0007", DiagnosticSeverity.Warning, "The text was decoded with the wrong encoding at '{0}' ({1} places).");

    /// <summary>Characters that could not be decoded and were replaced by U+FFFD.</summary>
    public static DiagnosticDescriptor ReplacementCharacters { get; } = new("AP0008", DiagnosticSeverity.Warning, "Characters were lost in decoding before the text came here ({0} places).");

    /// <summary>A combining mark without its letter, or a control character.</summary>
    public static DiagnosticDescriptor StrayCharacter { get; } = new("AP0009", DiagnosticSeverity.Info, "The character U+{0} belongs to nothing here ({1} places).");

    /// <summary>The last paragraph stops in the middle and nothing follows it.</summary>
    public static DiagnosticDescriptor TruncatedPage { get; } = new("AP0010", DiagnosticSeverity.Warning, "The story breaks off.");

    /// <summary>A notice says that the rest is for subscribers.</summary>
    public static DiagnosticDescriptor Paywalled { get; } = new("AP0011", DiagnosticSeverity.Warning, "The page is paywalled: the story may be incomplete.");

    /// <summary>A date can be read with the day first or the month first, and nothing on the page tells which.</summary>
    public static DiagnosticDescriptor AmbiguousDate { get; } = new("AP0012", DiagnosticSeverity.Warning, "The date '{0}' can be read in two ways.");

    /// <summary>A model requires a value that the page does not give. Only a model's <c>TryParse</c> says so.</summary>
    public static DiagnosticDescriptor MissingValue { get; } = new("AP0013", DiagnosticSeverity.Error, "{0} requires '{1}', which the page does not give.");

    /// <summary>The text is longer than the options allow. Only a model's <c>TryParse</c> says so; elsewhere it is an exception.</summary>
    public static DiagnosticDescriptor TextTooLong { get; } = new("AP0014", DiagnosticSeverity.Error, "The text has {0} UTF-16 code units; ParseOptions.MaxLength allows {1}.");

    /// <summary>The text is the source of a web page: its tags would be read as words.</summary>
    public static DiagnosticDescriptor HtmlText { get; } = new("AP0015", DiagnosticSeverity.Warning, "The text is HTML, whose tags are read as words: HtmlArticle.Parse of the package ArticleParser.Html reads it.");

    /// <summary>The story stands on the page twice, word for word. The span is where it begins again; the article has it once.</summary>
    public static DiagnosticDescriptor RepeatedStory { get; } = new("AP0016", DiagnosticSeverity.Info, "The story is printed twice; it was read once.");

    /// <summary>Another story, with its own title, name and day, stands behind the first. The span is its title; the article is the first.</summary>
    public static DiagnosticDescriptor SecondStory { get; } = new("AP0017", DiagnosticSeverity.Info, "Another story begins here; it was not read as part of the first.");

    /// <summary>All descriptors, in the order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        EmptyText, NoHeadline, NoBody, NoArticle, DatesDisagree, RepeatedHeadline, Mojibake, ReplacementCharacters,
        StrayCharacter, TruncatedPage, Paywalled, AmbiguousDate, MissingValue,
        TextTooLong, HtmlText, RepeatedStory, SecondStory,
    ];
}
