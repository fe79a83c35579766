using System.Buffers;
using System.Text;

namespace ArticleParser.Export;

/// <summary>Ways of writing whose texts have source maps: with a blank line between pages, unless they say otherwise.</summary>
internal abstract class TextExportFormat : ExportFormat
{
    public override string Separator => "\n";

    public override void Write(IBufferWriter<byte> output, ExportPage page)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(page);

        // Characters that cannot be encoded, halves of surrogate pairs, become U+FFFD.
        Encoding.UTF8.GetBytes(Make(page, PageWords.Of(page.Article)).Text, output);
    }

    public override MappedText ToMappedText(ExportPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return Make(page, PageWords.Of(page));
    }

    /// <summary>Writes one page.</summary>
    /// <param name="output">What takes the text.</param>
    /// <param name="page">The page.</param>
    /// <param name="words">The texts of its article.</param>
    protected abstract void Write(MappedWriter output, ExportPage page, PageWords words);

    private MappedText Make(ExportPage page, PageWords words)
    {
        var output = new MappedWriter();
        Write(output, page, words);
        return output.ToMappedText();
    }
}
