namespace ArticleParser.Text;

/// <summary>Where a piece of text stands beside the element that holds most of the page's prose.</summary>
internal enum ElementPlace : byte
{
    /// <summary>The page has no prose.</summary>
    Unknown,

    /// <summary>In a child of it, as its paragraphs are.</summary>
    Within,

    /// <summary>In it, and deeper than its paragraphs.</summary>
    Deeper,

    /// <summary>In the children of another element of the same name and classes: a story whose text stands in several.</summary>
    Twin,

    /// <summary>In the element around it.</summary>
    Near,

    /// <summary>In the second one around it.</summary>
    Second,
    Third,
    Fourth,

    /// <summary>In none of those.</summary>
    Far,
}
