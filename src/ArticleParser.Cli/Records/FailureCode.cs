namespace ArticleParser.Cli.Records;

/// <summary>The codes of failed records: the one list of them.</summary>
internal static class FailureCode
{
    /// <summary>The line is not JSON.</summary>
    public const string InvalidJson = "invalid-json";

    /// <summary>The line is JSON, but no object.</summary>
    public const string NotAnObject = "not-an-object";

    /// <summary>The object has no member <c>text</c>.</summary>
    public const string MissingText = "missing-text";

    /// <summary>The member <c>text</c> is no string.</summary>
    public const string InvalidText = "invalid-text";

    /// <summary>The text, or the line that holds it, is longer than can be parsed.</summary>
    public const string TextTooLong = "text-too-long";

    /// <summary>Parsing failed in a way that it never should.</summary>
    public const string InternalError = "internal-error";
}
