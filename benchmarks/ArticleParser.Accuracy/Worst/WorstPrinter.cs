using System.Globalization;

namespace ArticleParser.Accuracy;

/// <summary>Prints a page's score and the lines that explain it, in plain text that grep can read.</summary>
internal static class WorstPrinter
{
    private const int TextWidth = 90;

    /// <param name="writer">Where to print.</param>
    /// <param name="page">The page's record.</param>
    /// <param name="score">Its score, which says the style as well.</param>
    /// <param name="field">What it was ranked by.</param>
    /// <param name="tree">Its tree.</param>
    /// <param name="limit">How many lines to print at most.</param>
    public static void Write(TextWriter writer, CorpusPage page, PageScore score, WorstField field, SyntaxTree tree, int limit)
    {
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Ranking.Of(score, field):0.000}  {page.Dataset}/{page.Id}  {score.Style}  {page.Publisher}  {page.Lang}  {score.Kind}"));
        var root = tree.GetRoot();
        if (field != WorstField.Body)
        {
            var (gold, found) = FieldLines.Values(field, page.Gold, Article.From(root));
            writer.WriteLine($"    gold   {gold}\n    found  {found}");
        }

        var notes = field == WorstField.Body ? new BodyLines(page.Gold.Body!).Wrong(root) : FieldLines.Explain(field, page.Gold, root);
        WriteNotes(writer, [.. notes], limit);
        writer.WriteLine();
    }

    private static void WriteNotes(TextWriter writer, List<LineNote> notes, int limit)
    {
        foreach (var note in notes.Take(limit))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {note.Sign} {note.Line,5}  {note.Role,-24}  {note.Reason,-44}  {Cut(note.Text)}"));
        }

        if (notes.Count > limit) writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    … and {notes.Count - limit} more lines"));
    }

    private static string Cut(string text) => text.Length <= TextWidth ? text : text[..TextWidth] + "…";
}
