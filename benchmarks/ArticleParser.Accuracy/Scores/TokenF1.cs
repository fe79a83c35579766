using System.Runtime.InteropServices;

namespace ArticleParser.Accuracy;

/// <summary>How alike two texts are by their words, whatever their order and case.</summary>
internal static class TokenF1
{
    public static double Of(string gold, string found) => Of(Words.LowerCase(gold), Words.LowerCase(found));

    /// <summary>One where both are empty, else the F1 of the two multisets of words.</summary>
    public static double Of(List<string> gold, List<string> found)
    {
        if (gold.Count + found.Count == 0) return 1;
        var counts = new Dictionary<string, int>();
        foreach (var word in gold) CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
        var shared = 0;
        foreach (var word in found)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrNullRef(counts, word);
            if (System.Runtime.CompilerServices.Unsafe.IsNullRef(ref count) || count == 0) continue;
            count--;
            shared++;
        }

        return 2.0 * shared / (gold.Count + found.Count);
    }
}
