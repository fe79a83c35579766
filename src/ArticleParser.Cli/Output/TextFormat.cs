using ArticleParser.Export;

namespace ArticleParser.Cli.Output;

/// <summary>The text of the story: a block a line.</summary>
internal sealed class TextFormat(bool many) : TextPageFormat(many)
{
    protected override void Write(TextWriter text, ReadPage page) => text.Write(ExportFormat.PlainText.ToText(page.ForExport()));
}
