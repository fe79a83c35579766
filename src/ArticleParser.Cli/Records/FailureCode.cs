namespace ArticleParser.Cli.Records;

/// <summary>The codes of failed records: the one list of them.</summary>
internal static class FailureCode
{
    /// <summary>The line is not JSON.</summary>
    public const string InvalidJson = "invalid-json";

    /// <summary>The line is JSON, but no object.</summary>
    public const string NotAnObject = "not-an-object";

    /// <summary>The record has no member or column of the text's name.</summary>
    public const string MissingText = "missing-text";

    /// <summary>The member with the text is no string.</summary>
    public const string InvalidText = "invalid-text";

    /// <summary>The text, or the record that holds it, is longer than a page may be.</summary>
    public const string TextTooLong = "text-too-long";

    /// <summary>The row has more or fewer cells than there are columns.</summary>
    public const string WrongColumns = "wrong-columns";

    /// <summary>A quotation mark of the row is never closed, so that the rest of the table is in it.</summary>
    public const string UnclosedQuote = "unclosed-quote";

    /// <summary>The record of a web archive cannot be read.</summary>
    public const string InvalidWarc = "invalid-warc";

    /// <summary>The file of a page is damaged, cannot be opened, or holds no page.</summary>
    public const string UnreadableFile = "unreadable-file";

    /// <summary>Parsing failed in a way that it never should.</summary>
    public const string InternalError = "internal-error";
}
