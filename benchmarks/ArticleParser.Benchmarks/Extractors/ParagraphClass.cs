namespace ArticleParser.Benchmarks.Extractors;

/// <summary>jusText's classes of a paragraph.</summary>
internal enum ParagraphClass : byte
{
    Bad,
    Short,
    NearGood,
    Good,
}
