namespace ArticleParser.Labelling;

/// <summary>What can speak for a line's role: the features of <see cref="LineFeatures"/> that are evidence, in their order, and the rest.</summary>
internal enum Evidence : byte
{
    Cue,
    CueBefore,
    CueAfter,
    Names,
    Dates,
    Form,
    Repeats,
    RepeatBefore,
    RepeatAfter,
    TitleLike,
    TopicHits,
    TopicRank,
    Block,
    Link,
    Words,
    First,
    Last,
    Blanks,

    /// <summary>What HTML elements say, all together.</summary>
    Elements,

    /// <summary>What the net makes of words, neighbours and the page.</summary>
    Net,
}

internal static class EvidenceText
{
    /// <summary>The reason as a node shows it, where that is no cue: a cue is shown by its name.</summary>
    public static string Of(Evidence evidence) => evidence switch
    {
        Evidence.CueBefore => "evidence: the line before",
        Evidence.CueAfter => "evidence: the line behind",
        Evidence.Names => "evidence: names",
        Evidence.Dates => "evidence: a date",
        Evidence.Form => "evidence: its form",
        Evidence.Repeats or Evidence.RepeatBefore or Evidence.RepeatAfter => "evidence: it repeats",
        Evidence.TopicHits or Evidence.TopicRank => "evidence: its words are the story's",
        Evidence.Block => "evidence: its markup",
        Evidence.Link => "evidence: its link",
        Evidence.TitleLike => "evidence: the page's title",
        Evidence.Words => "evidence: its length",
        Evidence.First or Evidence.Last => "evidence: its first or last character",
        Evidence.Blanks => "evidence: blank lines around it",
        Evidence.Elements => "evidence: its HTML elements",
        _ => "score",
    };
}
