using System.Net;
using ArticleParser.Html;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleParser.Tests.Html;

/// <summary>Spans of the marked text, and of the tree, are led back to the HTML.</summary>
public class HtmlSpanTests
{
    [Theory]
    [InlineData("<p>Caf&eacute; <b>b</b>ar</p>", "Café", "Caf&eacute;")]
    [InlineData("<p>Caf&eacute; <b>b</b>ar</p>", "b**ar", "b</b>ar")]
    [InlineData("<p>One\r\n   two</p>", "One two", "One\r\n   two")]
    [InlineData("<p>a\0b</p>", "ab", "a\0b")]
    [InlineData("<table>foster<tr><td>cell</table>", "foster", "foster")]
    [InlineData("<table>foster<tr><td>cell</table>", "cell", "cell")]
    [InlineData("<p>x</p></i>one</em>two", "onetwo", "one</em>two")]
    [InlineData("<p>&#x1F6A2; ship", "\U0001F6A2", "&#x1F6A2;")]
    [InlineData("<p><a href='/a?b&amp;c'>x</a>", "/a?b&c", "<a href='/a?b&amp;c'>")]
    [InlineData("<img alt='Two cranes' src=a>", "Two cranes", "<img alt='Two cranes' src=a>")]
    [InlineData("<meta name=author content='Jane Doe'>", "Jane Doe", "<meta name=author content='Jane Doe'>")]
    [InlineData("<title>Talks</title>", "Talks", "<title>Talks")]
    public void AStretchIsLedBack(string html, string words, string source)
    {
        var page = HtmlText.Convert(html);
        var span = page.GetSourceSpan(new TextSpan(page.Text.IndexOf(words, StringComparison.Ordinal), words.Length));
        Assert.Equal(source, html.Substring(span.Start, span.Length));
    }

    [Fact]
    public void MarksLeadToTheNextWords()
    {
        var page = HtmlText.Convert("<h2>Talks</h2>");
        Assert.Equal(new TextSpan(4, 0), page.GetSourceSpan(new TextSpan(0, 3)));
        Assert.Equal(new TextSpan(14, 0), page.GetSourceSpan(new TextSpan(page.Text.Length, 0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => page.GetSourceSpan(new TextSpan(0, page.Text.Length + 1)));
    }

    [Fact]
    public void AllThatIsShownStandsInTheTextInOrder() => Prop.ForAll(HtmlGenerator.Pages.ToArbitrary(), page =>
    {
        var text = HtmlText.Convert(page.Html).Text;
        var at = 0;
        foreach (var c in page.Shown.Where(c => !char.IsWhiteSpace(c))) at = text.IndexOf(c, at) is >= 0 and var found ? found + 1 : throw new InvalidOperationException($"'{c}' of {page.Shown} is not in {text} for {page.Html}");
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void NodesLeadToHtmlThatHoldsTheirWords() => Prop.ForAll(HtmlGenerator.Pages.ToArbitrary(), page =>
    {
        var converted = HtmlText.Convert(page.Html);
        foreach (var token in converted.GetSyntaxTree().GetRoot().DescendantTokens())
        {
            if (token.Span.IsEmpty) continue;
            var span = converted.GetSourceSpan(token.Span);
            var source = WebUtility.HtmlDecode(page.Html.Substring(span.Start, span.Length));
            var at = 0;
            foreach (var c in token.ValueText.Where(char.IsLetterOrDigit))
                at = source.IndexOf(c, at) is >= 0 and var found ? found + 1 : throw new InvalidOperationException($"{token.ValueText} is not in {source} for {page.Html}");
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void AnyTextIsHtml() => Prop.ForAll<string>(text => HtmlText.Convert(text ?? "").GetSyntaxTree().GetRoot()).QuickCheckThrowOnFailure();
}
