namespace ArticleParser.Text;

/// <summary>Tells from an address where a link leads, by what addresses of all sites have in common: one pass over its words, as a page has hundreds of links.</summary>
internal static class LinkTargets
{
    // What stands further behind says nothing.
    private const int Longest = 400;
    private const int TitleWords = 3;
    private const int NumberDigits = 5;

    public static LinkTarget Of(ReadOnlySpan<char> target)
    {
        if (target.IsEmpty || target[0] == '#' || target.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)) return LinkTarget.Page;
        if (target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)) return LinkTarget.Mail;
        Span<char> small = stackalloc char[Longest];
        return OfSmall(small[..target[..Math.Min(target.Length, Longest)].ToLowerInvariant(small)]);
    }

    /// <summary>Of what the words tell the first in the order of <see cref="LinkTarget"/>.</summary>
    /// <param name="address">In small letters.</param>
    private static LinkTarget OfSmall(ReadOnlySpan<char> address)
    {
        var leads = EndsWithTitle(address) ? LinkTarget.Story : LinkTarget.Other;
        for (int start = 0, end; start < address.Length; start = end + 1)
        {
            end = start;
            while (end < address.Length && IsWord(address[end])) end++;
            if (end == start) continue;
            var told = OfWord(address, start, end);
            if (told == LinkTarget.Social) return told;
            if (told != LinkTarget.Other && (leads == LinkTarget.Other || told < leads)) leads = told;

            // A story comes last, so what tells of one is looked for only as long as nothing is known.
            if (leads == LinkTarget.Other && IsOfStory(address, start, end)) leads = LinkTarget.Story;
        }

        return leads;
    }

    private static LinkTarget OfWord(ReadOnlySpan<char> address, int start, int end)
    {
        var word = address[start..end];
        var before = start > 0 ? address[start - 1] : '\0';
        var behind = end < address.Length ? address[end] : '\0';
        if (behind == '.' && IsNetwork(word)) return LinkTarget.Social;
        if (before is '/' or '?' or '&' or '=' && word.StartsWith("share")) return LinkTarget.Social;
        if (before == '/' && start > 1 && address[start - 2] == '/' && BeginsNetwork(address[start..])) return LinkTarget.Social;
        if (before == '/' && behind is '/' or '=' or '?' or '-' && IsTopics(word)) return LinkTarget.Topic;
        return before == '/' && behind == '/' && IsAuthors(word) ? LinkTarget.Author : LinkTarget.Other;
    }

    /// <summary>A year, a long number, or the name of a number.</summary>
    private static bool IsOfStory(ReadOnlySpan<char> address, int start, int end)
    {
        var word = address[start..end];
        var before = start > 0 ? address[start - 1] : '\0';
        var behind = end < address.Length ? address[end] : '\0';
        return IsYear(word, before, behind) || HasLongNumber(word) || (behind == '=' && IsNumber(word, before, address[(end + 1)..]));
    }

    private static bool IsNetwork(ReadOnlySpan<char> word) =>
        word is "facebook" or "twitter" or "instagram" or "linkedin" or "pinterest" or "whatsapp" or "telegram" or "reddit" or "youtube" or "tiktok" or "weibo" or "mastodon" or "threads" or "vk";

    private static bool BeginsNetwork(ReadOnlySpan<char> host) => host.StartsWith("x.com") || host.StartsWith("t.me") || host.StartsWith("wa.me") || host.StartsWith("bsky.app");

    private static bool IsTopics(ReadOnlySpan<char> word) =>
        word is "tag" or "tags" or "topic" or "topics" or "theme" or "themen" or "keyword" or "keywords" or "sujet" or "sujets" or "tema" or "temas" or "etiqueta" or "etiquetas"
            or "category" or "categories" or "kategorie" or "search" or "label";

    private static bool IsAuthors(ReadOnlySpan<char> word) =>
        word is "author" or "authors" or "autor" or "autoren" or "autores" or "autori" or "autorin" or "auteur" or "auteurs" or "people" or "profile" or "profiles" or "by" or "staff"
            or "reporter" or "reporters" or "journalist" or "journalists" or "contributor" or "contributors" or "columnist" or "columnists" or "writer" or "writers" or "redaktion";

    private static bool IsYear(ReadOnlySpan<char> word, char before, char behind) =>
        before == '/' && behind is '/' or '-' && word is ['1', '9', _, _] or ['2', '0', _, _] && char.IsDigit(word[2]) && char.IsDigit(word[3]);

    /// <summary>"?id=5", "&amp;article=5"</summary>
    private static bool IsNumber(ReadOnlySpan<char> word, char before, ReadOnlySpan<char> rest) =>
        before is '?' or '&' && !rest.IsEmpty && char.IsDigit(rest[0]) && (word is "id" or "story" or "n" or "newsid" || word.StartsWith("art"));

    private static bool HasLongNumber(ReadOnlySpan<char> word)
    {
        if (word.Length < NumberDigits) return false;
        var digits = 0;
        foreach (var c in word)
        {
            digits = char.IsDigit(c) ? digits + 1 : 0;
            if (digits == NumberDigits) return true;
        }

        return false;
    }

    /// <summary>Whether the last piece of the path has four words or more, as a title's address has.</summary>
    private static bool EndsWithTitle(ReadOnlySpan<char> address)
    {
        if (address is [.., '/']) address = address[..^1];
        var words = 0;
        var at = address[(address.LastIndexOf('/') + 1)..];
        for (var next = at.IndexOfAny('-', '_'); next >= 0 && words < TitleWords;)
        {
            at = at[(next + 1)..];
            next = at.IndexOfAny('-', '_');
            words = next == 0 || at.IsEmpty ? 0 : words + 1;
        }

        return words == TitleWords;
    }

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_' || (c >= 0x80 && CharClasses.Is(c, CharClass.Letter | CharClass.Digit | CharClass.Combining));
}
