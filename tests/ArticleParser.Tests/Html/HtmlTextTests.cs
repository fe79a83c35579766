using ArticleParser.Html;

namespace ArticleParser.Tests.Html;

/// <summary>What each kind of element becomes in the marked text.</summary>
public class HtmlTextTests
{
    [Theory]
    [InlineData("<h1>Harbour <em>talks</em></h1><h3>More</h3>", "# Harbour talks\n\n### More")]
    [InlineData("<h1>AP:<br>Harbour talks</h1>", "# AP: Harbour talks")]
    [InlineData("<p>One\n  two&nbsp;three <!-- x -->four</p>", "One two\u00A0three four")]
    [InlineData("<p>One<p>Two", "One\n\nTwo")]
    [InlineData("<div>One</div><div>Two</div>", "One\nTwo")]
    [InlineData("one<br>two<br><br>three", "one\ntwo\n\nthree")]
    [InlineData("un<wbr>believ<i>able</i>", "unbelievable")]
    [InlineData("<p>It was <b>cold </b>and <i>very <b>dark</b></i>.", "It was **cold** and _very_ **_dark_**.")]
    [InlineData("<p><b>Bottom <i>line</i></b>", "**Bottom _line_**")]
    [InlineData("<p><a href=/a><b>All</b> of it</a> and <a href='x y(1'>more</a>", "[**All** of it](https://nordwind.example/a) and [more](https://nordwind.example/news/x%20y%281)")]
    [InlineData("<a href=/a>World</a><a href=/b>Sport</a>", "[World](https://nordwind.example/a) [Sport](https://nordwind.example/b)")]
    [InlineData("<a href='#top'>Top</a> <a href='javascript:go()'>Go</a> <a href='mailto:a@b.example'>Mail</a> <a>none</a>", "[Top](#top) [Go](javascript:) [Mail](mailto:a@b.example) none")]
    [InlineData("<a href=/a><h3>Title</h3><p>Words</p></a>", "### [Title](https://nordwind.example/a)\n\n[Words](https://nordwind.example/a)")]
    [InlineData("<p>Look!<a href=/a>here</a>", "Look\\![here](https://nordwind.example/a)")]
    [InlineData("<img src=/a.jpg alt='Two [old]\n cranes'>", "![Two (old) cranes](https://nordwind.example/a.jpg)")]
    [InlineData("<img data-src=/a.jpg src='data:image/gif;base64,x' alt=Cranes>", "![Cranes](https://nordwind.example/a.jpg)")]
    [InlineData("<img src=/count.gif width=1 height=1 alt=x><p>y", "y")]
    [InlineData("<figure><a href=/b><img src=/a.jpg alt=Cranes></a><figcaption>Cranes. <span>Photo: N</span></figcaption></figure>", "[![Cranes](https://nordwind.example/a.jpg)](https://nordwind.example/b)\nCranes. Photo: N")]
    [InlineData("<ul><li>one<ul><li>within</ul><li><p>two</p></ul>", "- one\n  - within\n- two")]
    [InlineData("<ol start=3><li>three<li value=7>seven</ol><p>x", "3. three\n7. seven\n\nx")]
    [InlineData("<ul><li><p>one</p><p>more</p></ul>", "- one\n\n  more")]
    [InlineData("<ul><li><ul><li>deep</ul></ul>", "  - deep")]
    [InlineData("<blockquote><p>One</p><p>two</p></blockquote>end", "> One\n\n> two\n\nend")]
    [InlineData("<table><tr><th>A<th>B<tr><td>1|2<td>c<br>d</table>", "| A | B |\n| --- | --- |\n| 1\\|2 | c d |")]
    [InlineData("<table><caption>Prices</caption><tr><td>A<td>B<td>C<tr><td colspan=2>1</table>", "Prices\n| A | B | C |\n| --- | --- | --- |\n| 1 |  |  |")]
    [InlineData("<table><tr><td><h2>Left</h2><td>Right</table>", "## Left\n\nRight")]
    [InlineData("<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>", "a\nb\nc\nd")]
    [InlineData("<dl><dt>Who<dd>Jane</dl>", "Who\nJane")]
    [InlineData("a<hr>b", "a\n\n* * *\n\nb")]
    [InlineData("<pre>one\n  two\n\nthree</pre>", "one\ntwo\n\nthree")]
    [InlineData("<pre><code>x = *y\n\n```</code></pre>", "````\nx = *y\n\n```\n````")]
    [InlineData("<details><summary>Ask</summary>Answer</details>", "Ask\nAnswer")]
    [InlineData("<p><q>Yes</q> she said", "“Yes” she said")]
    [InlineData("<button>Share</button><button>Save</button>", "Share\nSave")]
    [InlineData("<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>", "漢かん")]
    public void EachKindOfElementHasItsMarks(string html, string text) => Assert.Equal(text, Text(html));

