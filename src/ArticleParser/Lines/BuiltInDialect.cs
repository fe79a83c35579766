namespace ArticleParser;

/// <summary>What the library knows by itself, as the generator laid it out.</summary>
internal static partial class BuiltInDialect
{
    private static CueLayout? s_layout;

    /// <summary>The patterns and tries of the cues.</summary>
    public static CueLayout Layout => s_layout ??= new CueLayout(
        Patterns.Split('\n'), [.. After], [.. FirstChild], [.. Lists], [.. ListStarts], [.. ListItems], [.. Starts], [.. Tries], [.. Slots]);
}
