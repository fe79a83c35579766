using System.Buffers;
using ArticleParser.Export;

namespace ArticleParser.Cli.Output;

/// <summary>Pages in a form that the library of exports writes.</summary>
internal sealed class ExportedFormat(ExportFormat format) : PageFormat
{
    public override string Before => format.Header;

    public override string Between => format.Separator;

    public override void Write(IBufferWriter<byte> output, ReadPage page) => format.Write(output, page.ForExport());
}
