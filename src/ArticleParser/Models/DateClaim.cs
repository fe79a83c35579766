using ArticleParser.Cues;

namespace ArticleParser;

/// <summary>What a line says that its date is.</summary>
internal enum DateClaim
{
    Published,

    /// <summary>Nothing: a bare date.</summary>
    None,

    /// <summary>The day that the text is as of: its publication's, where nothing else is said to be.</summary>
    AsOf,
    Modified,
}

/// <summary>Reads what lines say that their dates are.</summary>
internal static class DateClaims
{
    private const string ModifiedCue = "Timestamp.modified";
    private const string PublishedCue = "Timestamp.published";
    private const string AsOfCue = "Timestamp.asOf";

    // Of a press release, but of a book or film as well.
    private static readonly WordSet s_releases = new("ReleaseLabel");

    /// <summary>What the line says; where a label stood alone on the line before, what that one says.</summary>
    public static DateClaim Of(in ModelItem line, in ModelItem? label)
    {
        var telling = label is { } before && before.FullEnd == line.FullStart ? before : line;
        if (telling.IsBy(ModifiedCue)) return DateClaim.Modified;
        if (telling.IsBy(AsOfCue) || Has(telling, s_releases)) return DateClaim.AsOf;
        return telling.IsBy(PublishedCue) ? DateClaim.Published : DateClaim.None;
    }

    /// <summary>Whether the line's label is one of these.</summary>
    public static bool Has(in ModelItem line, WordSet labels) => line.TryToken(SyntaxKind.LabelToken, out var label) && labels.Contains(label.Characters.TrimEnd(":： "));

    /// <summary>"Published March 3, 2031 10:23 Updated 12:17": the day stands behind the word for publication.</summary>
    public static bool OpensWithPublication(in ModelItem line)
    {
        ModelItem? only = null;
        foreach (var date in line.Tokens(SyntaxKind.DateToken))
        {
            if (only is not null) return false;
            only = date;
        }

        if (only is not { } day) return false;
        var opening = line.CharactersOf(TextSpan.FromBounds(line.Span.Start, day.Span.End));
        return line.Page.Tree.Cues.TryFind(opening, false, out var match) && match.Cue.Name.Contains(PublishedCue, StringComparison.Ordinal);
    }
}
