using ArticleParser.CompilerServices;
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
        AssertSame<Groups>(sample.Text);
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
            page.Body.DescendantNodes().Where(node => node.Kind is SyntaxKind.Paragraph or SyntaxKind.ListItem or SyntaxKind.Quotation).Count(),
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

        // An entry of a live blog that is a time alone lacks the text that this model asks for.
        var blocks = page.Body.DescendantNodes().OfType<AnyStoryBlockSyntax>()
            .Where(block => block.Kind != SyntaxKind.LiveEntry || block.DescendantTokens().Any(token => token.Kind == SyntaxKind.TextToken)).ToList();
        Assert.Equal(blocks.Select(block => block.Kind), whole.Blocks.Select(block => block.Kind));
        Assert.Equal(page.DescendantNodes().OfType<AnyFigureSyntax>().FirstOrDefault()?.Kind, whole.FirstPhoto?.Kind);
        Assert.Equal(Article.From(page).Headline, whole.Head!.Headline);
        Assert.StartsWith(whole.Head.Headline ?? "", page.Header.Headline?.Value ?? "", StringComparison.Ordinal);
        Assert.Equal(page.Header.Standfirsts.Select(line => line.Value), whole.Head.Standfirsts);
        Assert.Equal(page.Header.Bylines, whole.Head.Bylines);
    }

    [Theory]
    [MemberData(nameof(Sample.Cases), MemberType = typeof(Sample))]
    public void GroupsGiveWhatTheNodesSay(Sample sample)
    {
        var page = sample.Tree.GetRoot();
        var groups = Groups.From(page);
        Assert.Equal(page.Body.Lists.SelectMany(list => list.Items), page.Body.ListItems);
        Assert.Equal(page.Body.ListItems.Count, groups.ListItems.Count);
        Assert.Equal(page.Body.Lists.Select(list => list.Items.Count), groups.Lists.Select(list => list.Items.Count));
        Assert.Equal(page.Body.Tables, groups.Tables);
        Assert.Equal(page.Body.LiveUpdates.Select(update => update.Paragraphs.Count), groups.LiveUpdates.Select(update => update.Paragraphs.Count));
        Assert.Equal(page.Body.Exchanges.Select(exchange => exchange.Answers.Count), groups.Exchanges.Select(exchange => exchange.Answers.Count));
        Assert.Equal(page.Rail.RailBlocks.Select(block => block.Cards.Count), groups.RailBlocks.Select(block => block.Cards.Count));
        Assert.Equal(page.Rail.Cards.Select(card => card.Title.Value), groups.Cards.Select(card => card.Title));
        Assert.Equal(page.Rail.Teasers, page.Rail.Cards.Select(card => card.Title));
        Assert.Equal(page.DescendantNodes().OfType<RailBlockSyntax>().SelectMany(block => block.Cards).Count(), groups.Titles.Count);
        Assert.Equal(page.DescendantNodes().OfType<PostSyntax>().Select(post => post.Comments.Count), groups.Posts.Select(post => post.Comments.Count));
    }

    [Fact]
    public void SamplesHoldGroups()
    {
        var pages = Sample.All.Select(sample => Groups.Parse(sample.Text)).ToList();
        Assert.Contains(pages, page => page.Lists.Any(list => list.Items.Count > 1));
        Assert.Contains(pages, page => page.Tables.Count > 0);
        Assert.Contains(pages, page => page.LiveUpdates.Count > 1);
        Assert.Contains(pages, page => page.Exchanges.Count > 0);
        Assert.Contains(pages, page => page.RailBlocks.Any(block => block.Cards.Count > 1));
        Assert.Contains(pages, page => page.Cards.Any(card => card.SectionLabel is not null));
        Assert.Contains(pages, page => page.Posts.Count > 0);
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
