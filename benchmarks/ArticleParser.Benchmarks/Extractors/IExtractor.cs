namespace ArticleParser.Benchmarks.Extractors;

/// <summary>A tool that takes the story out of a page.</summary>
internal interface IExtractor
{
    /// <summary>Its name in tables and charts.</summary>
    string Name { get; }

    /// <param name="page">The page, in the forms that the corpus has.</param>
    Extract Read(HtmlPage page);
}

/// <summary>A page of the corpus as others read it.</summary>
/// <param name="Address">Where it is from.</param>
/// <param name="Html">Its HTML.</param>
/// <param name="Text">Its text as a browser shows it.</param>
internal sealed record HtmlPage(string Address, string Html, string Text);

/// <summary>What a tool found.</summary>
/// <param name="Body">The text of the story, its paragraphs parted by white space.</param>
/// <param name="Title">The headline; null where the tool gives none.</param>
internal sealed record Extract(string Body, string? Title);
