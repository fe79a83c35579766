namespace ArticleParser.Tests.Cli.Explore;

/// <summary><c>articleparser explain FILE:LINE</c>.</summary>
public class ExplainTests
{
    [Fact]
    public async Task Says_what_decided_what_came_second_and_by_how_much()
    {
        var run = await CliRun.WithInputAsync(CliRun.Page, "explain", "-:3");
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.Status);
        var lines = run.Lines;
        Assert.Equal("-:3  \"By Ada Lindqvist\"", lines[0]);
        Assert.StartsWith("  is  Byline in Header  ", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(" %  cue: Byline", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("  not ", lines[2], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("  Ahead of ", StringComparison.Ordinal) && line.EndsWith(" to 1:", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.EndsWith(" for the other)", StringComparison.Ordinal) && line.TrimStart().StartsWith('+'));
        Assert.Contains(lines, line => line.StartsWith("  To change it: a pattern under 'cue ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lines_that_are_glued_together_are_each_explained()
    {
        using var folder = new TemporaryFolder();
        var page = folder.Write("page.txt", new Sample("en-glued-byline-dates").Text);
        var line = SyntaxTree.ParseText(new Sample("en-glued-byline-dates").Text).GetRoot().DescendantNodes().OfType<LineSyntax>()
            .GroupBy(node => node.GetLocation().Start.Line).First(group => group.Count() > 1);
        var run = await CliRun.OfAsync("explain", $"{page}:{line.Key + 1}");
        Assert.Equal(line.Count(), run.Lines.Count(text => text.StartsWith("  is  ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Diagnostics_of_the_line_are_told()
    {
        var text = CliRun.Page.Replace("Ada Lindqvist", "Ada Lind\uFFFDvist", StringComparison.Ordinal);
        var tree = SyntaxTree.ParseText(text);
        var odd = tree.GetDiagnostics().First(diagnostic => !diagnostic.Span.IsEmpty);
        var run = await CliRun.WithInputAsync(text, "explain", $"-:{tree.GetLocation(odd.Span).Start.Line + 1}");
        Assert.Contains(odd.Id, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Colours_only_on_a_terminal_that_wants_them()
    {
        using var folder = new TemporaryFolder();
        var page = folder.Write("page.txt", CliRun.Page);
        Assert.DoesNotContain('\u001B', (await CliRun.OfAsync("explain", page + ":3")).Output);
        Assert.Contains('\u001B', (await CliRun.OnTerminalAsync(noColor: false, "explain", page + ":3")).Output);
        Assert.DoesNotContain('\u001B', (await CliRun.OnTerminalAsync(noColor: true, "explain", page + ":3")).Output);
    }

    [Fact]
    public async Task A_number_alone_is_a_line_of_standard_input() =>
        Assert.Equal((await CliRun.WithInputAsync(CliRun.Page, "explain", "-:3")).Output, (await CliRun.WithInputAsync(CliRun.Page, "explain", "3")).Output);

    [Fact]
    public async Task A_number_alone_needs_something_on_standard_input()
    {
        var run = await CliRun.OnTerminalAsync(noColor: true, "explain", "3");
        Assert.Equal(2, run.Status);
        Assert.Contains("no input", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page.txt", "has no line number")]
    [InlineData("page.txt:0", "has no line number")]
    [InlineData("page.txt:x", "has no line number")]
    [InlineData("nowhere.txt:1", "no such file or folder")]
    [InlineData("page.txt:999", "there is no line 999; the last is 10.")]
    [InlineData("page.txt:5", "line 5 has no text. The nearest line with text is ")]
    [InlineData("page.txt:99999999999", "has no line number")]
    [InlineData(".:1", "is a folder")]
    [InlineData("pages.ndjson:1", "contains records")]
    public async Task Says_what_is_wrong_with_what_was_asked(string target, string message)
    {
        using var folder = new TemporaryFolder();
        folder.Write("page.txt", CliRun.Page);
        folder.Write("pages.ndjson", """{"text":"One"}""");
        var run = await CliRun.OfAsync("explain", folder.Path(target));
        Assert.Equal(2, run.Status);
        Assert.Equal("", run.Output);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Text_of_the_page_cannot_steer_the_terminal()
    {
        var run = await CliRun.WithInputAsync("By Ada \u001B[2JLindqvist", "explain", "-:1");
        Assert.DoesNotContain('\u001B', run.Output);
    }
}
