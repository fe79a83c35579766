using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ArticleParser.Cli.Explore;

/// <summary>
/// A tree as the JSON that the page reads (<c>Page/model.js</c>). Characters that mean something to HTML or end a line of script are written as escapes,
/// so that no text of a page can leave the element that holds it. Lists of numbers are flat and words stand once: a page may have many lines.
/// </summary>
internal sealed class PageData
{
    private static readonly SyntaxKind[] s_kinds = Enum.GetValues<SyntaxKind>();
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly Utf8JsonWriter _writer;
    private readonly SyntaxTree _tree;
    private readonly StringPlaces _strings = new();

    private PageData(Utf8JsonWriter writer, SyntaxTree tree)
    {
        _writer = writer;
        _tree = tree;
    }

    /// <summary>Writes a tree.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="name">What the page is called.</param>
    /// <param name="tree">The tree.</param>
    /// <param name="live">
    /// Which page of a running server it is; null for a file. A server leaves the explanations out: the page asks for them once it is shown, since
    /// finding them takes longer than parsing.
    /// </param>
    public static void Write(IBufferWriter<byte> output, string name, SyntaxTree tree, LivePage? live = null)
    {
        using var writer = new Utf8JsonWriter(output, s_options);
        writer.WriteStartObject();
        writer.WriteString("name"u8, name);
        if (live is not null) Write(writer, live);
        writer.WriteString("pageKind"u8, tree.PageKind.ToString());
        writer.WriteStartArray("pageKinds"u8);
        foreach (var kind in Enum.GetNames<PageKind>()) writer.WriteStringValue(kind);
        writer.WriteEndArray();
        new PageData(writer, tree).WriteTree();
        if (live is null)
        {
            writer.WritePropertyName("why"u8);
            WhyData.Write(writer, tree.ExplainLines());
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes why each line is what it is, as a document of its own.</summary>
    public static void WriteWhy(IBufferWriter<byte> output, SyntaxTree tree, CancellationToken cancellationToken)
    {
        using var writer = new Utf8JsonWriter(output, s_options);
        WhyData.Write(writer, tree.ExplainLines(cancellationToken));
    }

    private static void Write(Utf8JsonWriter writer, LivePage live)
    {
        writer.WriteNumber("page"u8, live.Page);
        writer.WriteNumber("pages"u8, live.Pages);
        writer.WriteNumber("version"u8, live.Version);
        writer.WriteBoolean("savesLabels"u8, live.SavesLabels);
        writer.WriteString("dialect"u8, live.Dialect);
        if (live.OtherDialect is { } other) writer.WriteString("otherDialect"u8, other);
        if (live.Labels is { } labels) writer.WriteString("labels"u8, labels);
    }

    private void WriteTree()
    {
        var nodes = _tree.GetRoot().DescendantNodesAndSelf().ToList();
        WriteStrings("kinds", s_kinds.Select(SyntaxFacts.GetText));
        WriteStrings("lineKinds", nodes.OfType<LineSyntax>().Select(line => line.Kind).Distinct().Select(SyntaxFacts.GetText));
        WriteArray("nodes", nodes, WriteNode);
        WriteArray("tokens", nodes.OfType<LineSyntax>(), WriteTokens);
        WriteArray("fields", nodes.OfType<LineSyntax>().SelectMany(line => line.Fields).Distinct(), WriteField);
        WriteArray("diagnostics", _tree.GetDiagnostics(), WriteDiagnostic);
        WriteStrings("strings", _strings.All);
        _writer.WriteString("text"u8, _tree.Text);
    }

    private void WriteNode(SyntaxNode node)
    {
        var depth = node.Ancestors().Count();
        WriteNumbers(Of(node.Kind), depth, node.Span.Start, node.Span.End, node.FullSpan.Start, node.FullSpan.End, WhyData.Share(node.Confidence), _strings.Of(node.Reason));
    }

    private void WriteTokens(LineSyntax line)
    {
        _writer.WriteStartArray();
        foreach (var token in line.ChildTokens()) WriteNumbers(Of(token.Kind), token.Span.Start, token.Span.End);
        _writer.WriteEndArray();
    }

    private void WriteField(DialectField field)
    {
        _writer.WriteStartArray();
        _writer.WriteStringValue(field.Name);
        WriteNumbers(field.Span.Start, field.Span.End);
        _writer.WriteEndArray();
    }

    private void WriteDiagnostic(Diagnostic diagnostic)
    {
        _writer.WriteStartArray();
        _writer.WriteStringValue(diagnostic.Id);
        _writer.WriteStringValue(diagnostic.Severity.ToString().ToLowerInvariant());
        _writer.WriteStringValue(diagnostic.Message);
        WriteNumbers(diagnostic.Span.Start, diagnostic.Span.End);
        _writer.WriteEndArray();
    }

    private void WriteArray<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        _writer.WriteStartArray(name);
        foreach (var item in items) write(item);
        _writer.WriteEndArray();
    }

    private void WriteStrings(string name, IEnumerable<string> texts) => WriteArray(name, texts, _writer.WriteStringValue);

    private void WriteNumbers(params ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers) _writer.WriteNumberValue(number);
    }

    private static int Of(SyntaxKind kind) => Array.IndexOf(s_kinds, kind);
}

/// <summary>A page of a running server.</summary>
/// <param name="Page">Its number, counted from zero.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="Version">How often it was changed.</param>
/// <param name="SavesLabels">Whether the server has a folder for labels.</param>
/// <param name="Dialect">The name of the dialect that the page was parsed with, or words for none.</param>
/// <param name="OtherDialect">What it can be compared with in the same way; null for nothing.</param>
/// <param name="Labels">The labels that were saved for this text, as one line; null where there are none.</param>
internal sealed record LivePage(int Page, int Pages, int Version, bool SavesLabels, string Dialect, string? OtherDialect, string? Labels);
