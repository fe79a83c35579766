using ArticleParser.Cues;

namespace ArticleParser.Lines;

/// <summary>What a line begins or ends with that may be a line of its own.</summary>
/// <param name="Line">Which line.</param>
/// <param name="Start">Where it begins in the line.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Shape">What it is, where it stands and how it is parted from the rest: lines of a list have the same.</param>
/// <param name="IsSure">Whether it is parted where no other line has its shape, too.</param>
/// <param name="Match">Its cue, by offset in the line; default for none.</param>
internal readonly record struct SidePiece(int Line, int Start, int End, SideShape Shape, bool IsSure, CueMatch Match);

/// <summary>The shape of a piece of a line.</summary>
[Flags]
internal enum SideShape : byte
{
    /// <summary>A word of the page's menu.</summary>
    Kicker = 0,

    /// <summary>A day, with or without a time.</summary>
    Day = 1,

    /// <summary>A time of day.</summary>
    Time = 2,

    /// <summary>A time that counts back: "2 hours ago".</summary>
    Ago = 3,

    /// <summary>It ends the line.</summary>
    Last = 4,

    /// <summary>Nothing stands between it and the rest.</summary>
    Glued = 8,
}
