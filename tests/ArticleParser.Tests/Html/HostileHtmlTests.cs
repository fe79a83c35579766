using System.Diagnostics;
using ArticleParser.Html;

namespace ArticleParser.Tests.Html;

/// <summary>No HTML makes the conversion throw, hang, or take more than its length's share of work.</summary>
public class HostileHtmlTests
{
    private const int Length = 200_000;

    // A page of this length takes a moment; a machine that does much else may take many times that.
    private const int MostSeconds = 60;

    private static readonly Dictionary<string, Func<int, string>> s_shapes = new()
    {
        ["div"] = length => Repeat("<div>", length),
        ["div, closed"] = length => Repeat("<div>", length / 2) + Repeat("</div>", length / 2),
        ["b"] = length => Repeat("<b>", length),
        ["b, each another"] = length => string.Concat(Enumerable.Range(0, length / 10).Select(i => $"<b a{i}>")),
        ["b in p, never closed"] = length => string.Concat(Enumerable.Range(0, length / 20).Select(i => $"<p><b a{i}>x</p>")),
        ["a"] = length => Repeat("<a href=x>y", length),
        ["p"] = length => Repeat("<p>x", length),
        ["li"] = length => Repeat("<ul><li>", length),
        ["blockquote"] = length => Repeat("<blockquote>x", length),
        ["table"] = length => Repeat("<table><tr><td>", length),
        ["words in a table"] = length => "<table>" + Repeat("x<b>", length),
        ["columns"] = length => "<table>" + Repeat("<tr><td colspan=1000>x<td>y", length),
        ["closing tags"] = length => Repeat("</b></p>", length),
        ["attributes"] = length => "<p " + string.Concat(Enumerable.Range(0, length / 10).Select(i => $"a{i}=x ")) + ">",
        ["a long attribute"] = length => "<p title='" + new string('x', length) + "'>",
        ["a long address"] = length => "<a href='" + new string('(', length) + "'>x",
        ["null characters"] = length => new string('\0', length),
        ["opening brackets"] = length => new string('<', length),
        ["ampersands"] = length => Repeat("&amp", length),
        ["comments"] = length => Repeat("<!--", length),
        ["spaces"] = length => new string(' ', length),
        ["line breaks"] = length => "<pre>" + new string('\n', length),
        ["json"] = length => "<script type='application/ld+json'>" + new string('[', length),
        ["authors"] = length => Repeat("<span rel=author>", length),
        ["marks"] = length => Repeat("*_[x]_* ", length),
    };

    public static TheoryData<string> Shapes => [.. s_shapes.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void ItIsRead(string shape)
    {
        var html = s_shapes[shape](Length);
        var time = Stopwatch.StartNew();
        var page = HtmlText.Convert(html);
        Assert.True(time.Elapsed.TotalSeconds < MostSeconds, $"{time.Elapsed.TotalSeconds:0} seconds");
        Assert.True(page.Text.Length < 12 * Length);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void TenTimesTheHtmlIsTenTimesTheMemory(string shape)
    {
        string small = s_shapes[shape](Length / 10), large = s_shapes[shape](Length);
        const double most = 16;
        var ratio = AllocatedBytes.Growth(() => HtmlText.Convert(small), () => HtmlText.Convert(large), most);
        Assert.True(ratio < most, $"{ratio:0.0} times the bytes for ten times the HTML");
    }

    [Fact]
    public void DeepNestingLosesNoWord()
    {
        var page = HtmlText.Convert(Repeat("<div><b>", 800_000) + "Harbour talks" + Repeat("</b></div>", 1_000_000) + "<p>resume");
        Assert.Equal("Harbour talks resume", string.Join(' ', page.Text.Replace("**", "", StringComparison.Ordinal).Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries)));
        var at = page.Text.IndexOf("talks", StringComparison.Ordinal);
        var span = page.GetSourceSpan(new TextSpan(at, 5));
        Assert.Equal("talks", page.Html.Substring(span.Start, span.Length));
    }

    private static string Repeat(string text, int length) => string.Concat(Enumerable.Repeat(text, Math.Max(1, length / text.Length)));
}
