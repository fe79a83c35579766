namespace ArticleParser.Labelling;

/// <summary>A newsletter as a mail: its subject is its headline, whether or not it stands there once more, and nothing else is.</summary>
internal static class MailPages
{
    public static void Add(in SaidPage page, LabelScores scores)
    {
        if (page.Lexed.GivenTitle.IsEmpty || !IsMail(page)) return;
        var subject = page.Text.AsSpan(page.Lexed.GivenTitle.Start, page.Lexed.GivenTitle.Length);
        for (var i = 0; i < page.Count; i++)
        {
            if (!page.TextOf(i).Equals(subject, StringComparison.OrdinalIgnoreCase)) SaidEvidence.Say(scores, i, SyntaxKind.Headline, -SaidEvidence.Sure);
        }
    }

    private static bool IsMail(in SaidPage page)
    {
        bool isFrom = false, hasSubject = false;
        foreach (var line in page.Lexed.Front)
        {
            var text = page.Text.AsSpan(line.Start, line.Length);
            isFrom |= text.StartsWith("From:", StringComparison.OrdinalIgnoreCase);
            hasSubject |= text.StartsWith("Subject:", StringComparison.OrdinalIgnoreCase);
        }

        return isFrom && hasSubject;
    }
}
