namespace ArticleParser.Tests;

/// <summary>Each diagnostic appears where it should, with the span that it should, and not on a plain story.</summary>
public class DiagnosticTests
{
    private const string Title = "Harbour talks resume after six-day pause";

    private const string First =
        "Talks between the port authority and the dockers' union resumed on Monday, after a pause of six days in which no ship was unloaded, both sides said.";

    private const string Second =
        "Neither side would say what had changed. A second round is planned for Thursday, the union said, and a third may follow at the end of the week.";

    private const string Third =
        "The port authority said that forty ships were waiting outside the harbour, and that some of them carried food which would not keep for much longer.";

    private const string Body = $"{First}\n\n{Second}\n\n{Third}\n";

    private const string Story = $"{Title}\n\n{Body}";

    [Fact]
    public void APlainStoryHasNone() => Assert.Empty(SyntaxTree.ParseText(Story).GetDiagnostics());

    [Fact]
    public void EveryDiagnosticHasItsTest()
    {
        var methods = typeof(DiagnosticTests).GetMethods().Select(method => method.Name).ToArray();
        foreach (var descriptor in DiagnosticDescriptors.All)
            Assert.True(methods.Any(name => name.StartsWith(descriptor.Id, StringComparison.Ordinal)), $"{descriptor.Id} has no test");
    }

    [Fact]
    public void AP0013_MissingValue()
    {
        Assert.False(SampleModels.Story.TryParse("3 MIN READ", out _, out var diagnostics));
        Assert.Contains(diagnostics, diagnostic => diagnostic is { Id: "AP0013", Severity: DiagnosticSeverity.Error, Span.IsEmpty: true });
    }

    [Fact]
    public void AP0014_TextTooLong()
    {
        Assert.False(Article.TryParse("123456", out _, out var diagnostics, new ParseOptions { MaxLength = 5 }));
        Assert.Equal("AP0014 0..0: The text has 6 UTF-16 code units; ParseOptions.MaxLength allows 5.", Assert.Single(diagnostics).ToString());
    }

    [Theory]
    [InlineData("<!DOCTYPE html>\n<html><body><p>Harbour talks resume</p></body></html>")]
    [InlineData(" \r\n<html lang='en'>")]
    [InlineData("<div class=a><p>One</p><p>Two</p><p>Three</p><span>4</span><a href=x>5</a><li>6</li><li>7</li></div>")]
    public void AP0015_HtmlText(string html)
    {
        var found = SyntaxTree.ParseText(html).GetDiagnostics().Single(diagnostic => diagnostic.Id == "AP0015");
        Assert.Equal((DiagnosticSeverity.Warning, true), (found.Severity, found.Span.IsEmpty));
    }

    [Theory]
    [InlineData("The tag <p> opens a paragraph, and </p> closes it; <div> and <span> do nothing by themselves.")]
    [InlineData("1 < 2 and 3 > 2")]
    [InlineData("<")]
    [InlineData("# Title\n\n<a name=top></a>Harbour <b>talks</b> resume after <i>six</i> days")]
    public void AP0015_NotOfATextWithATag(string text) =>
        Assert.DoesNotContain(SyntaxTree.ParseText(text).GetDiagnostics(), diagnostic => diagnostic.Id == "AP0015");

    [Fact]
    public void AP0016_RepeatedStory()
    {
        var text = $"{Story}\n{Story}";
        var repeated = Assert.Single(SyntaxTree.ParseText(text).GetDiagnostics(), diagnostic => diagnostic.Id == "AP0016");
        Assert.Equal(text.LastIndexOf(First, StringComparison.Ordinal), repeated.Span.Start);
    }

    [Fact]
    public void AP0017_SecondStory()
    {
        const string Other = "Ferry fares to rise in May for the fifth time";
        var text = $"{Title}\nBy Jane Doe\nMarch 3, 2031\n\n{Body}\n{Other}\nBy John Roe\nMarch 2, 2031\n\n{First.Replace("Talks", "Words", StringComparison.Ordinal)}\n\n{Second.Replace("Neither", "No", StringComparison.Ordinal)}\n";
        var second = Assert.Single(SyntaxTree.ParseText(text).GetDiagnostics(), diagnostic => diagnostic.Id == "AP0017");
        Assert.Equal(Other, text.Substring(second.Span.Start, second.Span.Length));
    }

