using ArticleParser.Tests.Cli;

namespace ArticleParser.Tests.Json;

/// <summary>Which of several lines gives an article its date, its authors and its headline.</summary>
public class ArticleFieldTests
{
    private const string Byline = "By Ada Lindqvist";
    private const string Date = "Published March 18, 2025";
    private const string Headline = "Harbour talks resume after a week of silence on both sides";

    [Theory]
    [InlineData("Stand: 18.03.2025 17:20 Uhr", "2025-03-18T17:20", null)] // as of: the only date
    [InlineData("Stand: 18.03.2025", "2025-03-18", null)]
    [InlineData("Veröffentlicht am 17. März 2025\nStand: 18.03.2025", "2025-03-17", "2025-03-18")]
    [InlineData("Updated March 19, 2025, 11:48 am", "2025-03-19T11:48", "2025-03-19T11:48")] // a newsroom's change
    [InlineData("Updated March 19, 2025", "2025-03-19", "2025-03-19")] // the only day that the header gives
    [InlineData("18 March 2025 Jane Doe Harbours", "2025-03-18", null)] // a day that opens a line
    [InlineData("March 18, 2025\nUpdated March 19, 2025, 11:48 am", "2025-03-18", "2025-03-19T11:48")]
    [InlineData("令和7年3月18日 10時00分", "2025-03-18T10:00", null)]
    [InlineData("Jane Doe / NORDWIND.COM / Mar 18, 2025, 17:07 IST", "2025-03-18T17:07", null)]
    [InlineData("March 18, 2025 By Jane Doe 4 Comments", "2025-03-18", null)]
    [InlineData("March 18, 2025 • Jane Doe • 3 min read", "2025-03-18", null)]
    [InlineData("Jane Doe March 18, 2025 Comment Now!", "2025-03-18", null)]
    [InlineData("03/04/2025", null, null)] // two readings, and nothing to tell them apart
    [InlineData("03/04/2025\nUpdated March 19, 2025", "2025-03-04", "2025-03-19")] // the page puts months first
    [InlineData("03/04/2025\nUpdated 19 April 2025", "2025-04-03", "2025-04-19")] // the page puts days first
    [InlineData("Published on 03/04/2025 - 13:55 GMT+1", "2025-04-03T13:55+01:00", null)] // a clock of 24 hours
    public void Dates_of_a_header(string lines, string? published, string? modified)
    {
        var article = Article.Parse(CliRun.Page.Replace(Date, lines, StringComparison.Ordinal));
        Assert.Equal((published, modified), (article.DatePublished?.ToString(), article.DateModified?.ToString()));
    }

    [Theory]
    [InlineData("Exampleton, 18 March 2025 – ", "2025-03-18")]
    [InlineData("18.03.2025 - ", "2025-03-18")]
    [InlineData("(18 March 2025) ", "2025-03-18")]
    [InlineData("On 18 March 2025 ", null)] // what the sentence tells of
    public void The_day_that_the_text_opens_with_dates_a_page_without_another(string opening, string? published)
    {
        var page = CliRun.Page.Replace(Date + "\n", "", StringComparison.Ordinal);
        var paragraph = Article.Parse(page).Body[0].Text;
        Assert.Equal(published, Article.Parse(page.Replace(paragraph, opening + paragraph, StringComparison.Ordinal)).DatePublished?.ToString());
        Assert.Equal("2025-03-17", Article.Parse(CliRun.Page.Replace(Date, "Published March 17, 2025", StringComparison.Ordinal).Replace(paragraph, opening + paragraph, StringComparison.Ordinal)).DatePublished?.ToString());
    }

    [Theory]
    [InlineData("* ")]
    [InlineData("• ")]
    public void A_bullet_before_the_headline_is_not_of_it(string bullet) =>
        Assert.Equal(Headline, Article.Parse(CliRun.Page.Replace(Headline, bullet + Headline, StringComparison.Ordinal)).Headline);

