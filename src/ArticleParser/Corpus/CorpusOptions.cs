namespace ArticleParser;

/// <summary>How to parse many pages.</summary>
public sealed record CorpusOptions
{
    /// <summary>The options that are used where none are given.</summary>
    public static CorpusOptions Default { get; } = new();

    /// <summary>How to parse each page.</summary>
    public ParseOptions ParseOptions { get; init; } = ParseOptions.Default;

    /// <summary>How many pages are worked on at once; as many as there are processors unless set. At least 1.</summary>
    public int MaxDegreeOfParallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether results come in the order of the pages, as they do unless set; else each comes as soon as it is there.</summary>
    public bool PreserveOrder { get; init; } = true;
}
