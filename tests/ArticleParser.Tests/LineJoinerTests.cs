using System.Globalization;

namespace ArticleParser.Tests;

/// <summary>Which lines are joined; <c>⏎</c> stands for a line break.</summary>
public class LineJoinerTests
{
    private const string Wrapped = """
        The council of Marrow Bay voted on Tuesday to close the old bridge to
        lorries from the first of May, after engineers found cracks in two of
        its four bearings, which were last seen to when the timber deck was
        replaced by steel.
        Nobody had spoken to the hauliers before the vote, and they said that
        the detour would add forty minutes to each of their trips.
        A list of towns
        Marrow
        """;

    [Fact]
    public void ParagraphsAreWholeAndShortLinesStayApart()
    {
        var lines = Read(Wrapped);
        Assert.Equal(4, lines.Length);
        Assert.StartsWith("The council", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("replaced by steel.", lines[0], StringComparison.Ordinal);
        Assert.Equal(["A list of towns", "Marrow"], lines[2..]);
    }

    [Fact]
    public void MailIsReadWithoutItsQuotes() => Assert.Equal(Read(Wrapped), Read("> " + Wrapped.Replace("\n", "\n> ", StringComparison.Ordinal)));

    [Fact]
    public void AHyphenOfTheWrappingGoesAndAWordsOwnStays()
    {
        var hyphenated = "The council voted on Tuesday to close the old swing brid-\nge to lorries from the first of May, after two engin-\neers found cracks in two of its four bearings. The brid-\nge carries about nine thousand vehicles a day, most of them bet-\nween the grain terminal and the ring road at the harb-\nour.";
        Assert.Contains("swing bridge to lorries", Read(hyphenated)[0], StringComparison.Ordinal);
        var own = Wrapped.Replace("cracks in two of\nits", "cracks in well-\nits", StringComparison.Ordinal);
        Assert.Contains("well-its", Read(own)[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("H\nalina Brock said so.", "Halina Brock said so.")]
    [InlineData("•\nOne\n•\nTwo", "• One⏎• Two")]
    [InlineData("Home\nNews\nSport\nabout us\nimprint\ncontact", "Home⏎News⏎Sport⏎about us⏎imprint⏎contact")]
    public void Pieces(string text, string expected) => Assert.Equal(expected.Split('⏎'), Read(text));

    [Fact]
    public void LinesThatAreCutAtLinksAreJoined()
    {
        const string text = "Harbour talks resume after a pause\nJane Doe\nThe talks between the\nport authority\nand the union began on Monday, as the\nMarrow Post\n, which first told of them, said.\n"
            + "Neither side would say what had changed since\nlast week\n, nor who had asked for the pause.\nA second round is planned, according to a\nunion\n's secretary, who did not give a day.";
        Assert.Equal(
            [
                "Harbour talks resume after a pause", "Jane Doe", "The talks between the port authority and the union began on Monday, as the Marrow Post, which first told of them, said.",
                "Neither side would say what had changed since last week, nor who had asked for the pause.", "A second round is planned, according to a union's secretary, who did not give a day.",
            ],
            Read(text));
    }

    [Fact]
    public void ALabelThatStandsThereOftenIsJoinedToItsValues()
    {
        const string pick = "The guard sees the floor well, and in the\nMarrow League\n, where he was third, he was one of the few who did.\nPosition:\n{0}\nSchool:\n{1}\n";
        var text = "Who is next?\n" + string.Concat(new[] { ("Guard", "Tidewater"), ("Forward", "Harbour"), ("Center", "Greyfield"), ("Wing", "Saltmarsh") }.Select(made => string.Format(CultureInfo.InvariantCulture, pick, made.Item1, made.Item2)));
        Assert.Superset(new HashSet<string> { "Position: Guard", "Position: Forward", "Position: Center", "Position: Wing" }, Read(text).ToHashSet());
    }

    [Fact]
    public void HowOftenALineStandsThereIsToldInSteps()
    {
        using var lines = new PageList<PhysicalLine>(8);
        const string text = "one\ntwo\n\ntwo\nfour\nfour\nfour\nfive\nfive\nfive\nfive\nfive\n";
        for (int at = 0, next; at < text.Length; at = next)
        {
            (var end, next) = LineSplitter.Next(text, at);
            lines.Add(new PhysicalLine(at, end, next));
        }

        using var masks = new PageMasks(text);
        using var page = new PageShape(text, masks, lines);
        Assert.Equal([0, 1, 0, 1, 2, 2, 2, 3, 3, 3, 3, 3], Enumerable.Range(0, lines.Count).Select(line => (int)page[line].Repeats));
    }

    [Fact]
    public void TheRestOfASentenceIsJoinedWhateverTheNetSays()
    {
        const string text = "The team at\nHarbour University\n, which won in spring, is home.\nEach of\nJane Doe\n's boats has a name.\nThere are\nSheds\n. Nobody has seen them.\nMarrow\n.com is for sale\nend.\n, then";
        Assert.Equal(
            ["The team at", "Harbour University, which won in spring, is home.", "Each of", "Jane Doe's boats has a name.", "There are", "Sheds. Nobody has seen them.", "Marrow", ".com is for sale", "end.", ", then"],
            LineJoiner.Join(new PageView(text), JoinJudges.Of(new Never(), new Never())).Text.Split('\n'));
    }

    [Theory]
    [InlineData("“It was a ship.” —", "Jane Doe", JoinKind.Glued)]
    [InlineData("the question—", "what is the lamp for", JoinKind.Glued)]
    [InlineData("the lamp is warm —", "so warm that", JoinKind.Spaced)]
    [InlineData("the tower", "—yes, the tower", JoinKind.Glued)]
    [InlineData("the tower", "— yes, the tower", JoinKind.Spaced)]
    [InlineData("“It was a ship.”", "—Jane Doe", JoinKind.Spaced)]
    [InlineData("the tower", "-- yes, the tower", JoinKind.Spaced)]
    [InlineData("it was cold in", "-5 degrees", JoinKind.Spaced)]
    [InlineData("the season 2030", "-31", JoinKind.Glued)]
    [InlineData("an ex", "-keeper", JoinKind.Glued)]
    [InlineData("F", "or the world to prosper", JoinKind.Glued)]
    [InlineData("A", "lamp that burns", JoinKind.Spaced)]
    public void DashesAndLargeCapitals(string line, string next, object expected) => Assert.Equal(expected, LineGlue.OfCut(line, next, false));

    [Fact]
    public void OneRestOfASentenceIsEnough()
    {
        const string text = "Harbour talks resume after a pause\nJane Doe\nThe talks began on Monday, as the\nMarrow Post\n, which first told of them, said.\nNeither side would say what had changed.";
        Assert.Contains("Marrow Post, which first told of them, said.", PageView.Of(text, MarkupKind.None).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ATitleOfTwoLinesIsOneAndTwoTitlesAreTwo()
    {
        var text = "Engineers Find Cracks in Two of the Four Bearings That Hold the Old\nSwing Bridge of Marrow Bay\n\n" + Wrapped + "\n\nGrain Mill Opens Anew\nFerry Fares to Rise\n";
        var lines = Read(text);
        Assert.Equal("Engineers Find Cracks in Two of the Four Bearings That Hold the Old Swing Bridge of Marrow Bay", lines[0]);
        Assert.Equal(["Grain Mill Opens Anew", "Ferry Fares to Rise"], lines[^2..]);
    }

    [Fact]
    public void WhatMarksTakeOfALineCountsForItsWidth()
    {
        const string text = "# Lamp at Kestrel Point goes out for a night\n\nThe lamp at Kestrel Point will be put out on Friday from ten in the evening\nuntil four in the morning, so that the cranes which cross the coast in the first\n"
            + "week of October are not drawn to it. Ships have been [told of the dark\nhours](/notices/dark-hours), the harbour master said.\n\nIt is the first time since the war that the lamp goes out on purpose. Last\n"
            + "autumn forty-one cranes flew into the tower in one night, _most of them young\nbirds_ , and the keeper buried them in the dunes, as he had every year.\n";
        var lines = Read(text);
        Assert.Equal(3, lines.Length);
        Assert.EndsWith("told of the dark hours, the harbour master said.", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("young birds_ , and the keeper buried them in the dunes, as he had every year.", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void AWideHeadOfAPageIsNoMeasureOfItsColumns()
    {
        var lines = Read("The Quarrel Post                                            Monday, March 10, 2031\n\n" + Wrapped);
        Assert.Equal(5, lines.Length);
        Assert.EndsWith("replaced by steel.", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void AnItemWithItsBulletIsALineOfItsOwn() => Assert.Equal(["until the winter is over, he said to those who had come for", "• The lamp", "* A rope"], Read("until the winter is over, he said to those who had come for\n• The lamp\n* A rope")[^3..]);

    [Theory]
    [MemberData(nameof(BlockwiseSamples))]
    public void NothingIsJoinedWhereNothingWasCut(Sample sample) => Assert.True(PageView.Of(sample.Text, MarkupKind.None).IsPlain);

    public static TheoryData<Sample> BlockwiseSamples() => [.. Sample.All.Where(sample => sample.Name.Contains("innertext", StringComparison.Ordinal) || sample.Name.Contains("-main-", StringComparison.Ordinal))];

    [Fact]
    public void TheNetSaysTheSameAfterItWasWritten()
    {
        using var stream = new MemoryStream();
        JoinNet.Write(stream, JoinNet.Cut, JoinNet.Wrapped);
        var (cut, _) = JoinNet.Load(new MemoryStream(stream.ToArray()));
        ushort[] rows = [1, 300, 900, 4000];
        Assert.Equal(JoinNet.Cut.Answer(rows), cut.Answer(rows));
        Assert.Throws<InvalidDataException>(() => JoinNet.Load(new MemoryStream(new byte[64])));
    }

    [Fact]
    public void EveryGroupHasItsRows()
    {
        const string text = "The talks began on Monday, as the\nMarrow Post\n, which first told of them, said.\n";
        using var lines = new PageList<PhysicalLine>(3);
        for (int at = 0, next; at < text.Length; at = next)
        {
            (var end, next) = LineSplitter.Next(text, at);
            lines.Add(new PhysicalLine(at, end, next));
        }

        using var masks = new PageMasks(text);
        using var page = new PageShape(text, masks, lines);
        var features = new JoinFeatures();
        features.Read(page, default, lines[0], lines[1], 0, null);
        Assert.Equal(JoinFeatures.Rows, features.Reached);
        Assert.All(features.Of.ToArray(), row => Assert.InRange(row, 0, JoinFeatures.Rows - 1));
    }

    private static string[] Read(string text) => PageView.Of(text, MarkupKind.Auto).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private sealed class Never : IJoinJudge
    {
        public bool Joins(ReadOnlySpan<ushort> rows, int at) => false;
    }
}
