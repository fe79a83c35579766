using ArticleParser.Accuracy.Roles;

namespace ArticleParser.Accuracy.Training;

/// <summary>What a person said of a logical line.</summary>
internal readonly record struct ReadLine(SyntaxKind Section, SyntaxKind Role);

/// <summary>Labels of physical lines, laid beside logical ones.</summary>
internal static class ReadLines
{
    // So many lines of a role count as they are; a line of a rarer role counts more, of a commoner one less.
    private const double UsualCount = 3000;
    private const double Balance = 0.3;

    // A page of so many lines counts one, others by the root of theirs.
    private const double UsualLines = 100;

    // How often each role stands in the labels, roughly: only its order of size matters.
    private static readonly Dictionary<SyntaxKind, int> s_counts = new()
    {
        [SyntaxKind.NavigationItem] = 71000, [SyntaxKind.Paragraph] = 17100, [SyntaxKind.Teaser] = 16700, [SyntaxKind.Promo] = 6500, [SyntaxKind.ListItem] = 5000,
        [SyntaxKind.Comment] = 4900, [SyntaxKind.FurnitureLine] = 4800, [SyntaxKind.Timestamp] = 4700, [SyntaxKind.Subheading] = 4200, [SyntaxKind.LegalLine] = 3600,
        [SyntaxKind.SectionLabel] = 3400, [SyntaxKind.ShareTools] = 3400, [SyntaxKind.Insert] = 3200, [SyntaxKind.Byline] = 2600, [SyntaxKind.RailHeading] = 2500,
        [SyntaxKind.RelatedLink] = 2200, [SyntaxKind.ContactLine] = 2100, [SyntaxKind.TableRow] = 1500, [SyntaxKind.TopicList] = 1500, [SyntaxKind.Credit] = 1400,
        [SyntaxKind.Caption] = 1200, [SyntaxKind.Headline] = 1000, [SyntaxKind.Copyright] = 950, [SyntaxKind.Breadcrumb] = 900, [SyntaxKind.Standfirst] = 600,
        [SyntaxKind.AltText] = 550, [SyntaxKind.AuthorBio] = 520, [SyntaxKind.Embed] = 450, [SyntaxKind.Quotation] = 390, [SyntaxKind.SourceLine] = 350,
        [SyntaxKind.Question] = 230, [SyntaxKind.ReadingTime] = 190, [SyntaxKind.LiveEntry] = 150, [SyntaxKind.Contribution] = 130, [SyntaxKind.DateStamp] = 110,
        [SyntaxKind.Answer] = 70, [SyntaxKind.Correction] = 50,
    };

    /// <summary>A label for each logical line; null where nobody said one.</summary>
    /// <param name="text">The page.</param>
    /// <param name="lexed">The same, lexed.</param>
    /// <param name="labels">A label for each physical line that is not blank.</param>
    public static ReadLine?[] Of(string text, LexedPage lexed, IReadOnlyList<LineLabel?> labels)
    {
        var physical = PhysicalLines.Of(text);
        var result = new ReadLine?[lexed.Count];
        for (int line = 0, at = 0; line < result.Length; line++)
        {
            while (at < physical.Count && physical[at].End <= lexed.Lines[line].Start) at++;
            if (at == physical.Count || at >= labels.Count || labels[at] is not { } label) continue;
            var (index, count) = PlaceIn(physical[at], lexed, line);
            result[line] = new ReadLine(label.Section, label.Roles[RoleAt(label.Roles.Count, index, count)]);
        }

        return result;
    }

    /// <summary>What each line may be; where scraping cut the headline into several lines, its longest piece is the headline.</summary>
    public static ushort[] SetsOf(ReadLine?[] lines, LexedPage lexed)
    {
        var headline = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i]?.Role == SyntaxKind.Headline && (headline < 0 || lexed.Lines[i].Length > lexed.Lines[headline].Length)) headline = i;
        }

        var sets = new ushort[lines.Length];
        for (var i = 0; i < sets.Length; i++) sets[i] = LabelSets.Of(SetOf(lines[i], i == headline));
        return sets;
    }

    private static LabelSet SetOf(ReadLine? line, bool isHeadline)
    {
        if (line is not { } label) return LabelSet.All.Except(SyntaxKind.Headline);
        var isPiece = label.Role == SyntaxKind.Headline && !isHeadline;
        var set = LabelSet.Of(section => section == label.Section || label.Role == SyntaxKind.DateStamp, role => isPiece ? role != SyntaxKind.Headline : role == label.Role);
        return set.IsEmpty ? LabelSet.Of(section => section == label.Section, role => role != SyntaxKind.Headline) : set;
    }

    public static float[] WeightsOf(ReadLine?[] lines)
    {
        var page = Math.Sqrt(lines.Length / UsualLines) / lines.Length;
        return Array.ConvertAll(lines, line => line is { } label ? (float)(page * SectionWeight(label.Section) * Math.Pow(UsualCount / s_counts[label.Role], Balance)) : 0);
    }

    // Most lines of a page are its frame; what is asked for stands in the story and around it.
    private static double SectionWeight(SyntaxKind section) => section switch
    {
        SyntaxKind.Header => 2,
        SyntaxKind.Endmatter => 1.5,
        SyntaxKind.Body => 1.2,
        _ => 1,
    };

    /// <summary>By how much a role's lines count more than others', as a logarithm.</summary>
    public static float LogWeightOf(SyntaxKind role) => (float)(Balance * Math.Log(UsualCount / s_counts[role]));

    /// <summary>Which of the logical lines of its physical one the line is, and how many there are.</summary>
    private static (int Index, int Count) PlaceIn(TextSpan physical, LexedPage lexed, int line)
    {
        int first = line, last = line;
        while (first > 0 && lexed.Lines[first - 1].Start >= physical.Start) first--;
        while (last + 1 < lexed.Count && lexed.Lines[last + 1].Start < physical.End) last++;
        return (line - first, last - first + 1);
    }

    private static int RoleAt(int roles, int index, int lines) => roles == 1 ? 0 : lines >= roles ? index * roles / lines : index;
}
