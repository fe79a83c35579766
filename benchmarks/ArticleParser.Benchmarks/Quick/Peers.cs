using AngleSharp.Html.Parser;
using ArticleParser.Benchmarks.Pages;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleParser.Benchmarks.Quick;

/// <summary>What others do with the same pages, each in the form that it reads.</summary>
internal sealed class Peers(PageSet pages)
{
    private readonly string[] _html = [.. pages.Texts.Select(OtherForms.Html)];
    private readonly string[] _code = [.. pages.Texts.Select(text => OtherForms.CSharp(text.Length))];
    private readonly HtmlParser _angleSharp = new();

    public int Split()
    {
        var lines = 0;
        foreach (var text in pages.Texts) lines += text.Split('\n').Length;
        return lines;
    }

    public int JusText()
    {
        var length = 0;
        foreach (var text in pages.Texts) length += Extractors.JusText.Body(text).Length;
        return length;
    }

    public void Markdig()
    {
        foreach (var text in pages.Texts) global::Markdig.Markdown.Parse(text);
    }

    public void Roslyn()
    {
        foreach (var code in _code) CSharpSyntaxTree.ParseText(code).GetRoot();
    }

    public void AngleSharp()
    {
        foreach (var html in _html) _angleSharp.ParseDocument(html).Dispose();
    }

    public void SmartReader()
    {
        foreach (var html in _html)
        {
            using var reader = new SmartReader.Reader("https://example.com/page", html);
            reader.GetArticle();
        }
    }
}
