using SampleModels;

namespace ArticleParser.Tests.Models;

/// <summary>Reading the green tree gives what the nodes say, on every sample, and makes none of them.</summary>
public class LeanPathTests
{
    [Theory]
    [MemberData(nameof(Sample.Cases), MemberType = typeof(Sample))]
    public void ParseAndFromAgree(Sample sample)
    {
        AssertSame<Paths>(sample.Text);
        AssertSame<Nested.Whole>(sample.Text);
        AssertSame<Nested.Wire.Desks>(sample.Text);
        if (Article.Parse(sample.Text).Headline is not null) AssertSame<Story>(sample.Text);
        Assert.Equal(Article.Parse(sample.Text).ToJson(), Article.From(sample.Tree.GetRoot()).ToJson());
    }

    [Theory]
    [MemberData(nameof(Sample.Cases), MemberType = typeof(Sample))]
    public void PathsGiveWhatTheNodesSay(Sample sample)
    {
        var page = sample.Tree.GetRoot();
        var paths = Paths.From(page);
        Assert.Equal(Names(page), paths.Names);
        Assert.Equal(
            page.Body.ChildNodes().Where(node => node.Kind is SyntaxKind.Paragraph or SyntaxKind.ListItem or SyntaxKind.Quotation).Count(),
            paths.Places.Length);
        Assert.Equal(page.Rail.Teasers, paths.Teasers);
        Assert.Equal(page.Comments.Comments.Count > 0, paths.HasComments);
        Assert.Equal(page.DescendantNodes().OfType<ReadingTimeSyntax>().Any(line => line.Minutes is not null), paths.Minutes is not null);
    }

    [Theory]
    [MemberData(nameof(Sample.Cases), MemberType = typeof(Sample))]
    public void ModelsOfNodesGiveWhatTheNodesSay(Sample sample)
    {
        var page = sample.Tree.GetRoot();
        var whole = Nested.Whole.From(page);
        var blocks = page.Body.ChildNodes().OfType<AnyStoryBlockSyntax>().ToList();
        Assert.Equal(blocks.Select(block => block.Kind), whole.Blocks.Select(block => block.Kind));
        Assert.Equal(page.DescendantNodes().OfType<AnyFigureSyntax>().FirstOrDefault()?.Kind, whole.FirstPhoto?.Kind);
        Assert.Equal(Article.From(page).Headline, whole.Head!.Headline);
        Assert.StartsWith(whole.Head.Headline ?? "", page.Header.Headline?.Value ?? "", StringComparison.Ordinal);
        Assert.Equal(page.Header.Standfirsts.Select(line => line.Value), whole.Head.Standfirsts);
        Assert.Equal(page.Header.Bylines, whole.Head.Bylines);
    }

    [Fact]
    public void SamplesHoldWhatIsCompared()
    {
        var pages = Sample.All.Select(sample => Paths.Parse(sample.Text)).ToList();
        Assert.True(pages.Count(page => page.Names.Count > 0) > 10);
        Assert.Contains(pages, page => page.Teasers.Count > 1);
        Assert.Contains(pages, page => page.HasComments);
        Assert.Contains(pages, page => page.Minutes is not null);
        Assert.Contains(Sample.All, sample => Nested.Whole.Parse(sample.Text).FirstPhoto is not null);
    }

    [Theory]
    [MemberData(nameof(Sample.Cases), MemberType = typeof(Sample))]
    public void ReadingMakesNoNodes(Sample sample)
    {
        var tree = SyntaxTree.ParseText(sample.Text);
        Assert.Equal(Article.From(sample.Tree.GetRoot()).ToJson(), Read<Article>(tree).ToJson());
        Assert.False(tree.HasRoot);
        Assert.NotNull(tree.GetRoot());
        Assert.True(tree.HasRoot);
    }

    private static TModel Read<TModel>(SyntaxTree tree)
        where TModel : IArticleModel<TModel>
        => TModel.TryRead(ModelItem.Of(tree), out var model) ? model : throw new InvalidOperationException("A value is missing.");

    private static IEnumerable<string> Names(PageSyntax page) => page.Header.Bylines.Concat(page.Endmatter.Bylines)
        .SelectMany(line => line.Names).Select(name => name.ValueText).Where(name => name.Length > 0);

    private static void AssertSame<TModel>(string text)
        where TModel : IArticleModel<TModel>
        => Assert.Equal(
            ModelText.Of(ArticleModels.Parse<TModel>(text)),
            ModelText.Of(ArticleModels.From<TModel>(SyntaxTree.ParseText(text).GetRoot())));
}
