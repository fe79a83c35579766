using ArticleParser.Cues;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// A short page that says why there is no story: consent, a check for robots, an error, a log-in. It has a phrase that such pages have, and no
/// paragraph but such as speak of the same.
/// </summary>
internal static class NoticePages
{
    private const int MostLines = 60;
    private const int MostLength = 6000;
    private const int PhraseWords = 70;
    private const int ProseWords = 14;
    private const int WeakProse = 0;
    private const int SureProse = 1;

    // The lists' bits, in their order.
    private const int Sure = 1, Weak = 2, Topic = 4;

    private static readonly WordTrie s_words = new(WordLayout.Notices);

    public static bool Is(in SaidPage page)
    {
        if (page.Count is 0 or > MostLines || page.Text.Length > MostLength) return false;
        int sure = 0, weak = 0, prose = 0;
        for (var i = 0; i < page.Count; i++)
        {
            var found = Find(page.TextOf(i), out var topics);
            var isPhrase = page.Facts[i].Words <= PhraseWords;
            if (isPhrase && (found & Sure) != 0) sure++;

            // Menus ask to log in everywhere.
            if (isPhrase && (found & Weak) != 0 && page.KindOf(i) != SyntaxKind.NavigationItem) weak++;
            var isNotice = (found & (Sure | Weak)) != 0 || topics > 1 || (topics > 0 && sure > 0) || IsFrame(page, i);
            if (!isNotice && page.Facts[i].Words >= ProseWords && page.Facts[i].SentenceEnds > 0) prose++;
            if (prose > SureProse) return false;
        }

        return (sure > 0 && prose <= SureProse) || (weak > 0 && prose <= WeakProse);
    }

    /// <summary>Such a page has no title, no paragraph and nobody who wrote it.</summary>
    public static void Add(in SaidPage page, LabelScores scores)
    {
        for (var i = 0; i < page.Count; i++)
        {
            SaidEvidence.SayStory(scores, i, -2 * SaidEvidence.Sure);
            SaidEvidence.Say(scores, i, SyntaxKind.Headline, -2 * SaidEvidence.Sure);
            SaidEvidence.Say(scores, i, SyntaxKind.Standfirst, -2 * SaidEvidence.Sure);
            SaidEvidence.Say(scores, i, SyntaxKind.Byline, -SaidEvidence.Sure);
            SaidEvidence.Say(scores, i, SyntaxKind.Caption, -SaidEvidence.Sure);
            SaidEvidence.Say(scores, i, SyntaxKind.Comment, -SaidEvidence.Sure);
        }
    }

    private static bool IsFrame(in SaidPage page, int line) =>
        page.KindOf(line) is SyntaxKind.Insert or SyntaxKind.LegalLine or SyntaxKind.Copyright or SyntaxKind.Promo or SyntaxKind.ContactLine or SyntaxKind.ShareTools or SyntaxKind.NavigationItem;

    /// <summary>The lists whose phrases stand in the line, and how many of its words are what notices speak of.</summary>
    private static int Find(ReadOnlySpan<char> text, out int topics)
    {
        var found = topics = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (at > 0 && !Letters.IsUnspaced(text[at]) && CharClasses.Is(text[at - 1], CharClass.Letter | CharClass.Digit)) continue;
            var length = s_words.Longest(text[at..], out var lists);
            if (length == 0) continue;
            found |= lists;
            if ((lists & Topic) != 0) topics++;
            at += length - 1;
        }

        return found;
    }
}
