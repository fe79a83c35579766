using ArticleParser.Lines;

namespace ArticleParser.Labelling;

/// <summary>The lines that close the story.</summary>
internal static class EndmatterRoles
{
    // An author's biography stands within so many lines of the story.
    private const int BioReach = 8;
    private const int BioWords = 7;

    /// <summary>Gives the first line after the endmatter.</summary>
    public static int Assign(PageRoles roles, int at)
    {
        if (roles.Story.IsEmpty) return at;
        var (end, limit, own) = (at, PlaceBounds.EndmatterLimit(roles.Page, at), PlaceBounds.EndmatterEnd(roles.Page, at));
        for (var line = at; line < limit && (line - end < BioReach || line < own); line++)
        {
            if (line != own - 1 && !IsBio(roles, line) && !(line == end && IsEndmatter(roles.Looks(line)))) continue;
            for (; end < line; end++) Set(roles, end);
            end = TopicRoles.Begins(roles, line) ? TopicRoles.Assign(roles, line, limit, SyntaxKind.Endmatter) : Set(roles, line);
            line = end - 1;
        }

        return end;
    }

    private static int Set(PageRoles roles, int line)
    {
        if (IsBio(roles, line)) roles.Set(line, SyntaxKind.Endmatter, SyntaxKind.AuthorBio, RoleReason.Bio);
        else if (roles.Looks(line) == SyntaxKind.None) roles.Set(line, SyntaxKind.Endmatter, SyntaxKind.FurnitureLine, RoleReason.Unnamed);
        else roles.Set(line, SyntaxKind.Endmatter, roles.Looks(line), RoleReason.Cue);
        return line + 1;
    }

    private static bool IsEndmatter(SyntaxKind looks) =>
        looks is not (SyntaxKind.None or SyntaxKind.Promo or SyntaxKind.ContactLine or SyntaxKind.LegalLine or SyntaxKind.SectionLabel)
        && SyntaxFacts.MayHold(SyntaxKind.Endmatter, looks);

    /// <summary>A sentence that begins with the name of somebody whom the byline names.</summary>
    private static bool IsBio(PageRoles roles, int line)
    {
        if (roles.Looks(line) != SyntaxKind.None || roles.Page.Facts[line].Words < BioWords) return false;
        var text = roles.Page.TextOf(line);
        for (var i = Math.Max(0, roles.Headline - 3); i < roles.Story.First; i++)
        {
            if (roles.Lines[i].Role == SyntaxKind.Byline && NamesWhoBegins(roles.Page, i, text)) return true;
        }

        return false;
    }

    private static bool NamesWhoBegins(LexedPage page, int byline, ReadOnlySpan<char> text)
    {
        var line = page.Lines[byline];
        for (var i = line.FirstPart; i < line.FirstPart + line.PartCount; i++)
        {
            var part = page.Parts[i];
            if (part.Kind == SyntaxKind.NameToken && part.Length > 4 && text.StartsWith(page.Text.AsSpan(part.Start, part.Length), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
