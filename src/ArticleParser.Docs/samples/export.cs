#:package ArticleParser@*-*
// For search or to train on: one line of JSON a page, with the story's own text and nothing of the frame around it.
// dotnet run export.cs -- page.txt > stories.ndjson

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleParser;

var json = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
foreach (string path in args)
{
    Article article = Article.Parse(File.ReadAllText(path));
    if (article.PageKind != PageKind.Article || article.Headline is null) continue;
    var line = new JsonObject { ["id"] = Path.GetFileNameWithoutExtension(path), ["headline"] = article.Headline, ["length"] = article.BodyText.Length, ["text"] = article.BodyText };
    Console.WriteLine(line.ToJsonString(json));
}

//> {"id":"page","headline":"Harbour talks resume after six-day pause","length":
