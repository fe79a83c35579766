namespace ArticleParser.Cli.Input;

/// <summary>Says of a failure while a file is read which file it was, and what is wrong with it.</summary>
internal static class ReadErrors
{
    /// <exception cref="UserErrorException">In place of what the work throws.</exception>
    public static async Task<T> TellAsync<T>(string path, Func<ValueTask<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception error) when (Compression.IsDamage(error))
        {
            throw new UserErrorException($"{path}: cannot be decompressed, the file is damaged or truncated ({error.Message})");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"{path}: cannot be read: {error.Message}");
        }
    }
}
