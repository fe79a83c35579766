namespace ArticleParser;

/// <summary>The kind of a page.</summary>
public enum PageKind
{
    /// <summary>A story.</summary>
    Article,

    /// <summary>A story in entries, each with its time.</summary>
    LiveBlog,

    /// <summary>A list of other stories.</summary>
    Index,

    /// <summary>Pictures or a video with their captions and little else.</summary>
    Gallery,

    /// <summary>An error, consent or paywall notice, or an empty page.</summary>
    Notice,
}
