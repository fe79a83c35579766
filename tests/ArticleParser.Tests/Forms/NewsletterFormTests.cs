namespace ArticleParser.Tests.Forms;

/// <summary>Newsletters, digests and invitations within stories.</summary>
public class NewsletterFormTests
{
    private const string Mail = "From: The Marrow Post <letters@marrowpost.example>\nSubject: High tide: what the dark night means\nDate: Fri, 3 Oct 2031 06:00:12 +0000\n\n";

    [Theory]
    [InlineData("View this email in your browser\n\nHIGH TIDE\nYour evening letter from the coast\n\nBy Halina Brock\n\n")]
    [InlineData("The Marrow Post\n\nYour evening letter\n\nBy Halina Brock\n\n")]
    public void TheSubjectOfAMailIsItsHeadline(string head)
    {
        var article = Article.Parse(Mail + head + FormPages.Story + "\nYou are receiving this email because you signed up at marrowpost.example.\nUnsubscribe | Update your preferences\nThe Marrow Post, 4 Quay Street, Marrow\n");
        Assert.Equal("High tide: what the dark night means", article.Headline);
        Assert.Equal(["Halina Brock"], article.Authors);
        Assert.StartsWith("2031-10-03", article.DatePublished?.ToString(), StringComparison.Ordinal);
        Assert.Equal(FormPages.Body, article.Body.Select(block => block.Text));
        Assert.Empty(article.RelatedLinks);
    }

    [Theory]
    [InlineData("1. ", "2. ", "3. ")]
    [InlineData("3. ", "2. ", "1. ")]
    public void ADigestCountsItsStories(string one, string two, string three)
    {
        var text = "Marrow Post: Evening briefing\nFriday, October 3, 2031\n\nGood evening. Here are the three stories that you need tonight.\n\n"
            + one + "Lamp to go out for a night\nThe keeper of Kestrel Point puts it out so that the cranes can pass. Read more\n\n"
            + two + "Mill opens anew\nThe grain mill starts again on Monday after a year of repairs. Read more\n\n"
            + three + "Ferry up a tenth\nA single crossing will cost eleven crowns from June, the operator said. Read more\n\n"
            + "Was this email forwarded to you? Sign up here.\nUnsubscribe | Manage preferences\n";
        var article = Article.Parse(text);
        Assert.Equal("2031-10-03", article.DatePublished?.ToString());
        Assert.Equal(3, article.Body.Count(block => block.Kind is SyntaxKind.Subheading or SyntaxKind.ListItem));
        Assert.Contains(article.Body, block => block.Text.StartsWith("Good evening.", StringComparison.Ordinal));
        Assert.Contains(article.Body, block => block.Text.StartsWith("The grain mill starts again", StringComparison.Ordinal));
        Assert.DoesNotContain(article.Body, block => block.Text.StartsWith("Unsubscribe", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Sign up for our evening letter and read it on the ferry home.")]
    [InlineData("If you enjoyed this story, why not join the forty thousand readers who get our Friday letter? It is free, it is short, and you can leave at any time.")]
    [InlineData("Hat Ihnen dieser Artikel gefallen? Dann lesen Sie jeden Freitag unseren Brief von der Küste, er kostet nichts und ist kurz.")]
    [InlineData("Si cet article vous a plu, recevez chaque vendredi notre lettre de la côte : elle est courte, elle est gratuite.")]
    [InlineData("¿Te ha gustado este artículo? Recibe cada viernes nuestra carta de la costa, que es breve y no cuesta nada.")]
    public void AnInvitationIsNoParagraph(string invitation)
    {
        var text = FormPages.Headline + "\nBy Halina Brock\nOctober 3, 2031\n\n" + FormPages.First + "\n\n" + invitation + "\n\n" + FormPages.Second + "\n\n" + FormPages.Third + "\n\n" + FormPages.Fourth + "\n";
        FormPages.Check(text);
    }
}
