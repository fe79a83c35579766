namespace ArticleParser;

/// <summary>How to parse many pages.</summary>
public sealed record CorpusOptions
{
    /// <summary>The default options.</summary>
    public static CorpusOptions Default { get; } = new();

    /// <summary>How to parse each page.</summary>
    public ParseOptions ParseOptions { get; init; } = ParseOptions.Default;

    /// <summary>The number of pages to parse at once, at least 1. The default is the number of processors.</summary>
    public int MaxDegreeOfParallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether results keep the order of the pages (the default). If false, each result is returned as soon as it is ready.</summary>
    public bool PreserveOrder { get; init; } = true;
}
