namespace ArticleParser.Tests;

/// <summary>One line of an .intent file: what its author meant a logical line of the page to be.</summary>
/// <param name="Kind">The intended kind.</param>
/// <param name="Text">The logical line.</param>
internal sealed record IntendedLine(SyntaxKind Kind, string Text);

/// <summary>An intended line, and what the tree has in its place.</summary>
/// <param name="Sample">The page.</param>
/// <param name="Intended">What was meant.</param>
/// <param name="Got">The tree's lines that share characters with it.</param>
/// <param name="HasKind">True when all of them are of the intended kind.</param>
/// <param name="HasExtent">True when it is one line that begins and ends where it was meant to.</param>
internal sealed record IntentResult(Sample Sample, IntendedLine Intended, IReadOnlyList<LineSyntax> Got, bool HasKind, bool HasExtent);

/// <summary>
/// Compares a sample's tree with its .intent file: a kind and a text a line, parted by a tab. The texts are
/// the page's, white space aside, so the two are laid side by side by counting the other characters.
/// </summary>
internal static class Intent
{
    public static bool Exists(Sample sample) => File.Exists(sample.PathOf("intent"));

    /// <summary>The intended kinds by where a line of the tree begins, in order: several where it glues lines. Empty for a sample without intent.</summary>
    public static ILookup<int, SyntaxKind> KindsByLine(Sample sample) =>
        (Exists(sample) ? Compare(sample) : []).SelectMany(result => result.Got.Select(line => (line.FullSpan.Start, result.Intended.Kind))).ToLookup(line => line.Start, line => line.Kind);

    public static IReadOnlyList<IntendedLine> Read(Sample sample) =>
        [.. File.ReadAllText(sample.PathOf("intent")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read)];

    public static IReadOnlyList<IntentResult> Compare(Sample sample)
    {
        var tree = sample.Tree;
        var inked = InkPositions(tree.Text);
        var lines = tree.GetRoot().DescendantNodes().OfType<LineSyntax>().ToArray();
        var results = new List<IntentResult>();
        var ink = 0;
        foreach (var intended in Read(sample))
        {
            var width = intended.Text.Count(IsInk);
            var (start, end) = (inked[ink], inked[ink + width - 1] + 1);
            ink += width;
            var got = lines.Where(line => line.FullSpan.OverlapsWith(TextSpan.FromBounds(start, end))).ToArray();
            var hasExtent = got is [var only] && Ink(tree.Text, only.FullSpan) == width;
            results.Add(new IntentResult(sample, intended, got, got.All(line => line.Kind == intended.Kind), hasExtent));
        }

        return results;
    }

    /// <summary>True when the intended lines are the page's characters, no more and no less.</summary>
    public static bool CoversPage(Sample sample) =>
        string.Concat(Read(sample).SelectMany(line => line.Text).Where(IsInk)) == string.Concat(sample.Text.Where(IsInk));

    private static IntendedLine Read(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        if (tab < 0 || !SyntaxFacts.TryParseKind(line[..tab], out var kind)) throw new FormatException($"'{line}' is not a kind, a tab and a text.");
        return new IntendedLine(kind, line[(tab + 1)..]);
    }

    private static int[] InkPositions(string text) => [.. Enumerable.Range(0, text.Length).Where(i => IsInk(text[i]))];

    private static int Ink(string text, TextSpan span) => text.AsSpan(span.Start, span.Length).ToArray().Count(IsInk);

    private static bool IsInk(char c) => !CharClasses.Is(c, CharClass.Space | CharClass.Break);
}
