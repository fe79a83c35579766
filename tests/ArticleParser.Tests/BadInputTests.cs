using System.Text;

namespace ArticleParser.Tests;

/// <summary>What bad input gets: a page and diagnostics, or an exception before any work. Never a lost character.</summary>
public class BadInputTests
{
    public static TheoryData<string, string> Junk() => new()
    {
        { "an executable's first bytes", Encoding.Latin1.GetString([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 3, 0, 0x3E, 0, 0xFF, 0xFE, 0x80, 0x0A, 0x00, 0x9F]) },
        { "a picture's first bytes", "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\u0001\0" },
        { "controls", "\u0001\u0002 \u0003\u001B[31m\n\u0007\u007F" },
        { "lone surrogates", "\uDC00\uD800\n\uDFFF\uD800" },
        { "non-characters", "\uFFFE\uFFFF\n\uFDD0" },
        { "punctuation", "{}[]()<>;;;\n====\n----\n****\n" },
        { "base64", string.Concat(Enumerable.Repeat("iVBORw0KGgoAAAANSUhEUgAAAAUA", 40)) },
    };

    [Fact]
    public void NullIsRefused()
    {
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => SyntaxTree.ParseText((string)null!)).ParamName);
        Assert.Throws<ArgumentNullException>(() => SyntaxTree.ParseText("a").WithChanges(null!));
        Assert.Throws<ArgumentNullException>(() => SyntaxTree.ParseText("a").GetChanges(null!));
        Assert.Throws<ArgumentNullException>(() => new SyntaxEditor(null!));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("\r\n\r\n \t \u00A0\u3000\u2028")]
    [InlineData("\uFEFF")]
    [InlineData("\u200F\u0301\u00AD\n")]
    public void ATextWithoutInkIsAPageOfEmptySections(string text)
    {
        var tree = SyntaxTree.ParseText(text);
        Assert.Equal("AP0001", tree.GetDiagnostics()[0].Id);
        Assert.Equal(PageKind.Notice, tree.PageKind);
        Assert.Equal(7, tree.GetRoot().Sections.Count());
        Assert.All(tree.GetRoot().Sections, section => Assert.Empty(section.ChildNodes()));
        Assert.Null(tree.GetRoot().DateStamp);
        Assert.Null(tree.GetRoot().Header.Headline);
        Assert.Equal(text, tree.GetRoot().EndOfFile.LeadingTrivia.ToString());
        Assert.Equal(text, tree.GetRoot().ToFullString());
    }

    [Theory]
    [MemberData(nameof(Junk))]
    public void JunkIsNoStory(string what, string text)
    {
        Assert.NotEmpty(what);
        var tree = SyntaxTree.ParseText(text);
        Assert.Equal(text, tree.GetRoot().ToFullString());
        Assert.Empty(tree.GetRoot().Body.ChildNodes());
        Assert.Contains(tree.GetDiagnostics(), diagnostic => diagnostic.Id == "AP0003");
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0xFF, 0x62 }, "a\uFFFDb", 1)]
    [InlineData(new byte[] { 0xC3 }, "\uFFFD", 0)]
    [InlineData(new byte[] { 0x61, 0xE2, 0x82, 0x0A, 0x62 }, "a\uFFFD\nb", 1)]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "\uFFFD\uFFFD\uFFFD", 0)]
    public void BytesThatAreNotUtf8BecomeReplacementCharacters(byte[] bytes, string text, int first)
    {
        var tree = SyntaxTree.ParseText(bytes.AsSpan());
        Assert.Equal(text, tree.Text);
        Assert.Equal(new TextSpan(first, 1), Assert.Single(tree.GetDiagnostics(), diagnostic => diagnostic.Id == "AP0008").Span);
    }

    [Fact]
    public void AByteOrderMarkIsTrivia()
    {
        var tree = SyntaxTree.ParseText([0xEF, 0xBB, 0xBF, .. "Harbour talks resume"u8]);
        var line = Assert.Single(tree.GetRoot().DescendantNodes().OfType<LineSyntax>());
        Assert.Equal("Harbour talks resume", line.ToString());
        Assert.Equal(SyntaxKind.StrayMarkTrivia, Assert.Single(line.GetLeadingTrivia()).Kind);
        Assert.Equal("\uFEFFHarbour talks resume", tree.GetRoot().ToFullString());
    }

    [Fact]
    public void ATextOverTheLimitIsRefusedWithBothNumbers()
    {
        var options = new ParseOptions { MaxLength = 10 };
        foreach (var failure in new[]
        {
            Assert.Throws<TextTooLongException>(() => SyntaxTree.ParseText("12345678901", options)),
            Assert.Throws<TextTooLongException>(() => SyntaxTree.ParseText("12345678901".AsMemory(), options)),
            Assert.Throws<TextTooLongException>(() => SyntaxTree.ParseText("12345678901"u8, options)),
        })
        {
            Assert.Equal((11, 10), (failure.Length, failure.MaxLength));
            Assert.Contains("11", failure.Message, StringComparison.Ordinal);
            Assert.Contains("10", failure.Message, StringComparison.Ordinal);
        }

        Assert.Equal(10, SyntaxTree.ParseText("1234567890", options).Length);
    }

    [Fact]
    public void TheLimitIsCheckedBeforeAnyWork()
    {
        var text = new string('a', 4_000_000);
        var options = new ParseOptions { MaxLength = 1_000_000 };
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<TextTooLongException>(() => SyntaxTree.ParseText(text.AsMemory(), options));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1_000_000);
    }

    [Fact]
    public void ALimitBelowZeroIsRefused() =>
        Assert.Equal("MaxLength", Assert.Throws<ArgumentOutOfRangeException>(() => new ParseOptions { MaxLength = -1 }).ParamName);

    [Fact]
    public void TheLimitIs64MiUnlessSet() => Assert.Equal(64 * 1024 * 1024, ParseOptions.Default.MaxLength);

    [Fact]
    public void AChangedTextKeepsTheLimit()
    {
        var tree = SyntaxTree.ParseText("12345", new ParseOptions { MaxLength = 10 });
        Assert.Throws<TextTooLongException>(() => tree.WithChanges(new TextChange(new TextSpan(0, 0), "1234567")));
    }

    [Fact]
    public void ACancelledParseStops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => SyntaxTree.ParseText("a", cancellationToken: source.Token));
    }

    [Fact]
    public void EveryLongStageStopsAtItsFirstLine()
    {
        using var source = new CancellationTokenSource();
        using var page = LineLexer.Lex("Harbour talks resume\nBy Jane Doe", CueTable.BuiltIn, source.Token);
        var labelled = PageLabeller.Label(page, LabelModel.BuiltIn);
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => LineLexer.Lex("a\nb", CueTable.BuiltIn, source.Token));
        Assert.Throws<OperationCanceledException>(() => PageLabeller.Label(page, LabelModel.BuiltIn));
        Assert.Throws<OperationCanceledException>(() => PageParser.Group(labelled));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 6)]
    [InlineData(6, 0)]
    [InlineData(2, -1)]
    [InlineData(2, int.MaxValue)]
    [InlineData(int.MaxValue, 5)]
    [InlineData(int.MinValue, int.MinValue)]
    public void ASpanOutsideTheTextIsRefused(int start, int length)
    {
        var tree = SyntaxTree.ParseText("12345");
        var span = new TextSpan(start, length);
        Assert.Throws<ArgumentException>(() => tree.WithChanges(new TextChange(span, "")));
        Assert.Equal("span", Assert.Throws<ArgumentOutOfRangeException>(() => tree.GetLocation(span)).ParamName);
    }

    [Fact]
    public void ChangesThatOverlapAreRefused() => Assert.Throws<ArgumentException>(
        () => SyntaxTree.ParseText("12345").WithChanges(new TextChange(new TextSpan(0, 3), ""), new TextChange(new TextSpan(2, 1), "")));

    [Theory]
    [InlineData(-1)]
    [InlineData(6)]
    public void APositionOutsideTheTextIsRefused(int position)
    {
        var tree = SyntaxTree.ParseText("12345");
        Assert.Throws<ArgumentOutOfRangeException>(() => tree.GetRoot().FindToken(position));
        Assert.Throws<ArgumentOutOfRangeException>(() => tree.GetLocation(new TextSpan(position, 0)));
    }
}
