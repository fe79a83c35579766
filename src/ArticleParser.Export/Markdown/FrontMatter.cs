using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleParser.Export;

/// <summary>A page's fields as YAML before its Markdown, as Hugo, Jekyll and Pandoc read it. Strings are quoted as in JSON, which YAML is.</summary>
internal static class FrontMatter
{
    public static string Of(ExportPage page)
    {
        var text = new StringWriter { NewLine = "\n" };
        var article = page.Article;
        text.WriteLine("---");
        Field(text, "id", page.Id);
        Field(text, "url", page.Url);
        Field(text, "title", article.Headline);
        Field(text, "description", article.Standfirst);
        List(text, "authors", article.Authors);
        Field(text, "date", article.DatePublished?.ToString());
        Field(text, "lastmod", article.DateModified?.ToString());
        Field(text, "section", article.Section);
        Field(text, "source", article.Source);
        List(text, "tags", article.Topics);
        Field(text, "pageKind", JsonNamingPolicy.CamelCase.ConvertName(article.PageKind.ToString()));
        text.WriteLine("---");
        text.WriteLine();
        return text.ToString();
    }

    private static void Field(TextWriter text, string name, string? value)
    {
        if (value is not null) text.WriteLine($"{name}: {Quoted(value)}");
    }

    private static void List(TextWriter text, string name, IReadOnlyList<string> values)
    {
        if (values.Count > 0) text.WriteLine($"{name}: [{string.Join(", ", values.Select(Quoted))}]");
    }

    private static string Quoted(string value) => $"\"{JsonEncodedText.Encode(Encodable(Printable.Of(value)), JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    /// <summary>Halves of surrogate pairs, which JSON has not, become U+FFFD.</summary>
    private static string Encodable(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
