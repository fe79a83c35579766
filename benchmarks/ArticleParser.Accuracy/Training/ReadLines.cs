using ArticleParser.Accuracy.Roles;

namespace ArticleParser.Accuracy.Training;

/// <summary>What a person said of a logical line.</summary>
/// <param name="Section">Its section.</param>
/// <param name="Role">Its role; of several on a line that is not parted the main one.</param>
/// <param name="Roles">All of them.</param>
internal readonly record struct ReadLine(SyntaxKind Section, SyntaxKind Role, IReadOnlyList<SyntaxKind> Roles)
{
    /// <summary>Whether the line is right as this role. A date glued to a teaser is half of what the line holds either way; only a headline is looked for.</summary>
    public bool Takes(SyntaxKind role) => role == Role || (Role != SyntaxKind.Headline && role != SyntaxKind.Headline && Roles.Contains(role));
}

/// <summary>Labels of physical lines, laid beside logical ones.</summary>
internal static class ReadLines
{
    // Of several roles on a line that is not parted, the one that readers come for: "Opinion Harbour talks resume" is the headline.
    private static readonly SyntaxKind[] s_main =
        [SyntaxKind.Headline, SyntaxKind.Paragraph, SyntaxKind.Standfirst, SyntaxKind.Teaser, SyntaxKind.Caption, SyntaxKind.Byline, SyntaxKind.Timestamp];

    // A page of so many lines counts one, others by the root of theirs.
    private const double UsualLines = 100;

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
            while (at < physical.Count && physical[at].End <= lexed.SourceOf(line).Start) at++;
            if (at == physical.Count || at >= labels.Count || labels[at] is not { } label) continue;
            var (index, count) = PlaceIn(physical[at], lexed, line);
            var role = RoleOf(label.Roles, index, count);
            result[line] = new ReadLine(label.Section, role, count == 1 ? label.Roles : [role]);
        }

        if (KnownLabels.HasStamp(lexed)) result[0] = new ReadLine(SyntaxKind.Masthead, SyntaxKind.DateStamp, [SyntaxKind.DateStamp]);
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
        var set = LabelSet.Of(section => section == label.Section || label.Role == SyntaxKind.DateStamp, role => isPiece ? role != SyntaxKind.Headline : label.Takes(role));
        return set.IsEmpty ? LabelSet.Of(section => section == label.Section, role => role != SyntaxKind.Headline) : set;
    }

    /// <summary>How much each line counts: all of a read page alike.</summary>
    public static float[] WeightsOf(ReadLine?[] lines)
    {
        var page = (float)(Math.Sqrt(lines.Length / UsualLines) / lines.Length);
        return Array.ConvertAll(lines, line => line is null ? 0 : page);
    }

    /// <summary>Which of the logical lines of its physical one the line is, and how many there are.</summary>
    private static (int Index, int Count) PlaceIn(TextSpan physical, LexedPage lexed, int line)
    {
        int first = line, last = line;
        while (first > 0 && lexed.SourceOf(first - 1).Start >= physical.Start) first--;
        while (last + 1 < lexed.Count && lexed.SourceOf(last + 1).Start < physical.End) last++;
        return (line - first, last - first + 1);
    }

    private static SyntaxKind RoleOf(IReadOnlyList<SyntaxKind> roles, int index, int lines)
    {
        if (lines == 1 && roles.Count > 1) return s_main.FirstOrDefault(roles.Contains, roles[0]);
        return roles[lines >= roles.Count ? index * roles.Count / lines : index];
    }
}
