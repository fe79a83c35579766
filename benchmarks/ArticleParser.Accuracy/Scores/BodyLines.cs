namespace ArticleParser.Accuracy;

/// <summary>Tells which lines of a page should stand in the body, and which do.</summary>
internal sealed class BodyLines
{
    private readonly Shingles _gold;
    private readonly string _goldText;
    private readonly HashSet<string> _goldLines;

    public BodyLines(string goldBody)
    {
        _gold = new Shingles(goldBody);
        _goldText = NormalText.Of(goldBody);
        _goldLines = [.. goldBody.Split('\n').Select(NormalText.Of)];
    }

    public IEnumerable<LineNote> Wrong(PageSyntax page) =>
        Each(page).Where(line => line.Wanted != line.Found).Select(line => LineNote.Of(line.Found ? '+' : '-', line.Line));

    /// <summary>Every line of the page: whether it should stand in the body, and whether it does.</summary>
    public IEnumerable<(LineSyntax Line, bool Wanted, bool Found)> Each(PageSyntax page)
    {
        var lines = page.DescendantNodes().OfType<LineSyntax>().ToList();
        var isGold = lines.ConvertAll(IsGold);
        for (var i = 0; i < lines.Count; i++)
            yield return (lines[i], isGold[i] ?? IsWithinGold(lines[i], isGold, i), lines[i] is AnyStoryBlockSyntax { Parent: BodySyntax });
    }

    /// <summary>Whether most of a line stands in the gold body. Null: a short line, which only its neighbours can tell.</summary>
    private bool? IsGold(LineSyntax line)
    {
        if (_goldLines.Contains(NormalText.Of(line.Value))) return true;
        var words = Words.LowerCase(line.Value).Count;
        if (words < Shingles.Length) return null;
        var runs = new Shingles(line.Value);
        return runs.Shared(_gold) * 2 >= runs.Count;
    }

    /// <summary>Some scrapers break sentences at links: a piece belongs to the body where the line before it does.</summary>
    private bool IsWithinGold(LineSyntax line, List<bool?> isGold, int index)
    {
        for (var i = index - 1; i >= 0 && i >= index - 2; i--)
        {
            if (isGold[i] is { } known) return known && line.Value.Length > 0 && _goldText.Contains(NormalText.Of(line.Value), StringComparison.Ordinal);
        }

        return false;
    }
}
