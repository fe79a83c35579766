using System.Collections.Concurrent;
using ArticleParser.Export;

namespace ArticleParser.Accuracy.SourceMaps;

/// <summary>What came of the maps of one form.</summary>
internal sealed class SourceMapSum(string form)
{
    public string Form => form;

    public long Texts;
    public long Characters;
    public long Verbatim;
    public long Mapped;
    public long Wrong;
}

/// <summary>Makes the texts of pages, and checks their maps. Several threads may.</summary>
internal sealed class SourceMapChecks
{
    private static readonly ExportFormat s_markdown = ExportFormat.Markdown();

    private readonly ConcurrentDictionary<string, SourceMapSum> _sums = new();

    public IEnumerable<SourceMapSum> Sums => _sums.Values;

    public ConcurrentQueue<string> Faults { get; } = new();

    public void Add(string name, string text)
    {
        var page = new ExportPage(SyntaxTree.ParseText(text));
        var body = page.Tree.GetBodyText();
        Add(name, "body_text", body, page.Article.BodyText, text);
        Add(name, "markdown", s_markdown.ToMappedText(page)!, s_markdown.ToText(page), text);
        Add(name, "nitf", ExportFormat.Nitf.ToMappedText(page)!, ExportFormat.Nitf.ToText(page), text);
    }

    private void Add(string name, string form, MappedText mapped, string written, string source)
    {
        var sum = _sums.GetOrAdd(form, static form => new SourceMapSum(form));
        Interlocked.Increment(ref sum.Texts);
        Interlocked.Add(ref sum.Characters, mapped.Text.Length);
        Interlocked.Add(ref sum.Verbatim, mapped.Pieces.Where(piece => piece.IsVerbatim).Sum(piece => (long)piece.Text.Length));
        Interlocked.Add(ref sum.Mapped, mapped.Pieces.Sum(piece => (long)piece.Text.Length));
        if (Fault(mapped, written, source) is not { } fault) return;
        Interlocked.Increment(ref sum.Wrong);
        Faults.Enqueue($"{name} {form}: {fault}");
    }

    /// <summary>What is wrong with a map; null where nothing is.</summary>
    private static string? Fault(MappedText mapped, string written, string source)
    {
        // Halves of surrogate pairs cannot be written in UTF-8.
        if (mapped.Text.Length != written.Length) return "is another text with its map than without";
        foreach (var piece in mapped.Pieces)
        {
            if (piece.Source.End > source.Length) return $"{piece} reaches outside the page";
            if (piece.IsVerbatim && !mapped.Text.AsSpan(piece.Text.Start, piece.Text.Length).SequenceEqual(source.AsSpan(piece.Source.Start, piece.Source.Length))) return $"{piece} reads otherwise in the page";
        }

        return null;
    }
}
