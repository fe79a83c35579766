using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser.Labelling;

/// <summary>
/// "The quay at dawn. (Jane Doe/AP)", "The quay at dawn.Jane Doe": a sentence and then who made the picture is a caption, which else reads as any paragraph. Of lines that
/// end so and look like text of the story, people took most for captions.
/// </summary>
internal static class PictureCredits
{
    private const int FewestWords = 5;
    private const int MostWords = 80;
    private const int MaxChars = 60;
    private const int LongestPlace = 32;

    // "…, the mayor said. (AFP)": behind the last paragraph it is who wrote the story.
    private const int ProseWords = 12;
    private const int Behind = 4;

    public static void Add(in SaidPage page, LabelScores scores)
    {
        for (var i = 0; i < page.Count; i++)
        {
            ref readonly var facts = ref page.Facts[i];
            if (page.KindOf(i) != SyntaxKind.None || facts.Words is < FewestWords or > MostWords || !GoesOn(page, i) || !(MayEnd(page.TextOf(i), facts) || IsTakenAt(page.TextOf(i)))) continue;
            var parts = default(TokenSpanBuffer);
            if (CreditTail.TryRead(page.TextOf(i), ref parts) || IsTakenAt(page.TextOf(i))) SaidEvidence.Say(scores, i, SyntaxKind.Caption, SaidEvidence.Strong);
        }
    }

    /// <summary>"熟成庫に並ぶチーズ＝8日、北浜町": when and where it was taken, behind a sign that hardly a sentence has.</summary>
    private static bool IsTakenAt(ReadOnlySpan<char> text)
    {
        if (!CharClasses.Is(text[^1], CharClass.Wide | CharClass.Closing)) return false;
        var sign = text.LastIndexOf('＝');
        if (sign < FewestWords || text.Length - sign > LongestPlace || !CharClasses.Is(text[sign - 1], CharClass.Letter | CharClass.Closing)) return false;
        foreach (var c in text[sign..])
        {
            if (CharClasses.Is(c, CharClass.Digit)) return true;
        }

        return false;
    }

    private static bool GoesOn(in SaidPage page, int line)
    {
        for (var i = line + 1; i < page.Count && i <= line + Behind; i++)
        {
            if (page.IsProse(i, ProseWords)) return true;
        }

        return false;
    }

    /// <summary>Few lines end in a bracket or continue after their last full stop, so names are rarely read.</summary>
    private static bool MayEnd(ReadOnlySpan<char> text, in LineFacts facts)
    {
        if (text[^1] is ')' or '）') return true;
        if (LineFacts.IsSentenceEnd(facts.LastMark) || text[^1] is '.') return false;
        var tail = text[Math.Max(0, text.Length - MaxChars)..];
        return tail.LastIndexOfAny('.', '!', '?') >= 0 && !tail.ContainsAny('|', '｜');
    }
}
