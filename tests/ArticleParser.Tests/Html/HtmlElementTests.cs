using ArticleParser.Html;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleParser.Tests.Html;

/// <summary>What the HTML's elements say of the lines of a page.</summary>
public class HtmlElementTests
{
    private const string Prose = "Talks between the port authority and the dockers’ union resumed on Monday, after a pause of six days in which no ship was unloaded.";

    [Theory]
    [InlineData("<nav><a href=a>Home</a></nav>", "Home", "Navigation")]
    [InlineData("<footer><div role=search>Find</div></footer>", "Find", "Footer, Search")]
    [InlineData("<div class=article-byline>Jane Doe</div>", "Jane Doe", "Article, Byline")]
    [InlineData("<div class='ArticleByline js-comments'>Jane Doe</div>", "Jane Doe", "Article, Byline")]
    [InlineData("<div id=mostRead>Ferry sinks</div>", "Ferry sinks", "Popular")]
    [InlineData("<div class='has-sidebar no-comments'>Ferry sinks</div>", "Ferry sinks", null)]
    [InlineData("<body class=single-post><div class=x>Ferry sinks</div>", "Ferry sinks", null)]
    [InlineData("<div itemprop=author>Jane Doe</div>", "Jane Doe", "Byline")]
    [InlineData("<ol itemscope itemtype=https://schema.org/BreadcrumbList><li>World</ol>", "1. World", "Breadcrumb, List, ListItem")]
    [InlineData("<div data-testid=reading-time>3 min</div>", "3 min", "Time, ReadingTime")]
    [InlineData("<section aria-label='Related articles'><p>Ferry sinks</p></section>", "Ferry sinks", "Section, Related, Paragraph")]
    [InlineData("<p><span aria-hidden=true>Ferry sinks</span></p>", "Ferry sinks", "Paragraph, Unspoken")]
    [InlineData("<table><tr><td>Ferry<td><time>9 May</time></table>", "Ferry", "Cell")]
    [InlineData("<aside><section><div class=card><h3 class=title>Ferry sinks</h3></div></section></aside>", "Ferry sinks", "Section, Heading, Title, Teaser in Aside")]
    [InlineData("<aside><div><div><div><div>Ferry sinks</div></div></div></div></aside>", "Ferry sinks", "Aside")]
    public void ALineIsToldByItsElements(string html, string line, string? expected) => Assert.Equal(expected, ElementNames.Of(SaidOf(html, line)));

    [Theory]
    [InlineData("<p>By <a rel=author href=a>Jane Doe</a>", "By Jane Doe", "Byline, Paragraph")]
    [InlineData("<p>Photo: <span class=credit>Nordwind Pictures</span>", "Photo: Nordwind Pictures", "Credit, Paragraph")]
    [InlineData("<p>The port was closed for repairs, as <a rel=author href=a>Jane Doe</a> wrote", "The port was closed for repairs, as Jane Doe wrote", "Paragraph")]
    public void ALineTakesWhatIsSaidOfAThirdOfIt(string html, string line, string expected) => Assert.Equal(expected, ElementNames.Of(SaidOf(html, line)));

    [Fact]
    public void APicturesTextAndItsCaptionAreToldApart()
    {
        const string html = "<figure><img src=a alt='Two cranes'><figcaption>Cranes stand still <span class=credit>Nordwind Pictures</span></figcaption></figure>";
        Assert.Equal("Figure, AltText", ElementNames.Of(SaidOf(html, "Two cranes")));
        Assert.Equal("Figure, Caption, Credit", ElementNames.Of(SaidOf(html, "Cranes stand still Nordwind Pictures")));
    }

    [Fact]
    public void LinksSideBySideAreLinesOfTheirOwn()
    {
        const string html = "<div><a href=/a class=logo>Nordwind</a> <a href=/b class=btn>Subscribe</a></div>";
        Assert.Equal("Brand", ElementNames.Of(SaidOf(html, "Nordwind")));
        Assert.Equal("Button", ElementNames.Of(SaidOf(html, "Subscribe")));
    }

    [Fact]
    public void ALineHasItsPlaceBesideTheProse()
    {
        var html = $"""
            <body><ul><li>Home</ul><main><div><h1>Harbour talks resume</h1></div>
            <div class=text><p>{Prose}</p><p>Short one.</p><div><p>Share this</p></div></div>
            <div><div>Advert</div></div>
            <div class=text><p>Behind it.</p></div>
            <div>Tags</div></main><footer><p>Imprint</p></footer>
            """;
        Assert.Equal(
            [ElementPlace.Second, ElementPlace.Near, ElementPlace.Within, ElementPlace.Within, ElementPlace.Deeper, ElementPlace.Near, ElementPlace.Twin, ElementPlace.Near, ElementPlace.Second],
            new[] { "Home", "Harbour talks resume", Prose, "Short one.", "Share this", "Advert", "Behind it.", "Tags", "Imprint" }.Select(line => SaidOf(html, line).Place));
        Assert.Equal(ElementPlace.Unknown, SaidOf("<p>Ferry sinks", "Ferry sinks").Place);
    }

