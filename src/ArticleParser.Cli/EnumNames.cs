namespace ArticleParser.Cli;

/// <summary>The names of an enumeration as the command line has them: in lower case, and taken in any.</summary>
internal static class EnumNames
{
    public static string[] Of<T>()
        where T : struct, Enum
        => [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];

    /// <summary>The value of a name; null where none was given.</summary>
    /// <param name="name">A name that has been checked.</param>
    /// <param name="aliases">Other names of the values.</param>
    public static T? Value<T>(string? name, IReadOnlyDictionary<string, T>? aliases = null)
        where T : struct, Enum
        => name is null ? null : aliases is not null && aliases.TryGetValue(name.ToLowerInvariant(), out var value) ? value : Enum.Parse<T>(name, ignoreCase: true);
}
