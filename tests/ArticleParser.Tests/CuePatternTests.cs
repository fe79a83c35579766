namespace ArticleParser.Tests;

/// <summary>A pattern's parser is made when a line first needs it, so that a mistake in one would show only then.</summary>
public class CuePatternTests
{
    [Fact]
    public void EveryPatternCanBeMatched()
    {
        var patterns = new PatternTable(BuiltInDialect.Layout, Dialect.BuiltIn.Cues);
        for (var i = 0; i < BuiltInDialect.Layout.Patterns.Length; i++)
        {
            var pattern = patterns[i];
            foreach (var line in (string[])["x", "Jane Doe", "12 3", "2 March 2031, 10:20", "© Nordwind 2031 / dpa"])
            {
                pattern.TryMatch(line, out _);
                if (pattern.Opening is { } opening) pattern.TryMatchAfterOpening(opening + line, opening.Length, out _);
            }
        }
    }
}
