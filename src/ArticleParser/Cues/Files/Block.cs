namespace ArticleParser.Cues;

internal enum BlockSort
{
    Cue,
    Words,
}

/// <summary>A block of a dialect file: a cue or a list of words.</summary>
internal sealed class Block(BlockSort sort, TextPart name)
{
    public BlockSort Sort => sort;

    /// <summary>The name as written; a cue's is its kind, and after a full stop its variant.</summary>
    public TextPart Name => name;

    /// <summary>The options, as they are compiled.</summary>
    public List<string> Flags { get; } = [];

    public string Kind => name.Text.Split('.')[0];

    public string Variant => name.Text.Contains('.') ? name.Text.Substring(Kind.Length + 1) : "";

    /// <summary>The fields that the block or a slot of its patterns names.</summary>
    public List<NamedSlot> Fields { get; } = [];

    public List<(string Language, string Text)> Entries { get; } = [];

    /// <summary>What stands for a cue's label in its patterns.</summary>
    public List<(string Language, string Text)> Labels { get; } = [];

    public List<ExampleLine> Examples { get; } = [];

    /// <summary>How a message names the sort.</summary>
    public string Keyword => sort == BlockSort.Cue ? "cue" : "list of words";
}

/// <summary>An <c>example</c> line of a block, or a <c>counter</c>.</summary>
internal sealed record ExampleLine(bool IsCounter, string Text);
