using ArticleParser.Export;

namespace ArticleParser.Tests.Cli;

public class MarkdownTests
{
    [Theory]
    [InlineData("1. A list?", @"1\. A list?")]
    [InlineData("# No heading", @"\# No heading")]
    [InlineData("- No item", @"\- No item")]
    [InlineData("A *star* and a_b [link](x) <b> `c` a|b", @"A \*star\* and a\_b \[link\](x) \<b\> \`c\` a\|b")]
    [InlineData("It cost 1.50 in 2024", "It cost 1.50 in 2024")]
    [InlineData("2024 was a year", "2024 was a year")]
    public void Markup_in_the_text_is_escaped(string text, string expected) => Assert.Equal(expected, MarkdownText.Of(text));

    [Fact]
    public void Blocks_are_parted_and_lists_and_tables_are_not()
    {
        var article = new Article
        {
            Headline = "A title",
            Standfirst = "A summary.",
            Authors = ["A. Writer", "B. Writer"],
            DatePublished = new ArticleDate(2024, 11, 17),
            DateModified = new ArticleDate(2024, 11, 18),
            Dateline = "ORRIN",
            Source = "Example News",
            Body =
            [
                Block(SyntaxKind.Paragraph, "First.", 10), Block(SyntaxKind.Subheading, "Next", 30),
                Block(SyntaxKind.ListItem, "one", 40), Block(SyntaxKind.ListItem, "two", 45),
                Block(SyntaxKind.TableRow, "a\tb", 50), Block(SyntaxKind.TableRow, "1\t2", 55),
                Block(SyntaxKind.Quotation, "Said.", 60), Block(SyntaxKind.Question, "Why?", 70), Block(SyntaxKind.Answer, "So.", 80),
            ],
            Captions = [new("The pier.", "Lakeside", new TextSpan(20, 5)), new("", "Agency", new TextSpan(90, 5))],
        };
        var text = new MappedWriter();
        new MarkdownWriter(text).Write(ArticleParser.Export.PageWords.Of(article));
        Assert.Equal(
            """
            # A title

            **A summary.**

            By A. Writer, B. Writer · 2024-11-17 · updated 2024-11-18

            **ORRIN** — First.

            *The pier. (Lakeside)*

            ## Next

            - one
            - two

            | a | b |
            | --- | --- |
            | 1 | 2 |

            > Said.

            **Why?**

            So.

            *(Agency)*

            Source: Example News

            """.ReplaceLineEndings("\n"),
            text.ToMappedText().Text);
    }

    private static ArticleBlock Block(SyntaxKind kind, string text, int start) => new(kind, text, new TextSpan(start, text.Length));
}
