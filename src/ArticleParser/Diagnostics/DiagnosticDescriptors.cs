namespace ArticleParser;

/// <summary>All diagnostics of the parser.</summary>
public static class DiagnosticDescriptors
{
    /// <summary>The text is empty, or has only white space and stray marks.</summary>
    public static DiagnosticDescriptor EmptyText { get; } = new("AP0001", DiagnosticSeverity.Error, "The text is empty.");

    /// <summary>The parser found no headline.</summary>
    public static DiagnosticDescriptor NoHeadline { get; } = new("AP0002", DiagnosticSeverity.Warning, "No headline was found.");

    /// <summary>The parser found no line of a story.</summary>
    public static DiagnosticDescriptor NoBody { get; } = new("AP0003", DiagnosticSeverity.Warning, "No body text was found.");

    /// <summary>The page is not a story but an index, a gallery or a notice.</summary>
    public static DiagnosticDescriptor NoArticle { get; } = new("AP0004", DiagnosticSeverity.Warning, "The page holds no article: it is {0}.");

    /// <summary>Two lines give different days for the same thing.</summary>
    public static DiagnosticDescriptor DatesDisagree { get; } = new("AP0005", DiagnosticSeverity.Warning, "The date {0} conflicts with {1}, which is earlier on the page.");

    /// <summary>The headline occurs more than once on the page. The span is that of a repetition.</summary>
    public static DiagnosticDescriptor RepeatedHeadline { get; } = new("AP0006", DiagnosticSeverity.Info, "The headline is repeated.");

    /// <summary>At some stage before parsing, UTF-8 was decoded as Windows-1252 or Latin-1.</summary>
    public static DiagnosticDescriptor Mojibake { get; } = new("AP0007", DiagnosticSeverity.Warning, "The text was decoded with the wrong encoding at '{0}' ({1} places).");

    /// <summary>Characters that could not be decoded and were replaced by U+FFFD.</summary>
    public static DiagnosticDescriptor ReplacementCharacters { get; } = new("AP0008", DiagnosticSeverity.Warning, "Characters were lost in an earlier decoding of the text ({0} places).");

    /// <summary>A combining mark without its letter, or a control character.</summary>
    public static DiagnosticDescriptor StrayCharacter { get; } = new("AP0009", DiagnosticSeverity.Info, "The character U+{0} is stray ({1} places).");

    /// <summary>The last paragraph stops in the middle and nothing follows it.</summary>
    public static DiagnosticDescriptor TruncatedPage { get; } = new("AP0010", DiagnosticSeverity.Warning, "The story is cut off.");

    /// <summary>A notice says that the rest is for subscribers.</summary>
    public static DiagnosticDescriptor Paywalled { get; } = new("AP0011", DiagnosticSeverity.Warning, "The page is paywalled: the story may be incomplete.");

    /// <summary>A date can be read with the day first or the month first, and the page does not show which is right.</summary>
    public static DiagnosticDescriptor AmbiguousDate { get; } = new("AP0012", DiagnosticSeverity.Warning, "The date '{0}' is ambiguous.");

    /// <summary>A model requires a value that is missing on the page. Only a model's <c>TryParse</c> reports it.</summary>
    public static DiagnosticDescriptor MissingValue { get; } = new("AP0013", DiagnosticSeverity.Error, "{0} requires '{1}', which is missing on the page.");

    /// <summary>The text is longer than the options allow. Only a model's <c>TryParse</c> reports it; other methods throw.</summary>
    public static DiagnosticDescriptor TextTooLong { get; } = new("AP0014", DiagnosticSeverity.Error, "The text has {0} UTF-16 code units; ParseOptions.MaxLength allows {1}.");

    /// <summary>The text is HTML source, so its tags are read as words.</summary>
    public static DiagnosticDescriptor HtmlText { get; } = new("AP0015", DiagnosticSeverity.Warning, "The text is HTML, so its tags are read as words; use HtmlArticle.Parse from the package ArticleParser.Html.");

    /// <summary>The story is on the page twice, word for word. The span is the start of the repetition; the article has the story once.</summary>
    public static DiagnosticDescriptor RepeatedStory { get; } = new("AP0016", DiagnosticSeverity.Info, "The story is on the page twice; the article has it once.");

    /// <summary>Another story, with its own title, byline and date, follows the first. The span is its title; the article is the first story.</summary>
    public static DiagnosticDescriptor SecondStory { get; } = new("AP0017", DiagnosticSeverity.Info, "Another story begins here; it is not part of the article.");

    /// <summary>All descriptors, in the order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => Listed.All;

    // Apart: parsing asks for one or two of them.
    private static class Listed
    {
        public static readonly IReadOnlyList<DiagnosticDescriptor> All =
        [
            EmptyText, NoHeadline, NoBody, NoArticle, DatesDisagree, RepeatedHeadline, Mojibake, ReplacementCharacters,
            StrayCharacter, TruncatedPage, Paywalled, AmbiguousDate, MissingValue,
            TextTooLong, HtmlText, RepeatedStory, SecondStory,
        ];
    }
}
