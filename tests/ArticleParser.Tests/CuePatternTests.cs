namespace ArticleParser.Tests;

/// <summary>A pattern's parser is made when a line first needs it, so that a mistake in one would show only then.</summary>
public class CuePatternTests
{
    [Fact]
    public void EveryPatternCanBeMatched()
    {
        foreach (var (phrase, pattern) in Dialect.BuiltIn.Cues.SelectMany(cue => cue.Patterns))
        {
            foreach (var line in (string[])["x", "Jane Doe", "12 3", "2 March 2031, 10:20", "© Nordwind 2031 / dpa"])
            {
                pattern.TryMatch(line, out _);
                if ((phrase ?? pattern.Opening) is { } opening) pattern.TryMatchAfterOpening(opening + line, opening.Length, out _);
            }
        }
    }
}
