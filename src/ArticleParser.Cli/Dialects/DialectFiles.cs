namespace ArticleParser.Cli.Dialects;

/// <summary>Reads dialect files, and says what is wrong in them as a compiler does.</summary>
internal static class DialectFiles
{
    public const string Ending = ".dialect";

    /// <summary>The dialect of the files together; the earlier ones count first. Null for none.</summary>
    /// <exception cref="UserErrorException">One of them cannot be read, or has mistakes.</exception>
    public static Dialect? Load(IReadOnlyList<string> paths) => paths.Count switch
    {
        0 => null,
        1 => Load(paths[0]),
        _ => Dialect.Combine(paths.Select(Load)),
    };

    /// <exception cref="UserErrorException">It cannot be read, or has mistakes.</exception>
    public static Dialect Load(string path)
    {
        if (Directory.Exists(path)) throw new UserErrorException($"--dialect {path}: is a folder; for dialects by publisher, use --dialects {path}.");
        try
        {
            return Dialect.Load(path);
        }
        catch (DialectException error)
        {
            var count = error.Problems.Count == 1 ? "a mistake" : $"{error.Problems.Count} mistakes";
            throw new UserErrorException($"{path}: the dialect has {count}; nothing was parsed.") { Details = [.. error.Problems.Select(problem => problem.ToString())] };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UserErrorException($"--dialect {path}: cannot be read: {error.Message}");
        }
    }
}
