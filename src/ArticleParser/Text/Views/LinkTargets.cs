using System.Text.RegularExpressions;

namespace ArticleParser.Text;

/// <summary>Tells from an address where a link leads, by what addresses of all sites have in common.</summary>
internal static partial class LinkTargets
{
    public static LinkTarget Of(ReadOnlySpan<char> target)
    {
        if (target.IsEmpty || target[0] == '#' || target.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)) return LinkTarget.Page;
        if (target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)) return LinkTarget.Mail;
        if (target.Length > 400) target = target[..400];
        if (Social().IsMatch(target)) return LinkTarget.Social;
        if (Topic().IsMatch(target)) return LinkTarget.Topic;
        if (Author().IsMatch(target)) return LinkTarget.Author;
        return Story().IsMatch(target) ? LinkTarget.Story : LinkTarget.Other;
    }

    [GeneratedRegex(@"\b(?:facebook|twitter|instagram|linkedin|pinterest|whatsapp|telegram|reddit|youtube|tiktok|weibo|mastodon|threads|vk)\.|//(?:x\.com|t\.me|wa\.me|bsky\.app)|[/?&=]share", RegexOptions.IgnoreCase)]
    private static partial Regex Social();

    [GeneratedRegex(@"/(?:tags?|topics?|themen?|keywords?|sujets?|temas?|etiquetas?|tema|category|categories|kategorie|search|label)[/=?-]", RegexOptions.IgnoreCase)]
    private static partial Regex Topic();

    [GeneratedRegex(@"/(?:authors?|autor(?:en|es|i|in)?|auteurs?|people|profiles?|by|staff|reporters?|journalists?|contributors?|columnists?|writers?|redaktion)/", RegexOptions.IgnoreCase)]
    private static partial Regex Author();

    // An address that ends with four words or a long number, or holds a year.
    [GeneratedRegex(@"(?:[-_][^/_-]+){3}[^/]*/?$|\d{5}|/(?:19|20)\d\d[/-]|[?&](?:id|art\w*|story|n|newsid)=\d", RegexOptions.IgnoreCase)]
    private static partial Regex Story();
}
