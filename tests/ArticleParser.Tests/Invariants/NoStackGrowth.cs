namespace ArticleParser.Tests.Invariants;

/// <summary>The stack does not grow with the text: a small one is enough for any page.</summary>
public class NoStackGrowth
{
    private const int SmallStack = 256 * 1024;

    [Theory]
    [MemberData(nameof(HostileText.Cases), MemberType = typeof(HostileText))]
    public void AHostileShapeParsesOnASmallStack(string shape) => OnSmallStack(() => HostileShapes.Make(shape, 100_000));

    [PageProperty(200)]
    public void APageParsesOnASmallStack(PageText page) => OnSmallStack(() => page.Text);

    /// <summary>A stack overflow ends the process, so that a failure here is the end of the run.</summary>
    private static void OnSmallStack(Func<string> text)
    {
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(() => Walk(SyntaxTree.ParseText(text()))), SmallStack);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }

    private static void Walk(SyntaxTree tree)
    {
        new Walker().Visit(tree.GetRoot());
        Assert.True(tree.GetRoot().IsEquivalentTo(SyntaxTree.ParseText(tree.Text).GetRoot()));
    }

    private sealed class Walker : SyntaxWalker;
}
