namespace ArticleParser.Cli.Output;

/// <summary>The article as Markdown, after its fields where they are wanted.</summary>
internal sealed class MarkdownFormat(bool many, bool frontMatter) : TextPageFormat(many)
{
    protected override void Write(TextWriter text, ReadPage page)
    {
        if (frontMatter) FrontMatter.Write(text, page);
        new MarkdownWriter(text).Write(page.Article);
    }

    // A comment: it names the page and shows nowhere.
    protected override void WriteTitle(TextWriter text, string title)
    {
        if (!frontMatter) text.WriteLine($"<!-- {title.Replace("--", "—", StringComparison.Ordinal)} -->\n");
    }
}
