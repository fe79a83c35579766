namespace ArticleParser.Cli.Output;

/// <summary>The article as Markdown.</summary>
internal sealed class MarkdownFormat(bool many) : TextPageFormat(many)
{
    protected override void Write(TextWriter text, SyntaxTree tree) => new MarkdownWriter(text).Write(Article.From(tree.GetRoot()));

    // A comment: it names the page and shows nowhere.
    protected override void WriteTitle(TextWriter text, string title) => text.WriteLine($"<!-- {title.Replace("--", "—", StringComparison.Ordinal)} -->\n");
}
