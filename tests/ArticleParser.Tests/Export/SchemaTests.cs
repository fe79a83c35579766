using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using ArticleParser.Export;
using ArticleParser.Tests.Invariants;
using Json.Schema;

namespace ArticleParser.Tests.Export;

/// <summary>What is written of every sample is what the standard of its form lets it be.</summary>
public class SchemaTests
{
    private static readonly JsonSchema s_ninjs = Json("ninjs.schema.json");
    private static readonly JsonSchema s_jsonLd = Json("jsonld.schema.json");
    private static readonly XmlSchemaSet s_nitf = Xml("nitf.xsd");
    private static readonly EvaluationOptions s_options = new() { RequireFormatValidation = true, OutputFormat = OutputFormat.List };

    [Theory]
    [MemberData(nameof(Sample.Cases), MemberType = typeof(Sample))]
    public void Ninjs(Sample sample) => AssertIs(s_ninjs, ExportFormat.Ninjs, PageOf(sample));

    [Theory]
    [MemberData(nameof(Sample.Cases), MemberType = typeof(Sample))]
    public void JsonLd(Sample sample) => AssertIs(s_jsonLd, ExportFormat.JsonLd, PageOf(sample));

    [Theory]
    [MemberData(nameof(Sample.Cases), MemberType = typeof(Sample))]
    public void Nitf(Sample sample) => AssertIsNitf(ExportFormat.Nitf.ToText(PageOf(sample)));

    [PageProperty]
    public void AnyPage(PageText text)
    {
        var page = new ExportPage(text.Parse()) { Id = text.Text };
        AssertIs(s_ninjs, ExportFormat.Ninjs, page);
        AssertIs(s_jsonLd, ExportFormat.JsonLd, page);
        AssertIsNitf(ExportFormat.Nitf.ToText(page));
    }

    [Theory]
    [InlineData("https://lighthouse.example/a b/ü?q=<1>&x=\"2\"", "https://lighthouse.example/a%20b/%C3%BC?q=%3C1%3E&x=%222%22")]
    [InlineData("lighthouse.example/a", null)]
    [InlineData("https:", null)]
    public void AnAddressIsWrittenAsTheNameOfAnItem(string url, string? uri)
    {
        var page = new ExportPage(SyntaxTree.ParseText("Harbour talks resume")) { Url = url };
        AssertIs(s_ninjs, ExportFormat.Ninjs, page);
        AssertIsNitf(ExportFormat.Nitf.ToText(page));
        using var json = JsonDocument.Parse(ExportFormat.Ninjs.ToText(page));
        var written = json.RootElement.GetProperty("uri").GetString()!;
        if (uri is null) Assert.StartsWith("urn:sha256:", written, StringComparison.Ordinal);
        else Assert.Equal(uri, written);
    }

    [Fact]
    public void TheSchemasRefuseWhatIsNoneOfTheForm()
    {
        using var json = JsonDocument.Parse("""{"uri":"no uri","type":"text","bodies":[{"value":""}],"headline":"H"}""");
        Assert.False(s_ninjs.Evaluate(json.RootElement, s_options).IsValid);
        Assert.False(s_jsonLd.Evaluate(json.RootElement, s_options).IsValid);
        Assert.Throws<XmlSchemaValidationException>(() => AssertIsNitf("""<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" version="-//IPTC//DTD NITF 3.6//EN"><body/><head/></nitf>""" + "\n"));
    }

    private static ExportPage PageOf(Sample sample) => new(sample.Tree) { Id = sample.Name, Url = "https://lighthouse.example/" + sample.Name, Language = sample.Name.Split('-')[0] };

    private static void AssertIs(JsonSchema schema, ExportFormat format, ExportPage page)
    {
        using var json = JsonDocument.Parse(format.ToText(page));
        var result = schema.Evaluate(json.RootElement, s_options);
        Assert.True(result.IsValid, string.Join('\n', (result.Details ?? []).Where(detail => detail.Errors is not null).Select(detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}")));
    }

    private static void AssertIsNitf(string text)
    {
        Assert.EndsWith("</nitf>\n", text, StringComparison.Ordinal);
        Assert.Equal(1, text.Count(c => c == '\n'));
        XDocument.Parse(text).Validate(s_nitf, (_, problem) => throw problem.Exception);
    }

    private static JsonSchema Json(string name) => JsonSchema.FromText(File.ReadAllText(PathOf(name)));

    private static XmlSchemaSet Xml(string name)
    {
        var set = new XmlSchemaSet();
        using var reader = XmlReader.Create(PathOf(name));
        set.Add(null, reader);
        set.Compile();
        return set;
    }

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Schemas", name);
}
