using System.Text;
using System.Text.Json;

namespace ArticleParser;

/// <summary>
/// Reads articles from the JSON that <see cref="ArticleJsonWriter"/> writes, alone or in a record of the command line: members
/// that it does not know are passed over, and those that are not there have the values of an empty article.
/// </summary>
public static class ArticleJsonReader
{
    /// <summary>Reads one article, with the diagnostics beside it.</summary>
    /// <param name="reader">Stands before or on the object that has the member <c>article</c>, and on its end afterwards.</param>
    /// <exception cref="JsonException">It is no JSON, or not of this shape.</exception>
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
