using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// Which words the net knows, and the row of each: those that many publishers use, and those whose meaning the trainer's lexicon gives, of which
/// words that mean the same share a row. Each bucket of the table has room for eight words, which are told by their marks; all that are in none are
/// unknown and are one, so that names and rare words do not speak with the voice of another.
/// </summary>
/// <param name="marks">The mark of each slot's word, 0 where it has none; <see cref="Size"/> of them.</param>
/// <param name="rows">The row of each slot's word.</param>
internal sealed class Vocabulary(ushort[] marks, ushort[] rows)
{
    // Of each bucket the marks, then the rows: what is looked at together stands together.
    private readonly ushort[] _buckets = Interleave(marks, rows);

    /// <summary>How many slots there are.</summary>
    public const int Size = Buckets * BucketSize;

    /// <summary>How many words a bucket has room for.</summary>
    public const int BucketSize = 8;

    /// <summary>The row of all words that are not known.</summary>
    public const int Unknown = 0;

    private const int Buckets = 24_576;

    /// <summary>The row of all words that are not known, among those of all features.</summary>
    public static int UnknownRow => FeatureTable.Rows + Unknown;

    /// <summary>The mark of each slot's word, 0 where it has none.</summary>
    public IEnumerable<ushort> Marks => Half(0);

    /// <summary>The row of each slot's word, counted from the first of words.</summary>
    public IEnumerable<ushort> Rows => Half(BucketSize);

    /// <summary>The first slot of the bucket that a word is in.</summary>
    /// <param name="hash">The word's hash, its bits mixed.</param>
    public static int BucketOf(uint hash) => (int)(((ulong)hash * Buckets) >> 32) * BucketSize;

    /// <summary>The mark by which a word is told from others of its bucket; never 0.</summary>
    public static ushort MarkOf(uint hash) => (ushort)Math.Max(1, hash & ushort.MaxValue);

    /// <summary>The row of a word.</summary>
    public ushort RowOf(uint hash)
    {
        WorkCount.Add(Work.VocabularyLookUp);
        ref var bucket = ref At(hash);
        var found = Vector128.Equals(Vector128.LoadUnsafe(ref bucket), Vector128.Create(MarkOf(hash))).ExtractMostSignificantBits();

        // Half of the words are known: a branch would be foretold wrongly as often as not. The unknown row is 0.
        var isFound = ~(uint)((int)(found - 1) >> 31);
        var row = Unsafe.Add(ref bucket, BucketSize + (BitOperations.TrailingZeroCount(found) & (BucketSize - 1)));
        return (ushort)(FeatureTable.Rows + (row & isFound));
    }

    /// <summary>Has a word's bucket fetched, so that it is there when its row is asked for: the table is larger than what a processor keeps near.</summary>
    public unsafe void Fetch(uint hash)
    {
        if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref At(hash)));
    }

    /// <summary>Where the word's bucket begins.</summary>
    private ref ushort At(uint hash) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_buckets), 2 * BucketOf(hash));

    private IEnumerable<ushort> Half(int from)
    {
        for (var slot = 0; slot < Size; slot++) yield return _buckets[(2 * slot) - (slot % BucketSize) + from];
    }

    private static ushort[] Interleave(ushort[] marks, ushort[] rows)
    {
        var buckets = new ushort[2 * Size];
        ref var to = ref MemoryMarshal.GetArrayDataReference(buckets);
        ref var mark = ref MemoryMarshal.GetReference(marks.AsSpan(0, Size));
        ref var row = ref MemoryMarshal.GetReference(rows.AsSpan(0, Size));
        for (nuint slot = 0; slot < Size; slot += BucketSize)
        {
            Vector128.LoadUnsafe(ref mark, slot).StoreUnsafe(ref to, 2 * slot);
            Vector128.LoadUnsafe(ref row, slot).StoreUnsafe(ref to, (2 * slot) + BucketSize);
        }

        return buckets;
    }
}
