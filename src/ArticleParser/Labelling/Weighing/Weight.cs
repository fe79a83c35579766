namespace ArticleParser.Labelling;

/// <summary>What one piece of evidence says, in logits.</summary>
/// <param name="Source">What it is.</param>
/// <param name="Detail">What was seen in this line; null where that says nothing to a reader.</param>
/// <param name="For">What it says for the answer.</param>
/// <param name="Against">What it says for the runner-up.</param>
internal readonly record struct Weight(WeightSource Source, string? Detail, double For, double Against)
{
    /// <summary>By how much it favours the answer over the runner-up.</summary>
    public double Balance => For - Against;
}

/// <summary>What a weight comes from: the pieces of <see cref="Evidence"/>, by the same numbers, and what is added beside them.</summary>
internal enum WeightSource : byte
{
    Net = Evidence.Net,

    /// <summary>A cue that speaks louder than the net has learned: a user's, or one of questions and answers.</summary>
    OwnCue,

    /// <summary>The mean of a table's rows.</summary>
    Table,

    /// <summary>How usual the kind is in the section.</summary>
    Section,

    /// <summary>The other lines: where sections begin and end.</summary>
    Lines,
}

internal static class WeightNames
{
    /// <summary>The name for readers.</summary>
    public static string Of(WeightSource source) => source switch
    {
        WeightSource.Net => "words and neighbours",
        WeightSource.OwnCue => "cue's own weight",
        WeightSource.Table => "other rows of the table",
        WeightSource.Section => "kind within section",
        WeightSource.Lines => "sections of the lines around",
        _ => Of((Evidence)source),
    };

    private static string Of(Evidence evidence) => evidence switch
    {
        Evidence.Cue => "cue",
        Evidence.CueBefore => "cue of the line before",
        Evidence.CueAfter => "cue of the line after",
        Evidence.Names => "names",
        Evidence.Dates => "date",
        Evidence.Form => "form",
        Evidence.Repeats => "repeats",
        Evidence.RepeatBefore => "similar line before",
        Evidence.RepeatAfter => "similar line after",
        Evidence.TitleLike => "page title",
        Evidence.TopicHits => "words shared with the story",
        Evidence.TopicRank => "rank by shared words",
        Evidence.Block => "markup",
        Evidence.Link => "link",
        Evidence.Words => "length",
        Evidence.First => "first character",
        Evidence.Last => "last character",
        Evidence.Elements => "HTML elements",
        _ => "blank lines",
    };
}