    [Fact]
    public void IdsAreInOrderAndUnique()
    {
        var ids = DiagnosticDescriptors.All.Select(descriptor => descriptor.Id).ToArray();
        Assert.Equal(Enumerable.Range(1, ids.Length).Select(number => $"AP{number:0000}"), ids);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u00A0\uFEFF\u0301\r\n")]
    public void AP0001_EmptyText(string text)
    {
        var empty = Only("AP0001", text);
        Assert.Equal(default, empty.Span);
        Assert.Equal(DiagnosticSeverity.Error, empty.Severity);
        None("AP0001", ".");
        None("AP0001", Story);
    }

    [Fact]
    public void AP0002_NoHeadline()
    {
        Assert.Equal(default, Only("AP0002", Body).Span);
        None("AP0002", Story);
        None("AP0002", "");
    }

    [Fact]
    public void AP0003_NoBody()
    {
        Assert.Equal(default, Only("AP0003", "Home\nNews\nSport\n").Span);
        None("AP0003", Story);
        None("AP0003", "");
    }

    [Fact]
    public void AP0004_NoArticle()
    {
        var notice = Only("AP0004", "404\nPage not found\nHome\n");
        Assert.Equal(default, notice.Span);
        Assert.Contains("a notice", notice.Message, StringComparison.Ordinal);
        None("AP0004", Story);
    }

    [Fact]
    public void AP0005_DatesDisagree()
    {
        var disagree = Only("AP0005", $"{Title}\nPublished: 2 March 2031\n\nPublished: 9 March 2031\n\n{Body}");
        Assert.Contains("2031-03-09", disagree.Message, StringComparison.Ordinal);
        Assert.Contains("2031-03-02", disagree.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Published: 2 March 2031\nPublished: March 2, 2031")]
    [InlineData("Published: 2 March 2031\nUpdated: 9 March 2031")]
    [InlineData("Published: 2 March 2031")]
    public void AP0005_IsAbsentWhereDatesAgree(string dates) => None("AP0005", $"{Title}\n{dates}\n\n{Body}");

    [Fact]
    public void AP0006_RepeatedHeadline()
    {
        var text = $"{Title}\n{Title}\nBy Jane Doe\n2 March 2031\n\n{Body}";
        var repeated = Only("AP0006", text);
        Assert.Equal(Title, text.Substring(repeated.Span.Start, repeated.Span.Length));
        Assert.Equal(DiagnosticSeverity.Info, repeated.Severity);
        None("AP0006", Story);
    }

    [Fact]
    public void AP0007_Mojibake()
    {
        var text = Story.Replace("Monday", "MÃ¼ndig", StringComparison.Ordinal).Replace("Thursday", "â€œThursdayâ€", StringComparison.Ordinal);
        var mojibake = Only("AP0007", text);
        Assert.Equal(new TextSpan(text.IndexOf("Ã¼", StringComparison.Ordinal), 2), mojibake.Span);
        Assert.Contains("3 places", mojibake.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("São Paulo, Âmbar, pâté, Ãlvaro, château")]
    [InlineData("He wrote Ã¼ where ü was meant")]
    public void AP0007_IsAbsentFromWordsThatLookLikeIt(string words) => None("AP0007", $"{Story}\n{words}.\n");

    [Fact]
    public void AP0008_ReplacementCharacters()
    {
        var text = Story.Replace("union", "un\uFFFDon", StringComparison.Ordinal);
        var lost = Only("AP0008", text);
        Assert.Equal(new TextSpan(text.IndexOf('\uFFFD', StringComparison.Ordinal), 1), lost.Span);
        Assert.Contains("2 places", lost.Message, StringComparison.Ordinal);
        None("AP0008", Story);
    }

    [Theory]
    [InlineData("Neither", "\u0650Neither", '\u0650')]
    [InlineData("Neither", "Nei\u0007ther", '\u0007')]
    [InlineData("Neither", "\0Neither", '\0')]
    public void AP0009_StrayCharacter(string word, string strayed, char stray)
    {
        var text = Story.Replace(word, strayed, StringComparison.Ordinal);
        var found = Only("AP0009", text);
        Assert.Equal(new TextSpan(text.IndexOf(stray, StringComparison.Ordinal), 1), found.Span);
        Assert.Contains(((int)stray).ToString("X4", System.Globalization.CultureInfo.InvariantCulture), found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Neither", "Ne\u0301ither")]
    [InlineData("Neither", "\tNeither")]
    [InlineData("Neither", "\u200FNeither")]
    public void AP0009_IsAbsentWhereMarksBelong(string word, string other) => None("AP0009", Story.Replace(word, other, StringComparison.Ordinal));

    [Theory]
    [InlineData("The port authority said that forty ships were waiting outside the harbour, and that some of them carried")]
    [InlineData("The port authority said that forty ships were waiting outside the harbour, and that some of them …")]
    [InlineData("The port authority said that forty ships were waiting outside the harbour, and that some of them...")]
    public void AP0010_TruncatedPage(string last)
    {
        var text = $"{Title}\n\n{First}\n\n{Second}\n\n{last}";
        Assert.Equal(last, text.Substring(Only("AP0010", text).Span.Start, last.Length));
        None("AP0010", Story);
    }

    [Fact]
    public void AP0011_Paywalled()
    {
        const string notice = "Subscribe to continue reading";
        var text = $"{Title}\n\n{First}\n\n{Second}\n\n{notice}\n";
        var paywalled = Only("AP0011", text);
        Assert.Equal(notice, text.Substring(paywalled.Span.Start, paywalled.Span.Length));
        None("AP0011", Story);
    }

    [Fact]
    public void AP0012_AmbiguousDate()
    {
        var text = $"{Title}\nPublished: 03/04/2031\n\n{Body}";
        var ambiguous = Only("AP0012", text);
        Assert.Contains("03/04/2031", ambiguous.Message, StringComparison.Ordinal);
        Assert.Equal("03/04/2031", text.Substring(ambiguous.Span.Start, ambiguous.Span.Length));
    }

    [Theory]
    [InlineData("Published: 13/04/2031")]
    [InlineData("Published: 2031-04-03")]
    [InlineData("Published: 3 April 2031")]
    [InlineData("Published: 04/04/2031")]
    public void AP0012_IsAbsentWhereADateIsPlain(string date) => None("AP0012", $"{Title}\n{date}\n\n{Body}");

    [Fact]
    public void TheyComeInTheOrderOfTheText()
    {
        var diagnostics = SyntaxTree.ParseText($"{Title}\n{Title}\nBy Jane Doe\n2 March 2031\n\n\u0007{First}\uFFFD\n\n{Second}\n\n{Third}").GetDiagnostics();
        Assert.Equal(diagnostics.OrderBy(diagnostic => diagnostic.Span.Start), diagnostics);
        Assert.True(diagnostics.Length >= 3);
    }

    private static Diagnostic Only(string id, string text) => Assert.Single(SyntaxTree.ParseText(text).GetDiagnostics(), diagnostic => diagnostic.Id == id);

    private static void None(string id, string text) => Assert.DoesNotContain(SyntaxTree.ParseText(text).GetDiagnostics(), diagnostic => diagnostic.Id == id);
}
