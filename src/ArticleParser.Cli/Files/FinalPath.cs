namespace ArticleParser.Cli.Files;

/// <summary>Where a path leads when all links at its end are followed.</summary>
internal static class FinalPath
{
    /// <summary>The full path of what the path leads to, which need not be there; the path itself where its links lead in a circle.</summary>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        try
        {
            return new FileInfo(full) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? full : full;
        }
        catch (IOException)
        {
            return full;
        }
    }
}
