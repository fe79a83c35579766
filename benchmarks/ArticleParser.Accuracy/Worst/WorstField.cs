namespace ArticleParser.Accuracy;

/// <summary>What pages are ranked by.</summary>
internal enum WorstField
{
    Body,
    Headline,
    Date,
    Authors,
    Standfirst,
    Subheadings,
    Captions,
}
