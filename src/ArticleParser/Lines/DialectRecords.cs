namespace ArticleParser;

/// <summary>Reads the records of compiled dialects: a line each, fields parted by tabs.</summary>
/// <param name="firstIndex">The index of the first cue.</param>
/// <param name="fields">Where the names of fields go.</param>
internal sealed class DialectRecords(int firstIndex, DialectFields fields)
{
    private List<DialectWord>? _list;

    public List<Cue> Cues { get; } = [];

    public Dictionary<string, List<DialectWord>> Words { get; } = new(StringComparer.Ordinal);

    public void Read(string records)
    {
        foreach (var record in records.Split('\n', StringSplitOptions.RemoveEmptyEntries)) Read(record.Split('\t'));
    }

    /// <summary>C opens a cue (kind, variant, options) with its labels L and patterns P; W opens a list of words V.</summary>
    private void Read(string[] record)
    {
        switch (record[0])
        {
            case "C": Cues.Add(Cue.FromCompiled(firstIndex + Cues.Count, record, fields)); break;
            case "L": Cues[^1].Labels.Add(new DialectWord(record[1], record[2])); break;
            case "P": Cues[^1].Add(record[1], record[2]); break;
            case "W": Open(record[1]); break;
            case "V": _list!.Add(new DialectWord(record[1], record[2])); break;
        }
    }

    private void Open(string list)
    {
        if (!Words.TryGetValue(list, out _list)) Words[list] = _list = [];
    }
}
