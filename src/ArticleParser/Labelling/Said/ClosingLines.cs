using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser.Labelling;

/// <summary>
/// What closes a story and looks like it: behind the last paragraph a line is what its cue says, though the page has nothing else there by which the
/// story's end could be told. A sentence about somebody who signed the story is his biography.
/// </summary>
internal static class ClosingLines
{
    private const string HelpCue = "Byline.help";
    private const string PaywallVariant = "paywall";
    private const int ProseWords = 12;
    private const int Behind = 4;
    private const int FewestPhraseWords = 4;
    private const int MostTitleWords = 24;
    private const int MostNames = 8;
    private const int FewestTags = 2, MostTags = 5;
    private const int MostTagWords = 3;
    private const int MostNameWords = 4;
    private const int FewestNameLetters = 5;

    public static void Add(in SaidPage page, LabelScores scores)
    {
        Span<(int Start, int Length)> names = stackalloc (int, int)[MostNames];
        Add(page, scores, names[..SignedNames.Read(page.Lexed, names)]);
    }

    // Apart from the buffer: a method that has one and a loop is compiled in full at its first call.
    private static void Add(in SaidPage page, LabelScores scores, ReadOnlySpan<(int Start, int Length)> names)
    {
        var last = page.Count - 1;
        var bios = 0;
        for (; last >= 0; last--)
        {
            if (!IsProse(page, last)) continue;
            if (bios < Behind && !IsFirst(page, last) && IsBio(page, last, names))
            {
                SayBio(scores, last);
                bios++;
                continue;
            }

            break;
        }

        if (last < 0) return;
        last = Shortened(page, last, ShortParagraphs.Last(page, last), names);
        for (var i = last + 1; i < page.Count; i++)
        {
            // Whatever is prose behind the last paragraph is a biography, as was found above.
            if (IsProse(page, i)) continue;
            if (IsShortBio(page, i, names))
            {
                SayBio(scores, i);
                continue;
            }

            // A rail or a footer begins with the first other line; before it may stand a story's further pages.
            if (!Closes(page, i))
            {
                SayPages(page, scores, i);
                if (i == last + 1) SayTags(page, scores, i);
                break;
            }

            // Who edited or helped, behind the story, is not who wrote it.
            var isHelp = page.KindOf(i) == SyntaxKind.Byline;
            SaidEvidence.Say(scores, i, isHelp ? SyntaxKind.Contribution : page.KindOf(i), SaidEvidence.Strong);

            // Within the story such roles are rare, so the section has to be said with them.
            SaidEvidence.SaySection(scores, i, SyntaxKind.Endmatter, SaidEvidence.Some);
            SaidEvidence.SaySection(scores, i, SyntaxKind.Body, -SaidEvidence.Some);
        }

        Within(page, scores, last);
    }

    /// <summary>The last of a story's short sentences that is no biography; what follows that may close the page.</summary>
    private static int Shortened(in SaidPage page, int paragraph, int last, ReadOnlySpan<(int Start, int Length)> names)
    {
        for (var i = paragraph + 1; i <= last; i++)
        {
            if (IsShortBio(page, i, names)) return i - 1;
        }

        return last;
    }

    /// <summary>Words on lines of their own behind the story, as tags without a label are, head nothing.</summary>
    private static void SayTags(in SaidPage page, LabelScores scores, int first)
    {
        var end = first;
        while (end < page.Count && IsTag(page, end) && (end == first || page.Facts[end].BlankBefore == 0)) end++;
        if (end - first is < FewestTags or > MostTags || (end < page.Count && page.KindOf(end) == SyntaxKind.None)) return;
        for (var i = first; i < end; i++) SaidEvidence.SayStory(scores, i, -SaidEvidence.Strong);
    }

    private static bool IsTag(in SaidPage page, int line)
    {
        ref readonly var facts = ref page.Facts[line];
        return page.KindOf(line) == SyntaxKind.None && facts.Words <= MostTagWords && facts.SentenceEnds == 0 && facts.Digits == 0 && facts.Letters > 1;
    }

    /// <summary>"1 2 3 Next page", "Read on a single page": a story's further pages may begin with their numbers.</summary>
    private static void SayPages(in SaidPage page, LabelScores scores, int first)
    {
        for (var i = first; i < page.Count; i++)
        {
            // A word alone, such as "Topics", may head something else.
            if (page.KindOf(i) == SyntaxKind.NavigationItem && page.Facts[i].Words > 1) SaidEvidence.Say(scores, i, SyntaxKind.NavigationItem, SaidEvidence.Some);
            else if (!CharClasses.Is(page.TextOf(i)[0], CharClass.Digit)) return;
        }
    }

