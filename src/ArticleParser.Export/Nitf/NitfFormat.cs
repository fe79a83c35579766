namespace ArticleParser.Export;

/// <summary>Pages as documents of IPTC's NITF 3.6, each on a line of its own.</summary>
internal sealed class NitfFormat : TextExportFormat
{
    public override string Separator => "";

    protected override void Write(MappedWriter output, ExportPage page, PageWords words) => NitfWriter.Write(output, page, words);
}
