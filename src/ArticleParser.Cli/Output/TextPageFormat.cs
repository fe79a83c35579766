using System.Buffers;
using System.Text;
using ArticleParser.Cli.Records;

namespace ArticleParser.Cli.Output;

/// <summary>Ways of writing for people: text, with a line that names the page where there are several.</summary>
internal abstract class TextPageFormat(bool many) : PageFormat
{
    public override string Between => "\n";

    public override void Write(IBufferWriter<byte> output, ReadPage page)
    {
        var text = new StringWriter { NewLine = "\n" };
        if (many) WriteTitle(text, Title(page.Record));
        Write(text, page);

        // Characters that cannot be encoded, halves of surrogate pairs, become U+FFFD.
        Encoding.UTF8.GetBytes(text.GetStringBuilder().ToString(), output);
    }

    protected abstract void Write(TextWriter text, ReadPage page);

    /// <summary>As <c>head</c> and <c>tail</c> do for several files.</summary>
    protected virtual void WriteTitle(TextWriter text, string title) => text.WriteLine($"==> {title} <==");

    /// <summary>The id without its quotes.</summary>
    private static string Title(PageRecord record) => record.Id is { } id ? OneLine.Of(Encoding.UTF8.GetString(id).Trim('"')) : "page";
}
