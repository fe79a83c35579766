using ArticleParser.Export;

namespace ArticleParser.Cli.Output;

/// <summary>The article as Markdown, after its fields where they are wanted.</summary>
internal sealed class MarkdownFormat(bool many, bool frontMatter) : TextPageFormat(many)
{
    private readonly ExportFormat _format = ExportFormat.Markdown(frontMatter);

    protected override void Write(TextWriter text, ReadPage page) => text.Write(_format.ToText(page.ForExport()));

    // A comment: it names the page and shows nowhere.
    protected override void WriteTitle(TextWriter text, string title)
    {
        if (!frontMatter) text.WriteLine($"<!-- {title.Replace("--", "—", StringComparison.Ordinal)} -->\n");
    }
}
