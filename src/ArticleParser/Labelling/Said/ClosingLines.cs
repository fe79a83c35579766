using ArticleParser.Lines;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser.Labelling;

/// <summary>
/// What closes a story and looks like it: behind the last paragraph a line is what its cue says, though the page has nothing else there by which the
/// story's end could be told. A sentence about somebody who signed the story is his biography.
/// </summary>
internal static class ClosingLines
{
    private const int ProseWords = 12;
    private const int Behind = 4;
    private const int MostNames = 8;
    private const int FewestLetters = 5;

    public static void Add(LexedPage page, LabelScores scores)
    {
        Span<(int Start, int Length)> names = stackalloc (int, int)[MostNames];
        var signed = Names(page, names);
        var last = page.Count - 1;
        var bios = 0;
        for (; last >= 0; last--)
        {
            if (!IsProse(page, last)) continue;
            if (bios < Behind && !IsFirst(page, last) && IsBio(page, last, names[..signed]))
            {
                SaidEvidence.Say(scores, last, SyntaxKind.AuthorBio, SaidEvidence.Strong);
                bios++;
                continue;
            }

            break;
        }

        if (last < 0) return;
        for (var i = last + 1; i < page.Count; i++)
        {
            if (Closes(page.Lines[i].Looks)) SaidEvidence.Say(scores, i, page.Lines[i].Looks, SaidEvidence.Some);
        }
    }

    private static bool Closes(SyntaxKind looks) => looks is SyntaxKind.Correction or SyntaxKind.AuthorBio or SyntaxKind.Contribution or SyntaxKind.Copyright
        or SyntaxKind.SourceLine or SyntaxKind.TopicList or SyntaxKind.Insert or SyntaxKind.Promo or SyntaxKind.LegalLine;

    private static bool IsProse(LexedPage page, int line)
    {
        ref readonly var facts = ref page.Facts[line];
        return page.Lines[line].Looks == SyntaxKind.None && facts.Words >= ProseWords && facts.SentenceEnds > 0;
    }

    /// <summary>Whether no paragraph stands before: then it is what the page is about.</summary>
    private static bool IsFirst(LexedPage page, int line)
    {
        for (var i = 0; i < line; i++)
        {
            if (IsProse(page, i)) return false;
        }

        return true;
    }

    private static bool IsBio(LexedPage page, int line, ReadOnlySpan<(int Start, int Length)> names)
    {
        var text = page.TextOf(line);
        if (BioSentence.NameLength(text) > 0) return true;
        foreach (var (start, length) in names)
        {
            if (text.Length > length && text.StartsWith(page.Text.AsSpan(start, length), StringComparison.OrdinalIgnoreCase) && BioSentence.HasVerb(text[length..])) return true;
        }

        return false;
    }

    /// <summary>Whom the page's bylines name.</summary>
    private static int Names(LexedPage page, Span<(int Start, int Length)> names)
    {
        var count = 0;
        foreach (ref readonly var token in page.Lines.AsSpan())
        {
            if (token.Looks != SyntaxKind.Byline) continue;
            foreach (ref readonly var part in page.Parts.AsSpan().Slice(token.FirstPart, token.PartCount))
            {
                if (part.Kind == SyntaxKind.NameToken && part.Length >= FewestLetters && count < names.Length) names[count++] = (part.Start, part.Length);
            }
        }

        return count;
    }
}
