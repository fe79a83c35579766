using System.Text.Json;

namespace ArticleParser.Tests.Json;

public class ArticleJsonWriterTests
{
    [Fact]
    public void Every_member_stands_in_its_place()
    {
        var article = new Article
        {
            PageKind = PageKind.LiveBlog,
            Headline = "Zürich: \"Größe\" zählt 春",
            Section = "WORLD",
            Authors = ["Ada Writer"],
            DatePublished = new ArticleDate(2024, 11, 17),
            ReadingTime = 3,
            Body = [new(SyntaxKind.Paragraph, "First\\.", new TextSpan(812, 231)) { Confidence = 0.98 }, new(SyntaxKind.ListItem, "Second.", new TextSpan(1100, 7))],
            Captions = [new("A pier.", null, new TextSpan(5, 7))],
            RelatedLinks = ["Another story"],
            Topics = ["Lakes"],
            Diagnostics = [new(DiagnosticDescriptors.NoBody, new TextSpan(0, 0), "No body text was found.")],
        };
        Assert.Equal(
            """
            {
              "article": {
                "pageKind": "liveBlog",
                "headline": "Zürich: \"Größe\" zählt 春",
                "standfirst": null,
                "section": "WORLD",
                "authors": [
                  "Ada Writer"
                ],
                "datePublished": "2024-11-17",
                "dateModified": null,
                "readingTime": 3,
                "dateline": null,
                "source": null,
                "body": [
                  {
                    "kind": "paragraph",
                    "text": "First\\.",
                    "start": 812,
                    "length": 231,
                    "confidence": 0.98
                  },
                  {
                    "kind": "listItem",
                    "text": "Second.",
                    "start": 1100,
                    "length": 7,
                    "confidence": 1
                  }
                ],
                "liveUpdates": [],
                "captions": [
                  {
                    "text": "A pier.",
                    "credit": null,
                    "start": 5,
                    "length": 7
                  }
                ],
                "relatedLinks": [
                  "Another story"
                ],
                "topics": [
                  "Lakes"
                ]
              },
              "diagnostics": [
                {
                  "id": "AP0003",
                  "severity": "warning",
                  "message": "No body text was found.",
                  "start": 0,
                  "length": 0
                }
              ]
            }
            """.ReplaceLineEndings("\n"),
            article.ToJson(indented: true));
    }

    [Fact]
    public void Empty_article_has_every_member()
    {
        Assert.Equal(
            """{"article":{"pageKind":"article","headline":null,"standfirst":null,"section":null,"authors":[],"datePublished":null,"dateModified":null,"readingTime":null,"dateline":null,"source":null,"body":[],"liveUpdates":[],"captions":[],"relatedLinks":[],"topics":[]},"diagnostics":[]}""",
            new Article().ToJson());
    }

    [Theory]
    [InlineData("\uD83D")]
    [InlineData("a\uDE00b")]
    [InlineData("\uD83D\uD83D\uDE00")]
    public void Half_a_surrogate_pair_becomes_the_replacement_character(string headline)
    {
        using var json = JsonDocument.Parse(new Article { Headline = headline, Authors = [headline] }.ToJson());
        var expected = System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(headline));
        Assert.Equal(expected, json.RootElement.GetProperty("article").GetProperty("headline").GetString());
        Assert.Equal(expected, json.RootElement.GetProperty("article").GetProperty("authors")[0].GetString());
    }

    [Fact]
    public void Any_character_comes_back()
    {
        var all = string.Concat(Enumerable.Range(0, 0x11000).Where(c => c is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32));
        using var json = JsonDocument.Parse(new Article { Headline = all }.ToJson());
        Assert.Equal(all, json.RootElement.GetProperty("article").GetProperty("headline").GetString());
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ArticleJsonWriter.ToJson(null!));
        using var writer = new Utf8JsonWriter(Stream.Null);
        Assert.Throws<ArgumentNullException>(() => ArticleJsonWriter.Write(writer, null!));
        Assert.Throws<ArgumentNullException>(() => ArticleJsonWriter.Write(null!, new Article()));
    }

    [Fact]
    public void AnArticleWithDefaultDiagnosticsHasNone() =>
        Assert.EndsWith("\"diagnostics\":[]}", new Article { Diagnostics = default }.ToJson(), StringComparison.Ordinal);
}