    [Theory]
    [InlineData("By\nJane Doe\nJohn Roe\nMarketing Manager", "Jane Doe; John Roe")]
    [InlineData("By Jane Doe, Senior Marketing Analyst", "Jane Doe")]
    [InlineData("By Jane Doe / Harbour Sentinel", "Jane Doe")]
    [InlineData("By Jane Doe, Northport", "Jane Doe")]
    [InlineData("By Jane Doe and John Roe The Associated Press", "Jane Doe; John Roe")]
    [InlineData("By Jane Doe\nReviewed by John Roe", "Jane Doe")]
    [InlineData("by harbourfan", "harbourfan")] // an account, told by the label alone
    [InlineData("von hafenfan ·", "hafenfan")]
    [InlineData("Posted by harbourfan on August 3, 2031", "harbourfan")]
    [InlineData("Publiziert am 13. Januar 2031 von hafenfan", "hafenfan")]
    [InlineData("Written by The Team", "The Team")]
    [InlineData("By The Harbour editors", "The Harbour editors")]
    [InlineData("yes! | By Cara Modell |", "Cara Modell")]
    [InlineData("By Emily Way", "Emily Way")] // small words that are surnames
    [InlineData("Podium Staff", "Podium Staff")]
    [InlineData("By\n* Jane Doe", "Jane Doe")]
    [InlineData("By\n[harbour-160.jpg]\nJane Doe", "Jane Doe")]
    [InlineData("Posted by: David at December 19, 2031 12:15 PM", "David")]
    [InlineData("AuthorJane Doe4 Comments", "Jane Doe")]
    [InlineData("by Jane DoeJane Doe", "Jane Doe")]
    [InlineData("Reviewed by John Roe", "John Roe")]
    [InlineData("By Jane Doe\nJane Doe", "Jane Doe")]
    [InlineData("By Jane Doe 4 Comments", "Jane Doe")]
    [InlineData("By&nbspJane Doe", "Jane Doe")]
    [InlineData("By Jen Mills", "Jen Mills")]
    [InlineData("Von Till Muster", "Till Muster")]
    [InlineData("By Per Hansen", "Per Hansen")]
    [InlineData("本报记者 张例", "张例")]
    [InlineData("By Inka and Robert", "Inka; Robert")]
    public void Authors_of_a_header(string lines, string authors)
    {
        var article = Article.Parse(CliRun.Page.Replace(Byline, lines, StringComparison.Ordinal));
        Assert.Equal(authors, string.Join("; ", article.Authors));
    }

    [Fact]
    public void Who_signs_above_the_headline_is_the_author_where_nobody_does_below()
    {
        var page = CliRun.Page.Replace(Byline + "\n", "", StringComparison.Ordinal);
        Assert.Equal(["Jane Doe"], Article.Parse(page.Replace("WORLD\n", "WORLD\nBy Jane Doe\n", StringComparison.Ordinal)).Authors);
        Assert.Equal(["Ada Lindqvist"], Article.Parse(CliRun.Page.Replace("WORLD\n", "WORLD\nBy Jane Doe\n", StringComparison.Ordinal)).Authors);
    }

    [Theory]
    [InlineData("Jane Doe is a senior reporter for the Harbour Gazette.", "Jane Doe")]
    [InlineData("Jane Doe is a mother of three.", "")]
    [InlineData("Jane Doe is a minister. The reporter did not reach her.", "")]
    public void Who_is_told_of_as_a_writer_is_the_author_where_nobody_signs(string sentence, string authors)
    {
        var page = CliRun.Page.Replace(Byline + "\n", "", StringComparison.Ordinal) + "\n\n" + sentence;
        Assert.Equal(authors, string.Join("; ", Article.Parse(page).Authors));
        Assert.Equal(["Ada Lindqvist"], Article.Parse(CliRun.Page + "\n\n" + sentence).Authors);
    }

    [Theory]
    [InlineData(" | Opinion", "")]
    [InlineData(" | Harbour News", "")]
    [InlineData(" - Nordwind", "\n\n© 2025 Nordwind. All rights reserved.")]
    [InlineData(" – Nordwind", "\n\n© 2025 Nordwind. All rights reserved.")]
    [InlineData(" - Reuters", "")]
    public void The_name_of_the_site_is_no_part_of_the_headline(string suffix, string foot) =>
        Assert.Equal(Headline, Article.Parse(CliRun.Page.Replace(Headline, Headline + suffix, StringComparison.Ordinal) + foot).Headline);

    [Theory]
    [InlineData(" - police")]
    [InlineData(" | Part 1")]
    [InlineData(" – and what comes next")]
    public void What_belongs_to_the_headline_stays(string suffix) =>
        Assert.Equal(Headline + suffix, Article.Parse(CliRun.Page.Replace(Headline, Headline + suffix, StringComparison.Ordinal)).Headline);

    [Fact]
    public void A_title_that_ends_in_a_date_is_one_line()
    {
        const string Title = "Nine Small Harbours Worth A Long Winter Trip March 3, 2025";
        Assert.Equal(Title, Article.Parse(CliRun.Page.Replace(Headline, Title, StringComparison.Ordinal)).Headline);
    }
}
