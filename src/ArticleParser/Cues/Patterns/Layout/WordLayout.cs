namespace ArticleParser.Cues;

/// <summary>
/// The word lists of a dialect as tries, laid out like those of <see cref="CueLayout"/>. A word has a bit for
/// each of its trie's lists that hold it, in the order of <see cref="ListsOf"/>: what reads a trie knows them by their place.
/// </summary>
/// <param name="Nodes">The nodes of all tries. A word has the bits of its lists.</param>
/// <param name="Roots">By trie: its root.</param>
internal sealed record WordLayout(NodeArrays Nodes, int[] Roots)
{
    /// <summary>The tries.</summary>
    public const int Dates = 0, Agos = 1, Names = 2, BioVerbs = 3, BioTrades = 4, NotPlaces = 5, Notices = 6, LiveWords = 7, Calendars = 8;

    public const int TrieCount = 9;

    /// <summary>The lists of a trie; no more than an int has bits.</summary>
    public static string[] ListsOf(int trie) => NamesOf(trie).Split(' ');

    private static string NamesOf(int trie) => trie switch
    {
        Dates => "Month.1 Month.2 Month.3 Month.4 Month.5 Month.6 Month.7 Month.8 Month.9 Month.10 Month.11 Month.12"
            + " Weekday.7 Weekday.1 Weekday.2 Weekday.3 Weekday.4 Weekday.5 Weekday.6"
            + " Meridiem.am Meridiem.pm Clock DateJoin Ordinal Zone"
            + " Era.1867 Era.1911 Era.1925 Era.1988 Era.2018",
        Agos => "Ago.now AgoTwo.now Ago.second AgoTwo.second Ago.minute AgoTwo.minute Ago.hour AgoTwo.hour"
            + " Ago.day AgoTwo.day Ago.week AgoTwo.week Ago.month AgoTwo.month Ago.year AgoTwo.year"
            + " DayAgo.0 DayAgo.1 DayAgo.2",
        Names => "NameParticle NameJoin Role Agency Outlet.suffix NotName Honorific",
        BioVerbs => "BioVerb",
        BioTrades => "BioTrade",
        NotPlaces => "NotPlace",
        Notices => "Notice.sure Notice.weak Notice.topic",
        LiveWords => "LiveWord",
        _ => "Solar.1 Solar.2 Solar.3 Solar.4 Solar.5 Solar.6 Solar.7 Solar.8 Solar.9 Solar.10 Solar.11 Solar.12"
            + " Lunar.1 Lunar.2 Lunar.3 Lunar.4 Lunar.5 Lunar.6 Lunar.7 Lunar.8 Lunar.9 Lunar.10 Lunar.11 Lunar.12",
    };
}
