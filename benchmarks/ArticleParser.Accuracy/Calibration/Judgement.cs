namespace ArticleParser.Accuracy;

/// <summary>What a confidence is about.</summary>
internal enum Claim : byte
{
    /// <summary>That a line is the story's.</summary>
    Story,

    /// <summary>That the headline is the gold one; asked only where the text holds that.</summary>
    Headline,

    /// <summary>That the day of publication is the gold one.</summary>
    Date,

    /// <summary>That a line is not the story's.</summary>
    Other,
}

/// <summary>One thing that the parser said of a page, with its confidence, and whether it was right.</summary>
internal readonly record struct Judgement(Claim Claim, bool Right, float Confidence);
