namespace ArticleParser.Cli.Stats;

/// <summary>The figures of many articles.</summary>
internal sealed class StatsSums
{
    private const int Steps = 10;

    public long Records { get; private set; }

    public long Failed { get; private set; }

    /// <summary>How long the runs took that wrote them, where manifests say so.</summary>
    public double Seconds { get; set; }

    public SortedDictionary<string, long> Kinds { get; } = new(StringComparer.Ordinal);

    /// <summary>In how many articles each field has a value.</summary>
    public Dictionary<string, long> Fields { get; } = [];

    /// <summary>How many stories have a confidence from each tenth to the next.</summary>
    public long[] Confidence { get; } = new long[Steps];

    public SortedDictionary<string, long> Diagnostics { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, long> Languages { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, long> Failures { get; } = new(StringComparer.Ordinal);

    public long Articles => Records - Failed;

    public void Add(StatsFacts facts)
    {
        Records++;
        if (facts.Failure is { } failure)
        {
            Failed++;
            Increment(Failures, failure);
            return;
        }

        Increment(Kinds, facts.Kind);
        foreach (var (name, isThere) in facts.Fields) Fields[name] = Fields.GetValueOrDefault(name) + (isThere ? 1 : 0);
        if (facts.Confidence is { } confidence) Confidence[Math.Clamp((int)(confidence * Steps), 0, Steps - 1)]++;
        foreach (var id in facts.Diagnostics) Increment(Diagnostics, id);
        if (facts.Language is { } language) Increment(Languages, language);
    }

    private static void Increment(SortedDictionary<string, long> counts, string name) => counts[name] = counts.GetValueOrDefault(name) + 1;
}
