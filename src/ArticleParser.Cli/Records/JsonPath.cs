using System.Text.Json;

namespace ArticleParser.Cli.Records;

/// <summary>Where a member stands in the JSON of an object, in bytes.</summary>
/// <param name="NameStart">Where its name begins, with the quotation mark.</param>
/// <param name="ValueStart">Where its value begins.</param>
/// <param name="ValueEnd">Where its value ends.</param>
internal readonly record struct JsonPlace(int NameStart, int ValueStart, int ValueEnd)
{
    public JsonPlace From(int start) => new(NameStart + start, ValueStart + start, ValueEnd + start);
}

/// <summary>Finds a member of objects within objects, and takes it out.</summary>
internal static class JsonPath
{
    /// <summary>The first member that the path leads to; null where it leads nowhere.</summary>
    /// <param name="json">A whole object.</param>
    /// <param name="path">The names of members, from the outermost.</param>
    public static JsonPlace? Find(ReadOnlySpan<byte> json, ReadOnlySpan<string> path)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = RecordReader.MaxDepth });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (isIt, nameStart) = (reader.ValueTextEquals(path[0]), (int)reader.TokenStartIndex);
            reader.Read();
            var (type, valueStart) = (reader.TokenType, (int)reader.TokenStartIndex);
            reader.Skip();
            if (!isIt) continue;
            var place = new JsonPlace(nameStart, valueStart, (int)reader.BytesConsumed);
            if (path.Length == 1) return place;
            if (type == JsonTokenType.StartObject && Find(json[place.ValueStart..place.ValueEnd], path[1..]) is { } inner) return inner.From(place.ValueStart);
        }

        return null;
    }

    /// <summary>The object without a member, and without the comma that parted it from another.</summary>
    public static byte[] Without(ReadOnlySpan<byte> json, JsonPlace member)
    {
        var (start, end) = (member.NameStart, member.ValueEnd);
        var behind = json[end..].TrimStart(" \t\r\n"u8);
        if (behind[0] == ',') end = json.Length - behind.Length + 1;
        else
        {
            var before = json[..start].TrimEnd(" \t\r\n"u8);
            if (before[^1] == ',') start = before.Length - 1;
        }

        return [.. json[..start], .. json[end..]];
    }
}
