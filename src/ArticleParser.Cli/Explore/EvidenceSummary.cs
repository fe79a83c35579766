namespace ArticleParser.Cli.Explore;

/// <summary>The pieces of evidence that made the greatest difference, and all others as one piece, so that the sum stays what it is.</summary>
internal static class EvidenceSummary
{
    public const int Most = 10;

    public static IEnumerable<LineEvidence> Of(IReadOnlyList<LineEvidence> evidence)
    {
        if (evidence.Count <= Most) return evidence;
        var rest = evidence.Skip(Most).ToList();
        return evidence.Take(Most).Append(new LineEvidence("all other evidence", null, rest.Sum(piece => piece.For), rest.Sum(piece => piece.Against)));
    }
}
