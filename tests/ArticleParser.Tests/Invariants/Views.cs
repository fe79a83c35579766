namespace ArticleParser.Tests.Invariants;

/// <summary>What is read of a page leads back to the page.</summary>
public class Views
{
    [PageProperty]
    public void EveryCharacterStandsInTheSourceInOrder(PageText page)
    {
        var view = PageView.Of(page.Text, MarkupKind.Auto);
        var border = 0;
        for (var at = 0; at <= view.Text.Length; at++)
        {
            Assert.True(border <= view.BorderOf(at));
            Assert.True(view.EndOf(at) <= view.StartOf(at));
            Assert.True(view.BorderOf(at) <= view.StartOf(at));
            border = view.BorderOf(at);
        }

        Assert.Equal(page.Text.Length, border);
    }

    [PageProperty]
    public void APlaceInTheSourceLeadsToWhatIsReadThere(PageText page)
    {
        var view = PageView.Of(page.Text, MarkupKind.Auto);
        for (var at = 0; at < view.Text.Length; at++)
        {
            // A sign that stands for nothing, such as a break between two links, leads to what comes next.
            if (view.EndOf(at + 1) > view.StartOf(at)) Assert.Equal(at, view.PositionOf(view.StartOf(at)));
        }
    }

    [PageProperty]
    public void WithoutMarkupNothingIsLeftOutButBreaks(PageText page)
    {
        var view = PageView.Of(page.Text, MarkupKind.None);
        var read = string.Concat(view.Text.Where(char.IsLetterOrDigit));
        Assert.Equal(string.Concat(page.Text.Where(char.IsLetterOrDigit)), read);
    }
}
