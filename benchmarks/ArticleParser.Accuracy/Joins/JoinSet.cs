namespace ArticleParser.Accuracy.Joins;

/// <summary>Pairs of lines to learn from, in flat lists: there are millions.</summary>
internal sealed class JoinSet
{
    private readonly List<ushort> _rows = [];
    private readonly List<int> _ends = [];
    private readonly List<bool> _labels = [];
    private readonly List<byte> _folds = [];

    public int Count => _labels.Count;

    public int Joined => _labels.Count(label => label);

    public ReadOnlySpan<ushort> RowsOf(int pair) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_rows)[(pair == 0 ? 0 : _ends[pair - 1]).._ends[pair]];

    public bool IsJoined(int pair) => _labels[pair];

    public int FoldOf(int pair) => _folds[pair];

    public void Add(ReadOnlySpan<ushort> rows, bool label, int fold)
    {
        _rows.AddRange(rows);
        _ends.Add(_rows.Count);
        _labels.Add(label);
        _folds.Add((byte)fold);
    }
}

/// <summary>Joins what is one line in truth, and notes what the library says of each pair that it asks about.</summary>
internal sealed class TruthfulJudge(JoinTruth truth, JoinSet set, int fold) : IJoinJudge
{
    public bool Joins(ReadOnlySpan<ushort> rows, int at)
    {
        var label = truth.At(at);
        if (label is { } known)
        {
            lock (set) set.Add(rows, known, fold);
        }

        return label ?? false;
    }
}
