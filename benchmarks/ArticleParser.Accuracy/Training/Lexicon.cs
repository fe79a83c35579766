namespace ArticleParser.Accuracy.Training;

/// <summary>
/// What words and short lines mean, in many languages: each belongs to a class. Pages that people read are in few languages and use few of a language's
/// words; what they teach of "obituaries" goes for "nekrologi" too. Written from knowledge of the languages, not from pages: <c>Lexicon/README.md</c>.
/// </summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, int> _classes = [];

    private Lexicon(IEnumerable<(string Name, IReadOnlyList<string> Lines)> files)
    {
        var entries = new List<LexiconEntry>();
        foreach (var (name, lines) in files)
        {
            for (var i = 0; i < lines.Count; i++) Read(lines[i], name, i + 1, entries);
        }

        Entries = entries;
    }

    /// <summary>The lexicon that the project has.</summary>
    public static Lexicon Own { get; } = new(ProjectTexts.In("Lexicon/"));

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
}

/// <summary>A word or a whole line, and what it means.</summary>
/// <param name="Language">The file that it stands in.</param>
/// <param name="Class">The number of its class.</param>
/// <param name="Text">The words.</param>
internal readonly record struct LexiconEntry(string Language, int Class, string Text);
