using System.Text.RegularExpressions;

namespace ArticleParser.Tests.Models;

/// <summary>The tests that Models.md names beside the forms of members are there.</summary>
public partial class HelpPageTests
{
    [Fact]
    public void EveryTestThatThePageNamesIsThere()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Models.md"));
        var named = TestName().Matches(page).Select(match => (Class: match.Groups["class"].Value, Method: match.Groups["method"].Value)).Distinct().ToList();
        Assert.True(named.Count > 25);
        Assert.All(named, test => Assert.NotNull(typeof(HelpPageTests).Assembly.GetType("ArticleParser.Tests.Models." + test.Class)?.GetMethod(test.Method)));
    }

    [Fact]
    public void EveryRowOfAFormHasATest()
    {
        var rows = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Models.md"))
            .SkipWhile(line => line != "## What a member can be").TakeWhile(line => line != "## Diagnostics")
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.EndsWith("| test |", StringComparison.Ordinal)).ToList();
        Assert.True(rows.Count > 20);
        Assert.All(rows, row => Assert.Matches(TestName(), row));
    }

    [GeneratedRegex(@"`(?<class>\w+Tests)\.(?<method>\w+)`")]
    private static partial Regex TestName();
}
