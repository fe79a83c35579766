using System.Runtime.CompilerServices;

namespace ArticleParser;

/// <summary>Reads the records of compiled dialects: a line each, fields parted by tabs.</summary>
/// <param name="firstIndex">The index of the first cue.</param>
/// <param name="names">Where the names of fields go.</param>
internal sealed class DialectRecords(int firstIndex, DialectFields names)
{
    private List<DialectWord>? _list;
    private string _language = "";

    public List<Cue> Cues { get; } = [];

    public Dictionary<string, List<DialectWord>> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>Without a string for each record: there are tens of thousands of them, before the first page.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(ReadOnlySpan<char> records)
    {
        while (!records.IsEmpty)
        {
            var end = records.IndexOf('\n');
            var record = end < 0 ? records : records[..end];
            if (record.Length > 2) Read(record[0], record[2..]);
            records = end < 0 ? default : records[(end + 1)..];
        }
    }

    /// <summary>C opens a cue (kind, variant, options) with its labels L and patterns P; W opens a list of words V.</summary>
    private void Read(char sort, ReadOnlySpan<char> fields)
    {
        switch (sort)
        {
            case 'C': Cues.Add(Cue.FromCompiled(firstIndex + Cues.Count, fields.ToString().Split('\t'), names)); break;
            case 'L': Cues[^1].Labels.Add(Word(fields)); break;
            case 'P': Cues[^1].Add(Language(fields), fields[(fields.IndexOf('\t') + 1)..]); break;
            case 'W': Open(fields.ToString()); break;
            case 'V': _list!.Add(Word(fields)); break;
        }
    }

    private DialectWord Word(ReadOnlySpan<char> fields) => new(Language(fields), fields[(fields.IndexOf('\t') + 1)..].ToString());

    // Words of one language mostly stand together.
    private string Language(ReadOnlySpan<char> fields)
    {
        var language = fields[..fields.IndexOf('\t')];
        if (!language.SequenceEqual(_language)) _language = language.ToString();
        return _language;
    }

    private void Open(string list)
    {
        if (!Words.TryGetValue(list, out _list)) Words[list] = _list = [];
    }
}
