using ArticleParser.Docs;

namespace ArticleParser.Tests.Support;

/// <summary>What tests leave for people to look at: the repository's folder <c>artifacts</c>, which git ignores.</summary>
internal static class Artifacts
{
    private static readonly Lock s_lock = new();

    /// <summary>Writes a file anew.</summary>
    public static void Write(string name, ReadOnlySpan<byte> bytes)
    {
        var file = Repository.Find().Path("artifacts/" + name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    /// <summary>Puts a line in place of the one in the file that begins in the same way, up to its colon, or behind the others.</summary>
    public static void Note(string name, string line)
    {
        var file = Repository.Find().Path("artifacts/" + name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var key = line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)];
        lock (s_lock)
        {
            var others = File.Exists(file) ? File.ReadAllLines(file).Where(other => !other.StartsWith(key, StringComparison.Ordinal)) : [];
            File.WriteAllLines(file, [.. others, line]);
        }
    }
}
