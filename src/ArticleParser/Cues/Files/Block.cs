namespace ArticleParser.Cues;

internal enum BlockSort
{
    Cue,
    Words,
}

/// <summary>A block of a dialect file: a cue or a list of words. A class with fields, as <see cref="TextPart"/> is.</summary>
internal sealed class Block
{
    public readonly BlockSort Sort;

    /// <summary>The name as written; a cue's is its kind, and after a full stop its variant.</summary>
    public readonly TextPart Name;

    public readonly string Kind;

    public readonly string Variant;

    /// <summary>The options, as they are compiled.</summary>
    public readonly List<string> Flags = [];

    /// <summary>True once it has a pattern or a word.</summary>
    public bool HasEntries;

    /// <summary>True once it has what stands for a cue's label in its patterns.</summary>
    public bool HasLabels;

    /// <summary>True once a pattern has a place for a label.</summary>
    public bool NeedsLabels;

    public Block(BlockSort sort, TextPart name)
    {
        (Sort, Name) = (sort, name);
        var text = name.Text;
        var stop = text.IndexOf('.');
        Kind = stop < 0 ? text : text.Substring(0, stop);
        Variant = stop < 0 ? "" : text.Substring(stop + 1);
    }

    /// <summary>How a message names the sort.</summary>
    public string Keyword => Sort == BlockSort.Cue ? "cue" : "list of words";
}
