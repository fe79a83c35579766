using System.Text;
using System.Text.Json;

namespace ArticleParser.Html.Metadata;

/// <summary>Reads what JSON-LD says of the page's article. What is no JSON is passed over.</summary>
internal static class JsonLd
{
    private const int MaxDepth = 64;
    private const int MostNodes = 5000;

    private static readonly JsonDocumentOptions s_options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDepth };

    /// <param name="script">The script's text.</param>
    /// <param name="add">Is given each field and its value.</param>
    public static void Read(string script, Action<string, string> add)
    {
        using var document = Parse(script) ?? Parse(WithoutControls(script));
        if (document is null) return;
        var nodes = Nodes(document.RootElement);
        foreach (var node in nodes)
        {
            if (!IsArticle(node)) continue;
            ReadArticle(node, nodes, add);
            return;
        }
    }

    private static JsonDocument? Parse(string script)
    {
        try
        {
            return JsonDocument.Parse(script.AsMemory().Trim(" \t\r\n\uFEFF;"), s_options);
        }
        catch (Exception notRead) when (notRead is JsonException or ArgumentException)
        {
            // The second says that half of a pair of surrogates stands there alone.
            return null;
        }
    }

    /// <summary>Many pages have raw line breaks within strings, or a comment or CDATA mark around; some half of a character.</summary>
    private static string WithoutControls(string script)
    {
        var characters = script.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (char.IsControl(characters[i])) characters[i] = ' ';
        }

        var text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(characters));
        int start = text.IndexOfAny(['{', '[']), end = text.LastIndexOfAny(['}', ']']);
        if (text.Contains("<![CDATA[", StringComparison.Ordinal)) start = text.IndexOfAny(['{', '['], text.IndexOf("<![CDATA[", StringComparison.Ordinal) + 9);
        if (start >= 0 && text.Contains("]]>", StringComparison.Ordinal)) end = text.LastIndexOfAny(['}', ']'], Math.Max(0, text.LastIndexOf("]]>", StringComparison.Ordinal) - 1));
        return start >= 0 && end > start ? text[start..(end + 1)] : "";
    }

    /// <summary>All objects of the script, those further out first.</summary>
    private static List<JsonElement> Nodes(JsonElement root)
    {
        var nodes = new List<JsonElement>();
        var waiting = new Queue<JsonElement>([root]);
        while (waiting.TryDequeue(out var value) && nodes.Count < MostNodes)
        {
            if (value.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in value.EnumerateArray()) waiting.Enqueue(item);
            }
            else if (value.ValueKind == JsonValueKind.Object)
            {
                nodes.Add(value);
                foreach (var member in value.EnumerateObject())
                {
                    if (member.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object) waiting.Enqueue(member.Value);
                }
            }
        }

        return nodes;
    }

    private static bool IsArticle(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out var type)) return false;
        return type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(IsArticleType) : IsArticleType(type);
    }

    /// <summary>NewsArticle, Article, AnalysisNewsArticle, BlogPosting, LiveBlogPosting, Report and the like.</summary>
    private static bool IsArticleType(JsonElement type) =>
        type.ValueKind == JsonValueKind.String && Text(type) is { } name && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal) || name is "Report" or "Review");

    private static void ReadArticle(JsonElement article, List<JsonElement> nodes, Action<string, string> add)
    {
        Add("title", article, "headline");
        Add("published", article, "datePublished");
        Add("modified", article, "dateModified");
        Add("description", article, "description");
        foreach (var name in Names(article, "author", nodes)) add("author", name);
        foreach (var name in Names(article, "publisher", nodes)) add("site", name);

        void Add(string field, JsonElement node, string member)
        {
            if (node.TryGetProperty(member, out var value) && Text(value) is { Length: > 0 } text) add(field, text);
        }
    }

    /// <summary>The names of persons or organisations: texts, objects with a name, or references to such.</summary>
    private static IEnumerable<string> Names(JsonElement node, string member, List<JsonElement> nodes)
    {
        if (!node.TryGetProperty(member, out var value)) yield break;
        foreach (var one in value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : new[] { value })
        {
            if (Name(one) is { } name) yield return name;
            else if (one.ValueKind == JsonValueKind.Object && one.TryGetProperty("@id", out var id) && Referred(Text(id), nodes) is { } referred) yield return referred;
        }
    }

    private static string? Name(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String) return Text(value);
        if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty("name", out var name)) return null;
        return name.ValueKind == JsonValueKind.Array ? name.EnumerateArray().Select(Text).FirstOrDefault(text => text is not null) : Text(name);
    }

    private static string? Referred(string? id, List<JsonElement> nodes)
    {
        if (id is null) return null;
        foreach (var node in nodes)
        {
            if (node.TryGetProperty("@id", out var own) && Text(own) == id && Name(node) is { } name) return name;
        }

        return null;
    }

    /// <summary>The text; null for what is none, a lone surrogate among it too.</summary>
    private static string? Text(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String) return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
