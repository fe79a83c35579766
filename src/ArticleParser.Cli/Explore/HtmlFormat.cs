using System.Buffers;
using System.Text;
using System.Text.Json;
using ArticleParser.Cli.Output;
using ArticleParser.Cli.Records;

namespace ArticleParser.Cli.Explore;

/// <summary>One page as a file for the browser: its text, its tree, and why each line is what it is.</summary>
internal sealed class HtmlFormat : PageFormat
{
    public override void Write(IBufferWriter<byte> output, ReadPage page) => ExplorePage.Write(output, NameOf(page.Record), page.Tree);

    /// <summary>The file's name without its folders, so that the page does not tell its reader where it was stored.</summary>
    private static string NameOf(PageRecord record)
    {
        if (record.Id is not { } id) return "page";
        var reader = new Utf8JsonReader(id);
        reader.Read();
        if (reader.TokenType != JsonTokenType.String) return Encoding.UTF8.GetString(id);
        var name = OneLine.Of(Path.GetFileName(JsonStrings.Read(ref reader)));
        return name is "" or "-" ? "page" : name;
    }
}
