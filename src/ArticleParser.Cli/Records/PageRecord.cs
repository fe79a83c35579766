using ArticleParser.Html;

namespace ArticleParser.Cli.Records;

/// <summary>A member of an input record: its name, and its value as the JSON that stood there.</summary>
internal readonly record struct RecordMember(string Name, byte[] Json);

/// <summary>A page to parse, and what must come out again with it.</summary>
internal sealed class PageRecord
{
    /// <summary>The record of a file that is one page: its path is its id.</summary>
    public static PageRecord OfFile(string path)
    {
        var id = RecordJson.Of(path);
        var record = new PageRecord { Id = id };
        record.Members.Add(new("id", id));
        return record;
    }

    /// <summary>All members of the input record but its text, in their order.</summary>
    public List<RecordMember> Members { get; } = [];

    /// <summary>The text of the page; null where <see cref="Failure"/> says why there is none.</summary>
    public string? Text { get; set; }

    /// <summary>Whether the text is a page's HTML, from which the text for reading is still to be made.</summary>
    public bool IsHtml { get; set; }

    /// <summary>The HTML that the text was made of; null where it was given as text.</summary>
    public HtmlPage? Html { get; set; }

    public RecordFailure? Failure { get; set; }

    /// <summary>The JSON of the record's id; null where it has none.</summary>
    public byte[]? Id { get; set; }

    /// <summary>A member as text; of one within objects the path, with dots. Null where there is none.</summary>
    public string? TextOf(string path)
    {
        var names = path.Split('.');
        foreach (var member in Members)
        {
            if (member.Name == path) return RecordJson.TextOf(member.Json);
            if (names.Length > 1 && member.Name == names[0] && JsonPath.Find(member.Json, names.AsSpan(1)) is { } place) return RecordJson.TextOf(member.Json[place.ValueStart..place.ValueEnd]);
        }

        return null;
    }

    /// <summary>When the page was read, where the record says so.</summary>
    public DateTimeOffset? ReferenceTime { get; set; }
}
