#:package ArticleParser@*-*
// For search or to train on: one line of JSON a page, with the story's own text and nothing of the frame around it.
// dotnet run export.cs -- page.txt > stories.ndjson

using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleParser;

var json = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver() };
foreach (string path in args)
{
    Article article = Article.Parse(File.ReadAllText(path));
    if (article.PageKind != PageKind.Article || article.Headline is null) continue;
    Console.WriteLine(JsonSerializer.Serialize(new { id = Path.GetFileNameWithoutExtension(path), headline = article.Headline, text = article.BodyText }, json)[..72]);
}

//> {"id":"page","headline":"Harbour talks resume after six-day pause","text
