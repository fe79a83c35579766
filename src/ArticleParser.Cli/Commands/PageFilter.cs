using ArticleParser.Cli.Input;
using ArticleParser.Cli.Output;

namespace ArticleParser.Cli.Commands;

/// <summary>Which pages of the input are parsed, and which of those are written.</summary>
internal sealed record PageFilter
{
    /// <summary>How many pages at the beginning are passed over.</summary>
    public long Skip { get; init; }

    /// <summary>How many pages are read after those; null for all.</summary>
    public long? Limit { get; init; }

    /// <summary>The share of pages that are read, from 0 to 1; which ones is the same in every run.</summary>
    public double Sample { get; init; } = 1;

    /// <summary>The kinds of pages that are written; empty for all.</summary>
    public IReadOnlyList<PageKind> Kinds { get; init; } = [];

    /// <summary>How sure the parser has to be of the story; 0 for no matter how sure.</summary>
    public double MinConfidence { get; init; }

    /// <summary>Whether a page that was parsed is written.</summary>
    public bool Keeps(ReadPage page) =>
        (Kinds.Count == 0 || Kinds.Contains(page.Article.PageKind)) && (MinConfidence <= 0 || page.Confidence >= MinConfidence);

    /// <summary>The items that are parsed.</summary>
    public async IAsyncEnumerable<InputItem> ChooseAsync(IAsyncEnumerable<InputItem> items)
    {
        var (seen, taken) = (0L, 0L);
        if (Limit == 0) yield break;
        await foreach (var item in items)
        {
            if (seen++ < Skip || !IsInSample(seen))
            {
                item.Return();
                continue;
            }

            yield return item;
            if (++taken >= Limit) yield break;
        }
    }

    // SplitMix64: neighbours are told apart as if by chance, and the same in every run.
    private bool IsInSample(long number)
    {
        if (Sample >= 1) return true;
        var mixed = (ulong)number * 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (mixed ^ (mixed >> 31)) < Sample * ulong.MaxValue;
    }
}
