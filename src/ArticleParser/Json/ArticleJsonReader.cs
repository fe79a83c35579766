using System.Text;
using System.Text.Json;

namespace ArticleParser;

/// <summary>
/// Reads articles from the JSON of <see cref="ArticleJsonWriter"/>, alone or in a record of the command line. Unknown members
/// are ignored; missing members have the values of an empty article.
/// </summary>
public static class ArticleJsonReader
{
    /// <summary>Reads one article with its diagnostics.</summary>
    /// <param name="reader">The reader, positioned before or on the object with the member <c>article</c>; afterwards on the object's end.</param>
    /// <exception cref="JsonException">The JSON is invalid or has another structure.</exception>
    public static Article Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.None) reader.Read();
        var article = new ArticleJsonParts();
        var isThere = false;
        JsonMembers.Open(ref reader, "an article");
        while (JsonMembers.Next(ref reader))
        {
            if (JsonMembers.Is(ref reader, "article"u8)) (_, isThere) = (article.ReadFields(ref reader), true);
            else if (JsonMembers.Is(ref reader, "diagnostics"u8)) article.ReadDiagnostics(ref reader);
            else JsonMembers.Skip(ref reader);
        }

        return isThere ? article.ToArticle() : throw new JsonException("The object has no member 'article'.");
    }

    internal static Article Read(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        var article = Read(ref reader);
        return !reader.Read() ? article : throw new JsonException("Something follows the article.");
    }
}
