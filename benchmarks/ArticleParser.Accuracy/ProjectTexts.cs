using System.Text;

namespace ArticleParser.Accuracy;

/// <summary>Texts of the project that this program was built with.</summary>
internal static class ProjectTexts
{
    /// <summary>Reads the lines of each text of a folder, by the texts' names.</summary>
    /// <param name="folder">The folder's name, with its slash.</param>
    public static IEnumerable<(string Name, IReadOnlyList<string> Lines)> In(string folder)
    {
        var assembly = typeof(ProjectTexts).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            yield return (name, Lines(reader));
        }
    }

    private static List<string> Lines(StreamReader reader)
    {
        var lines = new List<string>();
        while (reader.ReadLine() is { } line) lines.Add(line);
        return lines;
    }
}
