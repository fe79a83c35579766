namespace ArticleParser.Labelling;

/// <summary>The questions that the net answers about each line, in the order of its outputs.</summary>
internal enum LineHead
{
    /// <summary>The line belongs to the story's text.</summary>
    Story,
    Subheading,
    Headline,
    Standfirst,
    Byline,

    /// <summary>The line says when the story was published.</summary>
    Date,
    Caption,
    Credit,
}
