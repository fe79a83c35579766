namespace ArticleParser;

/// <summary>How likely dates are the story's, by their section, what they say they are and how close to the headline they stand.</summary>
internal static class DateRanks
{
    /// <summary>A date of the masthead that stands close above the headline.</summary>
    public const int Above = 11;

    /// <summary>A bare date in the header.</summary>
    public const int Bare = 2;

    private const int FarBehind = 3;
    private const int Before = 1;

    /// <summary>The lower, the likelier is the date this story's; null in sections that are not the story's.</summary>
    public static int? Of(in ModelItem line, DateClaim claim, in DatePlaces places) => line.Section switch
    {
        SyntaxKind.Header => claim switch { DateClaim.Published => 0, DateClaim.None => Bare + DistanceOf(places), DateClaim.AsOf => 4, _ => 7 },
        SyntaxKind.Body or SyntaxKind.Endmatter => claim switch { DateClaim.Published => 4, DateClaim.None => 12, _ => 14 },
        _ => null,
    };

    private static int DistanceOf(in DatePlaces places) => places.IsCloseBehind ? 0 : places.IsBehindHeadline ? FarBehind : Before;
}
