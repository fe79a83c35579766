namespace ArticleParser.Labelling;

/// <summary>
/// Which words the net knows: those that many publishers use. Each slot of the table is one word's, told by a mark; what does not bear the
/// slot's mark is unknown, and all unknown words are one, so that names and rare words do not speak with the voice of another.
/// </summary>
/// <param name="marks">The mark of each slot's word; <see cref="Size"/> of them.</param>
internal sealed class Vocabulary(ushort[] marks)
{
    /// <summary>How many slots there are; a power of two.</summary>
    public const int Size = 16384;

    /// <summary>The slot of all words that have none.</summary>
    public const int Unknown = 0;

    /// <summary>The row of all words that are not known.</summary>
    public static int UnknownRow => FeatureTable.Rows + Unknown;

    public ReadOnlySpan<ushort> Marks => marks;

    /// <summary>The slot that a word could have.</summary>
    /// <param name="hash">The word's hash, its bits mixed.</param>
    public static int SlotOf(uint hash) => (int)(hash & (Size - 1));

    /// <summary>The mark by which a slot's word is told from others.</summary>
    public static ushort MarkOf(uint hash) => (ushort)(hash >> 16);

    /// <summary>The row of a word.</summary>
    public ushort RowOf(uint hash)
    {
        var slot = SlotOf(hash);
        return (ushort)(FeatureTable.Rows + (marks[slot] == MarkOf(hash) ? slot : Unknown));
    }
}
