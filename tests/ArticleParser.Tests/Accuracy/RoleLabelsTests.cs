using ArticleParser.Accuracy;
using ArticleParser.Accuracy.Roles;

namespace ArticleParser.Tests.Accuracy;

public sealed class RoleLabelsTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("labels");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public void ALineOfLabelsIsRead()
    {
        var page = LabelLine.Read("made/a@home@stamped | liveBlog | M1 H2 B4 | 1 DST; 2-3 SEC+HED;  4 PAR");
        Assert.Equal(("made/a@home", "stamped", "liveBlog"), (page.Name, page.Style, page.Kind));
        Assert.Equal([SyntaxKind.Masthead, SyntaxKind.Header, SyntaxKind.Header, SyntaxKind.Body], page.Lines.Select(line => line.Section));
        Assert.Equal(["DateStamp", "SectionLabel+Headline", "SectionLabel+Headline", "Paragraph"], page.Lines.Select(line => string.Join('+', line.Roles)));
    }

    [Fact]
    public void WithoutAStyleItIsInnerText()
    {
        var page = LabelLine.Read("made/a@home | article | H1 | 1 HED");
        Assert.Equal(("made/a@home", "innertext"), (page.Name, page.Style));
    }

    [Theory]
    [InlineData("made/a | article | H1")]
    [InlineData("made/a | article | H1 | 1 HED; 3 PAR")]
    [InlineData("made/a | article | H1 | 1 HED; 2-1 PAR")]
    [InlineData("made/a | article | H1 | 1 HED; 2 XYZ")]
    [InlineData("made/a | article | H1 | 1 HED PAR")]
    [InlineData("made/a | article | H1 X2 | 1-2 HED")]
    [InlineData("made/a | article | H1 B3 | 1-2 HED")]
    public void ALineOfAnotherFormIsAnError(string line)
    {
        Assert.Throws<FormatException>(() => LabelLine.Read(line));
        Write("a.txt", line);
        Assert.Contains("a.txt", Assert.Throws<InvalidDataException>(() => RoleLabels.Read(_root)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EachStyleIsKeptAndTheFirstFileCounts()
    {
        Write("GUIDE.md", "not labels");
        Write("a.txt", "made/a | article | H1 | 1 HED", "made/a@stamped | article | B1 | 1-2 PAR");
        Write("b.txt", "made/a | index | M1 | 1 NAV");
        var labels = RoleLabels.Read(_root);
        Assert.Equal(2, labels.Count);
        Assert.True(labels.TryGet("made/a", "innertext", out var page));
        Assert.Equal("article", page.Kind);
        Assert.False(labels.TryGet("made/a", "wet", out _));
    }

    [Fact]
    public void PagesBesideTheirLabelsAreScoredAndLabelsOfTheCorpusAreFurtherOnes()
    {
        Write("a.txt", "made/a | article | H1 | 1 HED");
        var own = Directory.CreateDirectory(Path.Combine(_root.FullName, "own"));
        File.WriteAllText(Path.Combine(own.FullName, "b.txt"), "By Jane Doe\r\n\r\nBy Omar Haddad");
        File.WriteAllText(Path.Combine(own.FullName, "b.labels.txt"), "own/b | article | H1 | 1-2 BYL\nmade/c | index | M1 | 1 NAV\n");
        File.WriteAllText(Path.Combine(own.FullName, "cut.txt"), "one line");
        File.WriteAllText(Path.Combine(own.FullName, "cut.labels.txt"), "own/cut | article | H1 | 1-2 BYL");
        File.WriteAllText(Path.Combine(own.FullName, "unlabelled.txt"), "one line");
        var labels = RoleLabels.Read(_root, own);
        Assert.True(labels.TryGet("made/a", "innertext", out _));
        Assert.True(labels.TryGet("made/c", "innertext", out _));
        var page = Assert.Single(OwnPages.Score(own, labels, new LibraryParser()));
        Assert.Equal(("own", "b", 2), (page.Dataset, page.Id, page.Lines.Count));
        Assert.Equal(1, labels.Mismatches);
        Assert.Throws<CorpusMissingException>(() => RoleLabels.Read(_root, new DirectoryInfo(Path.Combine(_root.FullName, "nowhere"))));
    }

    [Fact]
    public void LabelsThatDoNotFitTheTextAreLeftOutAndCounted()
    {
        Write("a.txt", "made/a | article | H1 | 1 HED; 2 PAR", "made/a@stamped | article | B1 | 1-2 PAR");
        var labels = RoleLabels.Read(_root);
        var page = new CorpusPage("made", "a", "", "", new Gold(), new Dictionary<string, string> { ["innertext"] = "One\n \t\n\nTwo\n", ["stamped"] = "One\u2028Two" });
        Assert.Equal("innertext", Assert.Single(labels.Of(page)).Style);
        Assert.Equal(1, labels.Mismatches);
        Assert.Empty(labels.Of(page with { Id = "b" }));
    }

    [Fact]
    public void TheProjectsOwnLabelsTeachAndDoNotJudge()
    {
        var own = ProjectTexts.In("Labels/").SelectMany(file => file.Lines).Select(LabelLine.Read).ToList();
        Assert.Equal(own.Count, own.DistinctBy(page => (page.Name, page.Style)).Count());
        Assert.True(own.Count > 1000);
        Write("a.txt", "made/a | article | H1 | 1 HED", own[0].Name + " | index | M1 | 1 NAV");
        var labels = RoleLabels.ReadToTrain(_root);
        Assert.True(labels.TryGet(own[0].Name, "innertext", out var first));
        Assert.Equal(("index", true), (first.Kind, first.Judges));
        Assert.True(labels.TryGet(own[1].Name, "innertext", out var second));
        Assert.False(second.Judges);
        Assert.False(RoleLabels.Read(_root).TryGet(own[1].Name, "innertext", out _));
    }

    [Fact]
    public void WhatIsMissingIsSaid() => Assert.Throws<CorpusMissingException>(() => RoleLabels.Read(_root));

    private void Write(string name, params string[] lines) =>
        File.WriteAllLines(Path.Combine(_root.CreateSubdirectory("roles").FullName, name), lines);
}
