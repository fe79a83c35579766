using System.Text;

namespace ArticleParser.Cli.Input;

/// <summary>A list of paths, one a line, or parted by zeros as <c>find -print0</c> does.</summary>
internal static class FileList
{
    /// <param name="path">The list; <c>-</c> for standard input.</param>
    /// <param name="environment">Has standard input.</param>
    /// <exception cref="UserErrorException">The list cannot be read or names nothing.</exception>
    public static async Task<IReadOnlyList<string>> ReadAsync(string path, CliEnvironment environment)
    {
        try
        {
            await using var stream = path == InputSource.StandardInput ? environment.Input : File.OpenRead(path);
            using var reader = new StreamReader(stream, Encoding.UTF8);
            var text = await reader.ReadToEndAsync();
            var paths = text.Split(text.Contains('\0') ? '\0' : '\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0).ToList();
            return paths.Count > 0 ? paths : throw new UserErrorException($"{path}: the list contains no paths.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"{path}: the list of files cannot be read: {error.Message}");
        }
    }
}
