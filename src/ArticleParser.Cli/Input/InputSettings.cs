namespace ArticleParser.Cli.Input;

/// <summary>How the inputs are read.</summary>
internal sealed record InputSettings
{
    // A page of news has some thousand characters; what is longer than this is no page, and would cost memory for nothing.
    private const int UsualLongest = 8 * 1024 * 1024;

    // A character of the text takes up to three bytes of UTF-8, and six in JSON where it is escaped.
    private const int BytesInText = 3;
    private const int BytesInJson = 6;

    // Room for what a record holds besides its text.
    private const int OtherMembers = 1024 * 1024;

    /// <summary>What all files hold; null to go by their content and names.</summary>
    public InputFormat? Format { get; init; }

    /// <summary>The member or column that has a page's text; dots lead into objects.</summary>
    public string TextField { get; init; } = "text";

    /// <summary>The member or column that has a record's id; dots lead into objects.</summary>
    public string IdField { get; init; } = "id";

    /// <summary>The member or column that says when a page was read; null for those that usually do.</summary>
    public string? TimeField { get; init; }

    /// <summary>Whether a file that cannot be read gives a failed record, and the others are read all the same; else it ends the reading.</summary>
    public bool UnreadableIsRecord { get; init; }

    /// <summary>Hears what the user should know of a file that is being read; null where nobody does.</summary>
    public Action<string>? Tell { get; init; }

    /// <summary>The longest text that is a page, in UTF-16 code units.</summary>
    public int MaxLength { get; init; } = UsualLongest;

    /// <summary>The most bytes of a file that is a page.</summary>
    public int MaxPageBytes => (int)Math.Min(Array.MaxLength / 2, (long)MaxLength * BytesInText);

    /// <summary>The most bytes of a record of JSON.</summary>
    public int MaxRecordBytes => (int)Math.Min(Array.MaxLength / 2, ((long)MaxLength * BytesInJson) + OtherMembers);
}
