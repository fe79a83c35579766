namespace ArticleParser.Export;

/// <summary>The article as Markdown, after its fields where they are wanted.</summary>
internal sealed class MarkdownFormat(bool frontMatter) : TextExportFormat
{
    protected override void Write(MappedWriter output, ExportPage page, PageWords words)
    {
        if (frontMatter) output.Add(FrontMatter.Of(page));
        new MarkdownWriter(output).Write(words);
    }
}