    [Theory]
    [InlineData("<script>x</script><style>x</style><template>x</template><noscript>x</noscript><svg><text>x</text></svg>y")]
    [InlineData("<select><option>x</select><textarea>x</textarea><input value=x><iframe>x</iframe><video>x</video><object>x</object>y")]
    [InlineData("<p hidden>x</p><p style='color: red; DISPLAY : none !important'>x</p><p style='visibility:hidden'>x</p><dialog>x</dialog>y")]
    [InlineData("<div role=dialog>x</div><div role=alertdialog>x</div><div aria-modal=true>x</div><p><span class='visually-hidden a'>x</span>y</p>")]
    [InlineData("<p class='d-none'>x</p><p class='hidden xl:hidden'>x</p><a class=screen-reader-text href=#a>x</a><p class='d-none d-md-block'>y</p>")]
    [InlineData("<p class='sr-only md:block'>x</p><p class='hidden lg:inline-block'>y</p>")]
    [InlineData("<p hidden='until-found'>x <b>x</b></p><p aria-hidden=true>y</p>")]
    public void WhatABrowserDoesNotShowIsLeftOut(string html) => Assert.Equal("y", Text(html));

    [Theory]
    [InlineData("<div style='display: inline'>one</div> two", "one two")]
    [InlineData("one<span style='display:block'>two</span>", "one\ntwo")]
    public void AnElementsOwnStyleCounts(string html, string text) => Assert.Equal(text, Text(html));

    [Theory]
    [InlineData("# no heading", "\\# no heading")]
    [InlineData("1. no item", "1\\. no item")]
    [InlineData("- no item", "\\- no item")]
    [InlineData("--- --- ---", "\\--- --- ---")]
    [InlineData("&gt; no quote", "\\> no quote")]
    [InlineData("a *b* _c_ d_e `f` [g](h) ~i~ \\", "a \\*b\\* \\_c\\_ d_e \\`f\\` \\[g\\](h) \\~i\\~ \\\\")]
    [InlineData("1 &lt; 2 &lt;b&gt; AT&amp;T &amp;amp; x | y", "1 < 2 \\<b> AT\\&T \\&amp; x \\| y")]
    public void WhatWouldBeReadAsAMarkHasABackslash(string html, string text) => Assert.Equal(text, Text("<p>" + html + "</p>"));

    [Fact]
    public void ABaseElementIsWhatLinksAreResolvedAgainst() =>
        Assert.Equal("[a](https://other.example/x/a) ![b](https://other.example/x/b)", Text("<base href='https://other.example/x/'><a href=a>a</a> <img src=b alt=b>"));

    [Fact]
    public void WithoutAnAddressLinksStayAsTheyAreWritten() => Assert.Equal("[a](../a)", HtmlText.Convert("<a href='../a'>a</a>").Text);

    [Fact]
    public void APageThatShowsNothingBeforeItsScriptsRunIsShown()
    {
        var words = string.Join(' ', Enumerable.Repeat("harbour", 60));
        Assert.Equal("Wait\n\n" + words, Text($"Wait<div style='display:none'><p>{words}</p></div>"));
        Assert.Equal("Wait\n" + words, Text($"Wait<div hidden id='S:1'>{words}</div>"));
    }

    // Front matter is of no interest here.
    private static string Text(string html)
    {
        var text = HtmlText.Convert(html, new HtmlOptions { Address = new Uri("https://nordwind.example/news/1") }).Text;
        return text[(text.IndexOf("---\n\n", StringComparison.Ordinal) + 5)..];
    }
}
