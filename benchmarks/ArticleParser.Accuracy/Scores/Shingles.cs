using System.Runtime.InteropServices;

namespace ArticleParser.Accuracy;

/// <summary>
/// A text as the multiset of its runs of four words. Words and runs stand as 64-bit hashes: among the few
/// million runs of a corpus two alike by chance are not to be expected, and a board takes minutes, not hours.
/// </summary>
internal sealed class Shingles
{
    public const int Length = 4;

    private readonly List<ulong> _words = [];
    private readonly Dictionary<ulong, int> _counts = [];

    public Shingles(string text)
    {
        foreach (var word in new Words(text)) _words.Add(Hash(word));
        if (_words.Count == 0) return;

        // A text of fewer words is one shorter run.
        for (var i = 0; i < Math.Max(1, _words.Count - Length + 1); i++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, Run(i), out _)++;
        }
    }

    /// <summary>How many runs the text has.</summary>
    public int Count => _words.Count == 0 ? 0 : Math.Max(1, _words.Count - Length + 1);

    public bool HasSameWords(Shingles other) => CollectionsMarshal.AsSpan(_words).SequenceEqual(CollectionsMarshal.AsSpan(other._words));

    /// <summary>How many runs both texts have, each as often as it stands in both.</summary>
    public int Shared(Shingles other)
    {
        var (few, many) = _counts.Count <= other._counts.Count ? (_counts, other._counts) : (other._counts, _counts);
        var shared = 0;
        foreach (var (run, count) in few) shared += Math.Min(count, many.GetValueOrDefault(run));
        return shared;
    }

    private ulong Run(int start)
    {
        var hash = 0UL;
        foreach (var word in CollectionsMarshal.AsSpan(_words).Slice(start, Math.Min(Length, _words.Count - start))) hash = Mix(hash + word);
        return hash;
    }

    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 0xcbf29ce484222325UL;
        foreach (var c in word) hash = (hash ^ c) * 0x100000001b3UL;
        return Mix(hash);
    }

    private static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdUL;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53UL;
        return hash ^ (hash >> 33);
    }
}