    private static void SayBio(LabelScores scores, int line)
    {
        SaidEvidence.Say(scores, line, SyntaxKind.AuthorBio, SaidEvidence.Strong);
        SaidEvidence.SaySection(scores, line, SyntaxKind.Endmatter, SaidEvidence.Some);
    }

    /// <summary>Pointers and invitations between the story's paragraphs, which say so by a whole phrase.</summary>
    private static void Within(in SaidPage page, LabelScores scores, int last)
    {
        for (var i = 1; i < last; i++)
        {
            var looks = page.KindOf(i);
            if (looks is not (SyntaxKind.RelatedLink or SyntaxKind.Promo or SyntaxKind.Insert) || page.Facts[i].Words < FewestPhraseWords) continue;
            if (looks == SyntaxKind.RelatedLink && (page.Facts[i].Words > MostTitleWords || LineFacts.IsSentenceEnd(page.Facts[i].LastMark))) continue;
            if (!IsProse(page, i - 1) && (i + 1 == page.Count || !IsProse(page, i + 1))) continue;

            // What invites within a story is its insert, whatever it is outside.
            if (looks == SyntaxKind.RelatedLink) SaidEvidence.Say(scores, i, looks, SaidEvidence.Some);
            else SaidEvidence.Say(scores, i, SyntaxKind.Insert, SaidEvidence.Strong);
        }
    }

    private static bool Closes(in SaidPage page, int line) => page.KindOf(line) switch
    {
        SyntaxKind.Correction or SyntaxKind.AuthorBio or SyntaxKind.Contribution or SyntaxKind.Copyright or SyntaxKind.SourceLine or SyntaxKind.TopicList => true,
        SyntaxKind.Insert when page.CueOf(line)!.Variant == PaywallVariant => true,
        SyntaxKind.Insert or SyntaxKind.Promo or SyntaxKind.LegalLine or SyntaxKind.ContactLine => page.Facts[line].Words >= FewestPhraseWords,
        SyntaxKind.RelatedLink => page.Facts[line].Words is >= FewestPhraseWords and <= MostTitleWords,
        SyntaxKind.Byline => page.CueOf(line)!.Name == HelpCue,
        _ => false,
    };

    private static bool IsProse(in SaidPage page, int line) => page.IsProse(line, ProseWords);

    /// <summary>Whether no paragraph stands before: then it is what the page is about.</summary>
    private static bool IsFirst(in SaidPage page, int line)
    {
        for (var i = 0; i < line; i++)
        {
            if (IsProse(page, i)) return false;
        }

        return true;
    }

    /// <summary>"Jane Doe writes on harbours.": too short for a paragraph.</summary>
    private static bool IsShortBio(in SaidPage page, int line, ReadOnlySpan<(int Start, int Length)> names) =>
        page.KindOf(line) == SyntaxKind.None && page.Facts[line].SentenceEnds == 1 && LineFacts.IsSentenceEnd(page.Facts[line].LastMark) && IsBio(page, line, names);

    private static bool IsBio(in SaidPage page, int line, ReadOnlySpan<(int Start, int Length)> names)
    {
        var text = page.TextOf(line);
        if (BioSentence.NameLength(text) > 0) return true;
        foreach (var (start, length) in names)
        {
            if (text.Length > length && text.StartsWith(page.Text.AsSpan(start, length), StringComparison.OrdinalIgnoreCase) && BioSentence.HasVerb(text[length..])) return true;
        }

        return IsOfHeaderName(page, text);
    }

    /// <summary>Whether it opens with what stands alone on a line above the story, as many pages have the name of who wrote it.</summary>
    private static bool IsOfHeaderName(in SaidPage page, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < page.Count && !IsProse(page, i); i++)
        {
            ref readonly var facts = ref page.Facts[i];
            if (page.KindOf(i) != SyntaxKind.None || facts.Words is < 2 or > MostNameWords || facts.Capitals < 2 || facts.Length < FewestNameLetters || facts.SentenceEnds > 0) continue;
            if (text.Length > facts.Length && text.StartsWith(page.TextOf(i), StringComparison.Ordinal) && BioSentence.HasVerb(text[facts.Length..])) return true;
        }

        return false;
    }
}