    [Fact]
    public void ParagraphsThatAreWrappedOnceMoreAreOneStory()
    {
        var wrapped = string.Concat(Enumerable.Repeat($"<div class=a><p>{Prose}</p></div>", 8));
        Assert.Equal(ElementPlace.Deeper, SaidOf($"<aside><p>{Prose}{Prose}</p></aside><div class=story>{wrapped}<div><p>Last one.</p></div></div>", "Last one.").Place);
    }

    [Fact]
    public void APlainTextHasNoRowsOfElements()
    {
        using var page = LineLexer.Lex("Harbour talks resume\nBy Jane Doe", CueTable.BuiltIn, TestContext.Current.CancellationToken);
        Assert.Equal(0, LineFeatures.Elements(page, 0, new ushort[FeatureTable.MostElements]));
        Assert.Null(SyntaxTree.ParseText("Harbour talks resume").Elements);
    }

    [Fact]
    public void NoLineHasMoreRowsThanFit()
    {
        using var page = LineLexer.Lex(new PageView("Harbour"), CueTable.BuiltIn, [new ElementRun(0, 7, new ElementsSaid(ulong.MaxValue, 0, ElementPlace.Far))], TestContext.Current.CancellationToken);
        var rows = new ushort[FeatureTable.MostElements];
        Assert.Equal(FeatureTable.MostElements, LineFeatures.Elements(page, 0, rows));
        Assert.Equal(rows.Length, rows.Distinct().Count());
        Assert.All(rows, row => Assert.InRange(row, FeatureTable.NearElements.First, FeatureTable.EvidenceRows - 1));
    }

    [Fact]
    public void WhatElementsSayWeighsAndIsExplained()
    {
        using var weights = typeof(SyntaxTree).Assembly.GetManifestResourceStream("ArticleParser.Labelling.Weights.bin")!;
        var model = LabelModel.Load(weights);
        var byline = LabelSpace.IndexOf(SyntaxKind.Byline);
        model.Evidence[(FeatureTable.NearElements[(int)ElementSign.Byline] * LabelModel.Outputs) + RoleLattice.Sections + byline] = short.MaxValue / 4;
        using var page = Lex(HtmlText.Convert("<h1>Harbour talks resume</h1><div class=byline>Xyz</div><p>" + Prose));
        var line = LineOf(page, "Xyz");
        var weighed = LineWeigher.Weigh(page, model)[line];
        Assert.Equal(byline, weighed.Chosen.Role);
        var weight = Assert.Single(weighed.Weights, weight => WeightNames.Of(weight.Source) == "HTML elements");
        Assert.Equal("Byline", weight.Detail);
        Assert.True(weight.For > 8);
        Assert.Equal(Evidence.Elements, PageLabeller.Label(page, model).Lines[line].Reason);
    }

    [Fact]
    public void TheBoundariesOfAChangedTextMoveWithIt()
    {
        var page = HtmlText.Convert("<nav>Home</nav><p class=byline>Jane Doe</p><footer>Imprint</footer>");
        var tree = page.GetSyntaxTree();
        var name = tree.Text.IndexOf("Jane", StringComparison.Ordinal);
        var changed = tree.WithChanges(new TextChange(new TextSpan(0, 0), "Menu\n\n"), new TextChange(new TextSpan(name, 4), "Marianne"));
        Assert.Equal(page.Elements.Select(run => run.Said), changed.Elements!.Select(run => run.Said));
        Assert.Equal(["Home", "Marianne Doe", "Imprint"], changed.Elements!.Select(run => changed.Text[run.Start..run.End]));
        var cut = tree.WithChanges(new TextChange(TextSpan.FromBounds(2, name + 5), ""));
        Assert.Equal(["Ho", "Doe", "Imprint"], cut.Elements!.Select(run => cut.Text[run.Start..run.End]));
        Assert.Null(SyntaxTree.ParseText("Home").WithChanges(new TextChange(new TextSpan(0, 1), "h")).Elements);
    }

    [Fact]
    public void AllThatIsShownIsToldOnceAndInOrder() => Prop.ForAll(HtmlGenerator.Pages.ToArbitrary(), sample =>
    {
        var page = HtmlText.Convert(sample.Html);
        var end = 0;
        foreach (var run in page.Elements)
        {
            Assert.InRange(run.Start, end, run.End - 1);
            Assert.Equal(0ul, run.Said.Near & run.Said.Far);
            end = run.End;
        }

        Assert.InRange(end, 0, page.Text.Length);
        var told = string.Concat(page.Elements.Select(run => page.Text[run.Start..run.End]));
        var at = 0;
        foreach (var c in sample.Shown.Where(char.IsLetterOrDigit)) at = told.IndexOf(c, at) is >= 0 and var found ? found + 1 : throw new InvalidOperationException($"'{c}' of {sample.Shown} is not told in {sample.Html}");
    }).QuickCheckThrowOnFailure();

    private static ElementsSaid SaidOf(string html, string line)
    {
        using var page = Lex(HtmlText.Convert(html));
        return page.Elements![LineOf(page, line)];
    }

    private static int LineOf(LexedPage page, string line) =>
        Enumerable.Range(0, page.Count).First(i => page.TextOf(i).SequenceEqual(line));

    private static LexedPage Lex(HtmlPage page) =>
        LineLexer.Lex(PageView.Of(page.Text, MarkupKind.Markdown, new LabelWords(CueTable.BuiltIn)), CueTable.BuiltIn, page.Elements);
}
