namespace ArticleParser.Tests.Models;

/// <summary>Members of a model get what a dialect gives their names to.</summary>
public partial class DialectModelTests
{
    private const string Text = """
        Pilot boat found adrift off Marrowfen, crew safe ashore
        From our maritime desk, Ottilie Varn
        March 3, 2031

        The pilot boat that had been missing since Sunday evening was found adrift on Monday, three miles off
        Marrowfen, with its engine still warm and nobody on board, the harbour office said.

        Tide: 1.2 metres

        Its crew of two had left it in the dark, after a wave broke the wheelhouse window and the radio failed.
        Both had rowed to the beach in the dinghy, where they woke the keeper of the lifeboat station.
        """;

    private static readonly ParseOptions s_options = new() { Dialect = Dialects.Lighthouse };

    [Fact]
    public void MembersGetTheFieldsOfTheDialect()
    {
        var report = Report.Parse(Text, s_options);
        Assert.Equal(("maritime", "Ottilie Varn", "1.2"), (report.Desk, report.Who, report.Level));
        var tide = Assert.Single(report.Tide);
        Assert.Equal("Tide: 1.2 metres", tide.Value);
    }

    [Fact]
    public void TheyAreThoseOfTheTree()
    {
        var page = SyntaxTree.ParseText(Text, s_options).GetRoot();
        var report = Report.From(page);
        Assert.Equal(page.Fields["desk"]?.ValueText, report.Desk);
        Assert.Equal(page.Fields["desk"]?.Span, report.DeskSpan);
        Assert.Equal(page.Fields.All("tide").Select(tide => tide.Line), report.Tide);
    }

    [Fact]
    public void WithoutTheDialectTheyAreMissing()
    {
        var report = Report.Parse(Text);
        Assert.Null(report.Desk);
        Assert.Empty(report.Tide);
        Assert.False(report.HasLevel);
    }

    [ArticleModel]
    public sealed partial record Report(
        string? Desk,
        [From("desk")] TextSpan? DeskSpan,
        [From("reporter")] string? Who,
        string? Level,
        [From("level")] bool HasLevel,
        IReadOnlyList<InsertSyntax> Tide);
}
