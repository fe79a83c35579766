namespace ArticleParser;

/// <summary>What the hostile shapes are made of, besides what they say themselves.</summary>
internal static class HostileText
{
    /// <summary>The example of each cue. Before the page, which is made of them.</summary>
    public static string[] CueLines { get; } =
        [.. BuiltInDialect.Examples.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t', 3)).Where(fields => fields[0] == "E").Select(fields => fields[2])];

    /// <summary>A page as they come.</summary>
    public static string Page { get; } = Benchmarks.Pages.MadePages.Make(1)[0];
}
