namespace ArticleParser.Accuracy.Roles;

/// <summary>The codes that the labels' readers write for kinds of line and for sections; their guide defines each.</summary>
internal static class RoleCodes
{
    private static readonly Dictionary<string, SyntaxKind> s_lines = new()
    {
        ["NAV"] = SyntaxKind.NavigationItem,
        ["BRD"] = SyntaxKind.Breadcrumb,
        ["SEC"] = SyntaxKind.SectionLabel,
        ["RDT"] = SyntaxKind.ReadingTime,
        ["HED"] = SyntaxKind.Headline,
        ["ALT"] = SyntaxKind.AltText,
        ["STD"] = SyntaxKind.Standfirst,
        ["BYL"] = SyntaxKind.Byline,
        ["TIM"] = SyntaxKind.Timestamp,
        ["SHR"] = SyntaxKind.ShareTools,
        ["CAP"] = SyntaxKind.Caption,
        ["CRD"] = SyntaxKind.Credit,
        ["PAR"] = SyntaxKind.Paragraph,
        ["SUB"] = SyntaxKind.Subheading,
        ["LST"] = SyntaxKind.ListItem,
        ["QUO"] = SyntaxKind.Quotation,
        ["TAB"] = SyntaxKind.TableRow,
        ["QUE"] = SyntaxKind.Question,
        ["ANS"] = SyntaxKind.Answer,
        ["LIV"] = SyntaxKind.LiveEntry,
        ["REL"] = SyntaxKind.RelatedLink,
        ["EMB"] = SyntaxKind.Embed,
        ["INS"] = SyntaxKind.Insert,
        ["SRC"] = SyntaxKind.SourceLine,
        ["CON"] = SyntaxKind.Contribution,
        ["COR"] = SyntaxKind.Correction,
        ["BIO"] = SyntaxKind.AuthorBio,
        ["TOP"] = SyntaxKind.TopicList,
        ["CPY"] = SyntaxKind.Copyright,
        ["COM"] = SyntaxKind.Comment,
        ["RHD"] = SyntaxKind.RailHeading,
        ["TEA"] = SyntaxKind.Teaser,
        ["PRO"] = SyntaxKind.Promo,
        ["CTC"] = SyntaxKind.ContactLine,
        ["LEG"] = SyntaxKind.LegalLine,
        ["FUR"] = SyntaxKind.FurnitureLine,
        ["DST"] = SyntaxKind.DateStamp,
    };

    private static readonly Dictionary<SyntaxKind, string> s_codes = s_lines.ToDictionary(line => line.Value, line => line.Key);

    /// <summary>The codes of lines.</summary>
    public static IReadOnlyCollection<string> Lines => s_lines.Keys;

    /// <exception cref="FormatException">No kind of line has this code.</exception>
    public static SyntaxKind Line(string code) =>
        s_lines.TryGetValue(code, out var kind) ? kind : throw new FormatException($"No role has the code {code}.");

    /// <summary>The code of a kind of line that readers name.</summary>
    public static string Of(SyntaxKind line) => s_codes[line];

    /// <exception cref="FormatException">No section has this code.</exception>
    public static SyntaxKind Section(char code) => code switch
    {
        'M' => SyntaxKind.Masthead,
        'H' => SyntaxKind.Header,
        'B' => SyntaxKind.Body,
        'E' => SyntaxKind.Endmatter,
        'C' => SyntaxKind.Comments,
        'R' => SyntaxKind.Rail,
        'F' => SyntaxKind.Footer,
        _ => throw new FormatException($"No section has the code {code}."),
    };
}
