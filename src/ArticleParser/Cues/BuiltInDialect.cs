namespace ArticleParser.Cues;

/// <summary>What the library knows by itself, as the generator laid it out.</summary>
internal static partial class BuiltInDialect
{
    private static CueLayout? s_layout;
    private static WordLayout? s_wordLayout;

    /// <summary>The patterns and tries of the cues.</summary>
    public static CueLayout Layout => s_layout ??= new CueLayout(
        Patterns.Split('\n'), new NodeArrays([.. Nodes], [.. Lists]), [.. ListStarts], [.. ListItems], [.. Starts], [.. Tries], [.. Slots]);

    /// <summary>The tries of the word lists.</summary>
    public static WordLayout WordLayout => s_wordLayout ??= new WordLayout(new NodeArrays([.. WordNodes], [.. WordBits]), [.. WordRoots]);
}
