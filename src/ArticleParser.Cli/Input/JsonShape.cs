using System.Text.Json;

namespace ArticleParser.Cli.Input;

/// <summary>Tells whether a text begins as JSON records do. A page may begin with a brace or a bracket too.</summary>
internal static class JsonShape
{
    /// <summary>The kind of records; null for none.</summary>
    /// <param name="head">The first bytes, without white space before them.</param>
    public static ContentKind? Of(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty || head[0] is not ((byte)'{' or (byte)'[')) return null;
        if (head[0] == '[') return OpensAs(head, JsonTokenType.StartArray) ? ContentKind.JsonDocument : null;
        if (!OpensAs(head, JsonTokenType.StartObject)) return null;
        var lineEnd = head.IndexOf((byte)'\n');

        // What goes on in the next line with a member is one of several lines of a document; a broken record is followed by the next one.
        var next = lineEnd < 0 ? default : head[(lineEnd + 1)..].TrimStart(" \t\r\n"u8);
        if (!next.IsEmpty && (next[0] is (byte)'"' or (byte)'}') && IsOpen(head[..lineEnd])) return ContentKind.JsonDocument;
        return HoldsText(next) ? null : ContentKind.JsonLines;
    }

    /// <summary>Whether the lines behind the first are no records: a page may begin with a script's data. One broken record is no page yet.</summary>
    private static bool HoldsText(ReadOnlySpan<byte> lines)
    {
        int records = 0, others = 0;
        foreach (var line in lines.Split((byte)'\n'))
        {
            var text = lines[line].Trim(" \t\r"u8);
            if (text.IsEmpty) continue;
            if (text[0] == '{') records++;
            else others++;
        }

        return others > 1 && others > records;
    }

    /// <summary>An object opens with a name or ends; an array of records opens with an object or ends.</summary>
    private static bool OpensAs(ReadOnlySpan<byte> head, JsonTokenType opening)
    {
        try
        {
            var reader = new Utf8JsonReader(head, isFinalBlock: false, default);
            if (!reader.Read() || reader.TokenType != opening) return false;
            if (!reader.Read()) return opening == JsonTokenType.StartObject && head.Length > 2;
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray) return EndsLine(head[(int)reader.BytesConsumed..]);
            return reader.TokenType == (opening == JsonTokenType.StartObject ? JsonTokenType.PropertyName : JsonTokenType.StartObject);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>An empty array or object has nothing behind it; a link of Markdown without a name, "[](https://…)", and a box to tick, "[ ] done", begin like one.</summary>
    private static bool EndsLine(ReadOnlySpan<byte> rest)
    {
        rest = rest.TrimStart(" \t\r"u8);
        return rest.IsEmpty || rest[0] == '\n';
    }

    /// <summary>Whether what is there is right so far and lacks its end.</summary>
    private static bool IsOpen(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line, isFinalBlock: false, default);
            while (reader.Read())
            {
            }

            return reader.CurrentDepth > 0 || reader.TokenType == JsonTokenType.StartObject;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
