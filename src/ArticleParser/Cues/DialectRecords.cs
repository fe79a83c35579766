namespace ArticleParser.Cues;

/// <summary>Reads the records of compiled dialects: a line each, fields parted by tabs.</summary>
internal sealed class DialectRecords
{
    /// <summary>C opens a cue (kind, variant, options) with its labels L and patterns P; W opens a list of words V.</summary>
    /// <param name="records">The records of one dialect or of several.</param>
    public DialectRecords(string records)
    {
        WordList? words = null;
        foreach (var record in records.Split('\n'))
        {
            var fields = record.Split('\t');
            switch (fields[0])
            {
                case "C": Cues.Add(new CuePatterns([fields[1], fields[2], fields[3]])); break;
                case "L": Cues[Cues.Count - 1].Labels.Add(new DialectWord(fields[1], fields[2])); break;
                case "P": Cues[Cues.Count - 1].Written.Add(new DialectWord(fields[1], fields[2])); break;
                case "W": words = List(fields[1]); break;
                case "V": words!.Words.Add(new DialectWord(fields[1], fields[2])); break;
            }
        }
    }

    public readonly List<CuePatterns> Cues = [];

    /// <summary>The lists of words, each once.</summary>
    public readonly List<WordList> Lists = [];

    /// <summary>The words of a list, in the order of the files; empty where there is no such list.</summary>
    public IReadOnlyList<DialectWord> WordsOf(string name) => Find(name)?.Words ?? [];

    private WordList List(string name)
    {
        var known = Find(name);
        if (known is null) Lists.Add(known = new WordList(name));
        return known;
    }

    private WordList? Find(string name)
    {
        foreach (var list in Lists)
        {
            if (list.Name == name) return list;
        }

        return null;
    }
}

/// <summary>A list of words of a dialect, of all of its files.</summary>
internal sealed class WordList(string name)
{
    public readonly string Name = name;

    public readonly List<DialectWord> Words = [];
}
