using System.Text;

namespace ArticleParser.Accuracy.Training;

/// <summary>
/// What words and short lines mean, in many languages: each belongs to a class. Pages that people read are in few languages and use few of a language's
/// words; what they teach of "obituaries" goes for "nekrologi" too. Written from knowledge of the languages, not from pages: <c>Lexicon/README.md</c>.
/// </summary>
internal sealed class Lexicon
{
    private const string Folder = "Lexicon/";

    private readonly Dictionary<string, int> _classes = [];

    private Lexicon(IEnumerable<(string Name, TextReader Text)> files)
    {
        var entries = new List<LexiconEntry>();
        foreach (var (name, text) in files)
        {
            for (var number = 1; text.ReadLine() is { } line; number++) Read(line, name, number, entries);
        }

        Entries = entries;
    }

    /// <summary>The lexicon that the project has.</summary>
    public static Lexicon Own { get; } = new(Resources());

    public static Lexicon Empty { get; } = new([]);

    /// <summary>How many classes there are.</summary>
    public int Classes => _classes.Count;

    /// <summary>Words and lines; the same one may stand there in several languages.</summary>
    public IReadOnlyList<LexiconEntry> Entries { get; }

    private void Read(string line, string file, int place, List<LexiconEntry> entries)
    {
        if (line.AsSpan().Trim() is [] or ['#', ..]) return;
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0) throw new FormatException($"{file}({place}): no class before a colon: {line}");
        var name = line[..colon].Trim();
        if (!_classes.TryGetValue(name, out var number)) _classes[name] = number = _classes.Count;
        foreach (var entry in line[(colon + 1)..].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) entries.Add(new LexiconEntry(file, number, entry));
    }

    private static IEnumerable<(string, TextReader)> Resources()
    {
        var assembly = typeof(Lexicon).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            yield return (name, reader);
        }
    }
}

/// <summary>A word or a whole line, and what it means.</summary>
/// <param name="Language">The file that it stands in.</param>
/// <param name="Class">The number of its class.</param>
/// <param name="Text">The words.</param>
internal readonly record struct LexiconEntry(string Language, int Class, string Text);
