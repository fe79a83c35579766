using System.Text.Json;
using ArticleParser.Accuracy;
using ArticleParser.Accuracy.Training;

namespace ArticleParser.Tests.Accuracy;

public class FoldTests
{
    [Fact]
    public void APageIsParsedByTheFoldThatNeverSawItsPublisher()
    {
        var folds = FoldMap.Read($$"""{"{{FoldMap.Hash("a.example")}}":0,"{{FoldMap.Hash("b.example")}}":1}""");
        var parser = new FoldedParser("made", folds, [(_, _) => SyntaxTree.ParseText("first"), (_, _) => SyntaxTree.ParseText("second")], hasJoins: true);
        Assert.Equal("first", parser.Parse("", "a.example", null).Text);
        Assert.Equal("second", parser.Parse("", "b.example", null).Text);
        Assert.Equal(Folds.Of("unknown.example", 2) == 0 ? "first" : "second", parser.Parse("", "unknown.example", null).Text);
        Assert.True(parser.Card.CrossValidated);
        Assert.Contains("2 folds", parser.Card.Note, StringComparison.Ordinal);
        Assert.DoesNotContain("joins", parser.Card.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"a":-1}""")]
    [InlineData("""{"a":1.5}""")]
    [InlineData("{")]
    public void AMapWithoutFoldNumbersIsAnError(string json) => Assert.ThrowsAny<JsonException>(() => FoldMap.Read(json));
}
