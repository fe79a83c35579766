namespace ArticleParser.Accuracy;

/// <summary>A text block of a page and what people said it is; known for the pages of l3s_gn1 only.</summary>
internal readonly record struct LabelledBlock(BlockLabel Label, string Text);

/// <summary>What a text block is, by the numbers of L3S-GN1.</summary>
internal enum BlockLabel
{
    /// <summary>The page's frame: menus, adverts, legal text.</summary>
    Boilerplate = 0,

    /// <summary>A reader's comment.</summary>
    Comments = 1,

    /// <summary>Pointers to related stories.</summary>
    Related = 2,

    /// <summary>A byline, date or caption.</summary>
    Supplemental = 3,

    /// <summary>Text of the story.</summary>
    Body = 4,

    /// <summary>The story's headline.</summary>
    Headline = 5,
}
