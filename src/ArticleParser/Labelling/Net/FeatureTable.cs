namespace ArticleParser.Labelling;

/// <summary>
/// What the net is told of a line, in the order of the rows of its first layer. A change here asks for new weights:
/// <see cref="Version"/> has to grow with it, so that old weights are refused and not misread.
/// </summary>
internal static class FeatureTable
{
    public const int Version = 8;

    /// <summary>No line has more rows than this.</summary>
    public const int MaxRows = 192;

    /// <summary>No line has more rows of what HTML elements say than this: each says what it says near the line or far from it, and where the line stands.</summary>
    public const int MostElements = 65;

    // Cues are told apart by a hash of their names, so that a new cue does not move the others.
    private const int CueRows = 256;
    private const int NeighbourCueRows = 64;

    private static int s_next;

    // Evidence: features that speak for roles by themselves, beside what the net makes of them.
    public static readonly FeatureRows Cue = Next(CueRows);
    public static readonly FeatureRows CueBefore = Next(NeighbourCueRows);
    public static readonly FeatureRows CueAfter = Next(NeighbourCueRows);
    public static readonly FeatureRows Names = Next(8);
    public static readonly FeatureRows Dates = Next(8);
    public static readonly FeatureRows Form = Next(10);
    public static readonly FeatureRows Repeats = Next(8);
    public static readonly FeatureRows RepeatBefore = Next(8);
    public static readonly FeatureRows RepeatAfter = Next(8);
    public static readonly FeatureRows TitleLike = Next(2);
    public static readonly FeatureRows TopicHits = Next(10);
    public static readonly FeatureRows TopicRank = Next(8);
    public static readonly FeatureRows Block = Next(14);
    public static readonly FeatureRows Link = Next(10);
    public static readonly FeatureRows Words = Next(18);
    public static readonly FeatureRows First = Next(10);
    public static readonly FeatureRows Last = Next(12);
    public static readonly FeatureRows Blanks = Next(16);

    // What HTML elements say: a text that was not made of HTML has none of these rows.
    public static readonly FeatureRows NearElements = Next(64);
    public static readonly FeatureRows FarElements = Next(64);
    public static readonly FeatureRows ElementPlace = Next(9);

    /// <summary>How many rows are evidence: the first ones.</summary>
    public static readonly int EvidenceRows = s_next;

    public static readonly FeatureRows Length = Next(20);
    public static readonly FeatureRows Letters = Next(9);
    public static readonly FeatureRows Digits = Next(9);
    public static readonly FeatureRows Capitals = Next(9);
    public static readonly FeatureRows Uppers = Next(9);
    public static readonly FeatureRows WordLength = Next(12);
    public static readonly FeatureRows Wides = Next(4);
    public static readonly FeatureRows Commas = Next(8);
    public static readonly FeatureRows SentenceEnds = Next(8);
    public static readonly FeatureRows Closed = Next(2);
    public static readonly FeatureRows Glue = Next(4);
    public static readonly FeatureRows Marks = Next(16);
    public static readonly FeatureRows FromStart = Next(20);
    public static readonly FeatureRows FromEnd = Next(20);
    public static readonly FeatureRows Position = Next(11);
    public static readonly FeatureRows PageLines = Next(24);
    public static readonly FeatureRows PageBlanks = Next(9);
    public static readonly FeatureRows PageProse = Next(9);
    public static readonly FeatureRows PageLineLength = Next(16);
    public static readonly FeatureRows ProseBefore = Next(17);
    public static readonly FeatureRows ProseAfter = Next(17);
    public static readonly FeatureRows SinceProse = Next(16);
    public static readonly FeatureRows UntilProse = Next(16);
    public static readonly FeatureRows SeenBefore = Next(16);
    public static readonly FeatureRows SeenAfter = Next(16);

    public static readonly FeatureRows Topic = Next(12);
    public static readonly FeatureRows TopicGreatest = Next(12);
    public static readonly FeatureRows OwnBlanks = Next(3);
    public static readonly FeatureRows OwnLength = Next(14);
    public static readonly FeatureRows Signed = Next(3);

    /// <summary>Rows before those of the words.</summary>
    public static readonly int Rows = s_next;

    private static FeatureRows Next(int count)
    {
        var rows = new FeatureRows(s_next, count);
        s_next += count;
        return rows;
    }
}
