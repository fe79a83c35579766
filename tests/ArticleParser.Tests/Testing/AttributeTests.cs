using ArticleParser.Testing;

namespace ArticleParser.Tests.Testing;

/// <summary>The attributes as a user writes them.</summary>
public class AttributeTests
{
    [PageProperty(Replay = "(1,3)")]
    public void APageParsesWhateverWasDoneToIt(ScrapedPage page) => Assert.Equal(page.Text, page.Parse().GetRoot().ToFullString());

    [PageProperty(Replay = "(1,3)")]
    public void AStringIsAPagesText(string page) => Assert.Equal(page, SyntaxTree.ParseText(page).ToString());

    [PageProperty<Lighthouse>(Replay = "(1,3)")]
    public void AHousesPageIsReadWithItsDialect(ScrapedPage page)
    {
        Assert.Same(Dialects.Lighthouse, page.Dialect);
        Assert.Same(Dialects.Lighthouse, page.Parse().Options.Dialect);
    }

    [PageProperty(Replay = "(1,3)")]
    public void AModelNeverThrows(string page) => Article.Parse(page);

    internal sealed class Lighthouse : IHouseStyle
    {
        public static Dialect Dialect => Dialects.Lighthouse;
    }
}
