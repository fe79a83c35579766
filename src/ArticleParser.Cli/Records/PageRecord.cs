namespace ArticleParser.Cli.Records;

/// <summary>A member of an input record: its name, and its value as the JSON that stood there.</summary>
internal readonly record struct RecordMember(string Name, byte[] Json);

/// <summary>A page to parse, and what must come out again with it.</summary>
internal sealed class PageRecord
{
    /// <summary>All members of the input record but its text, in their order.</summary>
    public List<RecordMember> Members { get; } = [];

    /// <summary>The text of the page; null where <see cref="Failure"/> says why there is none.</summary>
    public string? Text { get; set; }

    /// <summary>Whether the text is a page's HTML, from which the text for reading is still to be made.</summary>
    public bool IsHtml { get; set; }

    public RecordFailure? Failure { get; set; }

    /// <summary>The JSON of the record's id; null where it has none.</summary>
    public byte[]? Id { get; set; }

    /// <summary>When the page was read, where the record says so.</summary>
    public DateTimeOffset? ReferenceTime { get; set; }
}
