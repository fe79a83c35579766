using ArticleParser;
using ArticleParser.Testing;
using Xunit;

namespace Reader.Tests;

public class StoryTests
{
    private const string Page = """
        Pilot boat found adrift off Marrowfen, crew safe ashore
        By Ottilie Varn
        March 3, 2031

        The pilot boat that had been missing since Sunday evening was found adrift on Monday, three miles off Marrowfen.

        Tide: 1.2 metres

        Its crew of two had left it in the dark, after a wave broke the wheelhouse window and the radio failed.
        """;

    [Fact]
    public void AStoryIsRead()
    {
        var story = Story.Parse(Page, new ParseOptions { Dialect = Dialects.House });
        Assert.Equal("Pilot boat found adrift off Marrowfen, crew safe ashore", story.Headline);
        Assert.Equal(new DateOnly(2031, 3, 3), story.Published);
        Assert.Equal(["Ottilie Varn"], story.Authors);
        Assert.Equal("1.2", story.Level);
    }

    [Fact]
    public void TheDialectsExamplesHold() => Assert.Empty(Dialects.House.CheckExamples());

    /// <summary>Pages made up from the grammar, and cut and glued as scraping does.</summary>
    [PageProperty]
    public void NoPageThrows(string page) => Story.TryParse(page, out _, out _);
}
