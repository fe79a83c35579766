using System.Text.RegularExpressions;

namespace ArticleParser.Tests;

/// <summary>Where an address leads is read in one pass over its words; what the words mean is said here as expressions, and both have to agree.</summary>
public partial class LinkTargetTests
{
    private const int Addresses = 20_000;

    private static readonly string[] s_pieces =
    [
        "facebook", "Twitter", "vk", "x", "t", "wa", "me", "bsky", "app", "com", "example", "share", "shared", "tag", "TAGS", "topics", "theme", "themen", "tema", "category", "search",
        "author", "autoren", "autorin", "by", "people", "staff", "redaktion", "id", "article", "art", "story", "n", "newsid", "2031", "1999", "20310", "12345", "123", "7", "harbour", "crane", "ä", "é1",
    ];

    private static readonly string[] s_signs = ["/", "/", "/", "//", "-", "-", "-", "_", ".", "?", "&", "=", "=", ":", "%", ""];

    [Fact]
    public void AddressesOfAnyWordsLeadWhereTheExpressionsSay()
    {
        var random = new Random(20310303);
        for (var i = 0; i < Addresses; i++)
        {
            var address = random.Next(2) == 0 ? "https://" : "/";
            for (var words = random.Next(1, 9); words > 0; words--) address += s_pieces[random.Next(s_pieces.Length)] + s_signs[random.Next(s_signs.Length)];
            Assert.True(Expected(address) == LinkTargets.Of(address), address);
        }
    }

    [Theory]
    [InlineData("#top", LinkTarget.Page)]
    [InlineData("mailto:desk@example.com", LinkTarget.Mail)]
    [InlineData("https://www.example.com/harbour/crane-is-back-at-quay/", LinkTarget.Story)]
    [InlineData("https://www.example.com/harbour", LinkTarget.Other)]
    [InlineData("https://www.facebook.com/sharer?u=1", LinkTarget.Social)]
    [InlineData("/topics/harbour-crane-is-back-at-quay", LinkTarget.Topic)]
    [InlineData("/author/jane-doe-of-the-desk", LinkTarget.Author)]
    public void AnAddressLeads(string address, object expected) => Assert.Equal(expected, LinkTargets.Of(address));

    private static LinkTarget Expected(string address)
    {
        if (Social().IsMatch(address)) return LinkTarget.Social;
        if (Topic().IsMatch(address)) return LinkTarget.Topic;
        if (Author().IsMatch(address)) return LinkTarget.Author;
        return Story().IsMatch(address) ? LinkTarget.Story : LinkTarget.Other;
    }

    [GeneratedRegex(@"\b(?:facebook|twitter|instagram|linkedin|pinterest|whatsapp|telegram|reddit|youtube|tiktok|weibo|mastodon|threads|vk)\.|//(?:x\.com|t\.me|wa\.me|bsky\.app)|[/?&=]share", RegexOptions.IgnoreCase)]
    private static partial Regex Social();

    [GeneratedRegex(@"/(?:tags?|topics?|themen?|keywords?|sujets?|temas?|etiquetas?|category|categories|kategorie|search|label)[/=?-]", RegexOptions.IgnoreCase)]
    private static partial Regex Topic();

    [GeneratedRegex(@"/(?:authors?|autor(?:en|es|i|in)?|auteurs?|people|profiles?|by|staff|reporters?|journalists?|contributors?|columnists?|writers?|redaktion)/", RegexOptions.IgnoreCase)]
    private static partial Regex Author();

    // An address that ends with four words or a long number, or holds a year.
    [GeneratedRegex(@"(?:[-_][^/_-]+){3}[^/]*/?$|\d{5}|/(?:19|20)\d\d[/-]|[?&](?:id|art\w*|story|n|newsid)=\d", RegexOptions.IgnoreCase)]
    private static partial Regex Story();
}
