namespace ArticleParser.Tests.Invariants;

/// <summary>Cues look at any line, and what they find lies in it.</summary>
public class CueTableNeverThrows
{
    [PageProperty(500)]
    public void OnLinesOfPages(PageText page)
    {
        foreach (var line in page.Text.Split('\n', '\r', '\u0085', '\u2028', '\u2029')) Check(line);
    }

    [PageProperty(500)]
    public void OnAnyText(AnyText any) => Check(any.Text);

    [Fact]
    public void OnEveryExampleCutAtEveryPlace()
    {
        foreach (var example in BuiltInExamples.All("E"))
        {
            for (var at = 1; at < example.Text.Length; at++)
            {
                Check(example.Text[..at]);
                Check(example.Text[at..]);
            }
        }
    }

    private static void Check(string text)
    {
        // The lexer takes white space and marks away before it asks.
        var line = text.AsSpan().Trim();
        if (line.IsEmpty) return;
        if (CueTable.BuiltIn.TryFind(line, isFirst: true, out var match)) CheckMatch(match, line.Length);
        if (CueTable.BuiltIn.TryFind(line, isFirst: false, out match)) CheckMatch(match, line.Length);
        if (CueTable.BuiltIn.TryFindInner(line.ToString(), out match)) CheckMatch(match, line.Length);
    }

    private static void CheckMatch(CueMatch match, int length)
    {
        Assert.InRange(match.Start, 0, match.End);
        Assert.InRange(match.End, 1, length);
        var at = match.Start;
        foreach (var part in match.Parts)
        {
            Assert.InRange(part.Start, at, match.End);
            Assert.InRange(part.Length, 1, match.End - part.Start);
            at = part.End;
        }
    }
}
