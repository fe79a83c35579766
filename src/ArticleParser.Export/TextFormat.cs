namespace ArticleParser.Export;

/// <summary>The text of the story: a block a line.</summary>
internal sealed class TextFormat : TextExportFormat
{
    protected override void Write(MappedWriter output, ExportPage page, PageWords words)
    {
        foreach (var (_, text) in words.Blocks()) output.Add(text, Escape.None).Add("\n");
    }
}
