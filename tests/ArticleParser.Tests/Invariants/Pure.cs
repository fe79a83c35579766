namespace ArticleParser.Tests.Invariants;

/// <summary>A tree depends on the text and the options, and on nothing else.</summary>
public class Pure
{
    [PageProperty]
    public void ParsingTwiceGivesTheSame(PageText page) => AssertSame(page.Parse(), page.Parse());

    [PageProperty]
    public void WhatWasParsedBeforeDoesNotMatter(PageText first, PageText second)
    {
        var alone = second.Parse();
        first.Parse();
        AssertSame(alone, second.Parse());
    }

    [PageProperty]
    public void MemoryAndStringGiveTheSame(PageText page) => AssertSame(page.Parse(), SyntaxTree.ParseText(("x" + page.Text).AsMemory(1)));

    /// <summary>Same kinds, widths, characters, reasons and diagnostics.</summary>
    internal static void AssertSame(SyntaxTree expected, SyntaxTree actual)
    {
        Assert.True(expected.GetRoot().IsEquivalentTo(actual.GetRoot()), "the trees differ");
        Assert.Equal(expected.PageKind, actual.PageKind);
        Assert.Equal(expected.GetDiagnostics().AsEnumerable(), actual.GetDiagnostics());
        Assert.Equal(expected.GetRoot().DescendantNodes().Select(node => node.Reason), actual.GetRoot().DescendantNodes().Select(node => node.Reason));
    }
}
