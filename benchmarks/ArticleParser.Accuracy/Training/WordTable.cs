using System.Runtime.InteropServices;

namespace ArticleParser.Accuracy.Training;

/// <summary>
/// The words of training: those that many publishers use have a row of their own, and the classes of <see cref="Lexicon"/> a row each, as words and as whole lines.
/// A word's numbers are the sum of its own row and those of its classes, so that what one word teaches goes for all of its class.
/// </summary>
internal sealed class WordTable
{
    private readonly int _classes;

    // Of each row of the vocabulary, the trained rows whose sum it is.
    private readonly List<int[]> _parts = [];
    private readonly Dictionary<string, ushort> _rowOf = [];
    private readonly ushort[] _marks = new ushort[Vocabulary.Size];
    private readonly ushort[] _rows = new ushort[Vocabulary.Size];

    /// <param name="known">The words with rows of their own, the most important first.</param>
    /// <param name="lexicon">What words mean.</param>
    public WordTable(IReadOnlyList<uint> known, Lexicon lexicon)
    {
        _classes = lexicon.Classes;
        Known = 1 + known.Count;
        var meanings = Meanings(lexicon);
        RowOf([Vocabulary.Unknown]);
        for (var i = 0; i < known.Count; i++) Add(known[i], [1 + i, .. meanings.GetValueOrDefault(known[i], [])]);
        foreach (var (hash, classes) in meanings) Add(hash, [.. classes]);
        Vocabulary = new Vocabulary(_marks, _rows);
    }

    /// <summary>The words, and the row of each; words of the same parts share theirs.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>For each row of the vocabulary the trained rows whose sum it is.</summary>
    public IReadOnlyList<int[]> Parts => _parts;

    /// <summary>How many words have a row of their own, that of unknown words among them.</summary>
    public int Known { get; }

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many rows are trained.</summary>
    public int Trained => Known + (2 * _classes);

    /// <summary>Puts in the place of each word's row those that are trained.</summary>
    public void Expand(ReadOnlySpan<ushort> rows, List<ushort> to)
    {
        foreach (var row in rows)
        {
            if (row < FeatureTable.Rows) to.Add(row);
            else
            {
                foreach (var part in _parts[row - FeatureTable.Rows]) to.Add((ushort)(FeatureTable.Rows + part));
            }
        }
    }

    private void Add(uint hash, int[] parts)
    {
        var bucket = Vocabulary.BucketOf(hash);
        var marks = _marks.AsSpan(bucket, Vocabulary.BucketSize);
        var free = marks.IndexOf((ushort)0);
        if (free < 0 || marks.Contains(Vocabulary.MarkOf(hash))) return;
        marks[free] = Vocabulary.MarkOf(hash);
        _rows[bucket + free] = RowOf(parts);
        Count++;
    }

    private ushort RowOf(int[] parts)
    {
        var key = string.Join(' ', parts.Order());
        if (_rowOf.TryGetValue(key, out var row)) return row;
        _parts.Add(parts);
        return _rowOf[key] = checked((ushort)(_parts.Count - 1));
    }

    private Dictionary<uint, List<int>> Meanings(Lexicon lexicon)
    {
        var meanings = new Dictionary<uint, List<int>>();
        foreach (var (_, number, text) in lexicon.Entries)
        {
            foreach (var (hash, isLine) in Spellings(text).SelectMany(HashesOf))
            {
                ref var classes = ref CollectionsMarshal.GetValueRefOrAddDefault(meanings, hash, out _);
                classes ??= [];
                var row = Known + number + (isLine ? _classes : 0);
                if (!classes.Contains(row)) classes.Add(row);
            }
        }

        return meanings;
    }

    private static string[] Spellings(string text) => text.Contains('\'', StringComparison.Ordinal) ? [text, text.Replace('\'', '’')] : [text];

    /// <summary>A word as such; several words, or a line of a script without spaces, as a whole line and, where they are two, as a pair.</summary>
    private static List<(uint Hash, bool IsLine)> HashesOf(string text)
    {
        using var page = SampleMaker.Lex(text);
        if (page.Count != 1) return [];
        using var words = new PageWords(1);
        using var context = PageContext.Of(page, words);
        Span<uint> hashes = stackalloc uint[LineFeatures.MostHashes];
        var count = LineFeatures.WordHashes(page, context.Each[0], 0, hashes, out var phrases);
        var isWhole = page.Facts[0].Length <= OpeningHash.Length;
        var pairs = count - phrases - (isWhole ? 1 : 0);
        var isUnspaced = Letters.IsUnspaced(page.TextOf(0)[0]);
        if (pairs == 0 && !isUnspaced) return [(hashes[0], false)];
        List<(uint, bool)> result = isWhole ? [(hashes[count - 1], true)] : [];
        if (pairs == 1) result.Add((hashes[phrases], true));
        return result;
    }
}
