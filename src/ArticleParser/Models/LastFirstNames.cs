namespace ArticleParser;

/// <summary>"Doe, Jane", "Doe, Jane; Roe, John": names with the last first.</summary>
internal static class LastFirstNames
{
    /// <summary>Makes one name of each two, where all of the line's names are such.</summary>
    public static void Join(in ModelItem line, List<ModelItem> names)
    {
        if (names.Count < 2 || names.Count % 2 != 0 || names[^1].Span.End != line.Span.End || !ArePairs(line, names)) return;
        for (var i = 0; i < names.Count; i++)
        {
            names[i] = line.Stretch(SyntaxKind.NameToken, TextSpan.FromBounds(names[i].Span.Start, names[i + 1].Span.End));
            names.RemoveAt(i + 1);
        }
    }

    private static bool ArePairs(in ModelItem line, List<ModelItem> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Characters.Contains(' ') || !char.IsUpper(names[i].Characters[0])) return false;
            if (i + 1 == names.Count) continue;
            var between = line.CharactersOf(TextSpan.FromBounds(names[i].Span.End, Math.Max(names[i].Span.End, names[i + 1].Span.Start)));
            if (i % 2 == 0 ? between is not [',', ' '] : !IsBetweenPairs(between)) return false;
        }

        return true;
    }

    private static bool IsBetweenPairs(ReadOnlySpan<char> between) =>
        between.TrimEnd() is ";" || BylineTails.IsConjunction(between.Trim().TrimStart(',').TrimStart());
}
