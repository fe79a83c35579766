using ArticleParser.Lines;
using ArticleParser.Values;

namespace ArticleParser.Labelling;

/// <summary>The lines from the headline to the story.</summary>
internal static class HeaderRoles
{
    // In thousandths of a logit.
    private const int FieldBar = 1000;
    private const int LoneWords = 4;
    private const int LabelledWords = 6;

    /// <summary>Gives the header's first line.</summary>
    public static int Assign(PageRoles roles)
    {
        if (roles.Story.IsEmpty) return 0;
        var first = FirstLine(roles);
        var title = roles.Headline < 0 ? default : roles.Page.TextOf(roles.Headline);
        for (var i = first; i < roles.Story.First; i++)
        {
            var (role, reason) = RoleOf(roles, i, title);
            roles.Set(i, SyntaxKind.Header, role, reason);
        }

        return first;
    }

    /// <summary>The headline, or a byline, date or picture that stands directly above it or (without one) above the story.</summary>
    private static int FirstLine(PageRoles roles)
    {
        var first = roles.Headline >= 0 ? roles.Headline : roles.Story.First;
        first = Math.Min(first, roles.Bounds.HeaderTo);
        while (first > roles.Bounds.HeaderFrom && roles.Looks(first - 1) is SyntaxKind.Byline or SyntaxKind.Timestamp or SyntaxKind.Credit or SyntaxKind.Caption) first--;
        return first;
    }

    private static (SyntaxKind Role, RoleReason Reason) RoleOf(PageRoles roles, int line, ReadOnlySpan<char> title)
    {
        if (line == roles.Headline) return (SyntaxKind.Headline, RoleReason.Headline);
        if (title.Length > 0 && roles.Page.TextOf(line).SequenceEqual(title)) return (SyntaxKind.AltText, RoleReason.Repeated);
        if (line == roles.Standfirst) return (SyntaxKind.Standfirst, RoleReason.Standfirst);
        if (roles.Looks(line) is not SyntaxKind.None and var looks) return (looks, RoleReason.Cue);
        if (DatedLines.Is(roles.Page, line)) return (SyntaxKind.Timestamp, RoleReason.Scored);
        var may = SignatureLines.May(roles.Page, line, roles.Headline);
        if (may && SignatureLines.Is(roles.Page, roles.Scores, line)) return (SyntaxKind.Byline, RoleReason.Names);
        if (roles.Page.Facts[line].Words <= LabelledWords && IsBehindLabel(roles, line)) return (SyntaxKind.Byline, RoleReason.Names);
        if (IsBesidePicture(roles, line)) return (SyntaxKind.Caption, RoleReason.Caption);
        if (FieldRoles.Find(roles, line, FieldBar) is not SyntaxKind.None and var field) return (field, RoleReason.Scored);
        if (IsNames(roles, line) || IsLoneName(roles, line) || (!may && SignatureLines.IsBegun(roles.Page, line)) || SignatureLines.IsLabelled(roles, line)) return (SyntaxKind.Byline, RoleReason.Names);
        return FieldRoles.IsDated(roles, line) ? (SyntaxKind.Timestamp, RoleReason.Scored) : (SyntaxKind.FurnitureLine, RoleReason.Unnamed);
    }

    /// <summary>Text with a credit behind it, or behind the picture's alt text.</summary>
    private static bool IsBesidePicture(PageRoles roles, int line)
    {
        if (roles.Page.Facts[line].Words < 3) return false;
        if (line + 1 < roles.Page.Count && roles.Looks(line + 1) == SyntaxKind.Credit) return true;
        return line > 0 && roles.Lines[line - 1].Role == SyntaxKind.AltText;
    }

    private static bool IsNames(PageRoles roles, int line)
    {
        var facts = roles.Page.Facts[line];
        if (facts.Words is < 2 or > 12 || facts.Capitals < 2 || roles.Says(line, LineHead.Byline) <= 0) return false;
        var near = line > 0 && roles.Looks(line - 1) is SyntaxKind.Byline or SyntaxKind.Timestamp;
        near |= line + 1 < roles.Page.Count && roles.Looks(line + 1) is SyntaxKind.Byline or SyntaxKind.Timestamp or SyntaxKind.ReadingTime;
        near |= IsGoingOn(roles, line);
        return near && (LineParts.HasRole(roles.Page.TextOf(line)) || IsPerson(roles, line));
    }

    private static bool IsPerson(PageRoles roles, int line) =>
        LineParts.Covers("names", roles.Page.TextOf(line)) && PersonNames.Is(roles.Page.TextOf(line));

    /// <summary>A name on a line of its own, which the net takes for a byline rather than not.</summary>
    private static bool IsLoneName(PageRoles roles, int line) =>
        roles.Page.Facts[line].Words is > 1 and <= LoneWords && roles.Says(line, LineHead.Byline) > 0 && LineParts.Covers("names", roles.Page.TextOf(line));

    /// <summary>Behind "By" on a line of its own.</summary>
    private static bool IsBehindLabel(PageRoles roles, int line) =>
        line > 0 && roles.Lines[line - 1].Role == SyntaxKind.Byline && roles.Page.Lines[line - 1] is { PartCount: 1 } before
        && roles.Page.Parts[before.FirstPart].Kind == SyntaxKind.LabelToken;

    /// <summary>Behind a byline that ends with a comma or "&amp;", as where each name stands on a line of its own.</summary>
    private static bool IsGoingOn(PageRoles roles, int line) =>
        line > 0 && roles.Lines[line - 1].Role == SyntaxKind.Byline && roles.Page.TextOf(line - 1) is [.., ',' or '&' or '，' or '、'];
}
