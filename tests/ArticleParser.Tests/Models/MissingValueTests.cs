using SampleModels;

namespace ArticleParser.Tests.Models;

/// <summary>A page that does not give what a model requires is an exception that names it, or a false with a diagnostic.</summary>
public class MissingValueTests
{
    [Fact]
    public void ParseThrows()
    {
        var exception = Assert.Throws<MissingValueException>(() => Story.Parse("3 MIN READ"));
        Assert.Equal(typeof(Story), exception.Model);
        Assert.Equal(["Headline"], exception.Members);
        Assert.Equal("The page gives no value for Headline, which Story requires. Make the member nullable, or use TryParse.", exception.Message);
    }

    [Fact]
    public void TheMessageNamesAGenericModelAsItIsWritten() =>
        Assert.Contains("which Tagged requires", Assert.Throws<MissingValueException>(() => Nested.Tagged<int>.Parse("")).Message, StringComparison.Ordinal);

    [Fact]
    public void FromThrows() => Assert.Throws<MissingValueException>(() => Story.From(SyntaxTree.ParseText("").GetRoot()));

    [Fact]
    public void TryParseSaysWhatIsMissing()
    {
        Assert.False(Story.TryParse("", out var story, out var diagnostics));
        Assert.Null(story);
        Assert.Equal(["AP0001", "AP0013"], diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal("Story requires 'Headline', which is missing on the page.", diagnostics[1].Message);
    }

    [Fact]
    public void TryParseGivesTheModelAndWhatIsOdd()
    {
        Assert.True(Story.TryParse(ModelPages.Story + "\u0000", out var story, out var diagnostics));
        Assert.Equal(Story.Parse(ModelPages.Story).Headline, story.Headline);
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == "AP0009");
    }

    [Fact]
    public void NullIsNoPage()
    {
        Assert.False(Story.TryParse(null, out _, out var diagnostics));
        Assert.Equal("AP0001", Assert.Single(diagnostics).Id);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Story.Parse(null!)).ParamName);
        Assert.Equal("node", Assert.Throws<ArgumentNullException>(() => Story.From(null!)).ParamName);
    }

    [Fact]
    public void ATextThatIsTooLongIsNotParsed()
    {
        var options = new ParseOptions { MaxLength = 5 };
        Assert.False(Story.TryParse("123456", out _, out var diagnostics, options));
        Assert.Equal("AP0014", Assert.Single(diagnostics).Id);
        Assert.Throws<TextTooLongException>(() => Story.Parse("123456", options));
    }

    [Fact]
    public void AModelWithinThatMissesAValueIsLeftOutAndNamesNothing()
    {
        Assert.Equal("Nordwind", Assert.Single(Nested.Whole.Parse(ModelPages.Story).Credited).Credit);
        var page = ModelPages.Story.Replace("Photo: Nordwind\n", "", StringComparison.Ordinal);
        Assert.True(Nested.Whole.TryParse(page, out var whole, out var diagnostics));
        Assert.Empty(whole.Credited);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AP0013");
    }

    [Fact]
    public void AModelOfANodeNamesWhatItMisses()
    {
        var figure = SyntaxTree.ParseText(ModelPages.Story).GetRoot().DescendantNodes().OfType<AnyFigureSyntax>().Single();
        Assert.Equal("Nordwind", Nested.Credited.From(figure).Credit);
        Assert.Equal(["Credit"], Assert.Throws<MissingValueException>(() => ArticleModels.From<Nested.Credited>(figure.ChildNodes()[0])).Members);
    }
}
