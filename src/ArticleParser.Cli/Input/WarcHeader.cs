using System.Globalization;
using ArticleParser.Cli.Records;

namespace ArticleParser.Cli.Input;

/// <summary>The header of a record of a web archive.</summary>
internal sealed class WarcHeader
{
    // Those that a page's record keeps, and what they are called there.
    private static readonly (string Field, string Member)[] s_kept =
    [
        ("WARC-Record-ID", "id"), ("WARC-Target-URI", "url"), ("WARC-Date", "crawlDate"), ("WARC-Identified-Content-Language", "language"), ("Content-Type", "contentType"),
    ];

    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    public bool IsPage => Field("WARC-Type") is "conversion" or "response" or "resource" && !IsOther(Field("Content-Type"));

    public long? Length => long.TryParse(Field("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : null;

    public void Add(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0) _fields[line[..colon].Trim()] = line[(colon + 1)..].Trim();
    }

    /// <summary>The record with what its header says, and no text yet.</summary>
    public PageRecord Record(InputSettings settings)
    {
        var record = new PageRecord { ReferenceTime = RecordTime.Of(Field("WARC-Date")) };
        foreach (var (field, member) in s_kept)
        {
            if (Field(field) is not { Length: > 0 } value) continue;
            var json = RecordJson.Of(field == "WARC-Target-URI" || field == "WARC-Record-ID" ? value.Trim('<', '>') : value);
            if (member == settings.IdField) record.Id = json;
            record.Members.Add(new(member, json));
        }

        return record;
    }

    private string Field(string name) => _fields.GetValueOrDefault(name, "");

    /// <summary>A name server's answer, a picture and the like. What a response holds stands in its own header.</summary>
    private static bool IsOther(string type) => type.Length > 0 && !type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) && !type.StartsWith("application/http", StringComparison.OrdinalIgnoreCase);
}
