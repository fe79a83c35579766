namespace ArticleParser.Text;

/// <summary>The line that is being put together: what its pieces have been so far.</summary>
internal struct JoinedLine
{
    private const int Enough = 1000;

    private int _length;
    private int _brackets;

    /// <summary>How many pieces it has.</summary>
    public int Pieces { get; private set; }

    public LineEdge First { get; private set; }

    /// <summary>Whether a sentence ends within it.</summary>
    public bool HoldsEnd { get; private set; }

    /// <summary>Whether a quote in it has not been closed.</summary>
    public bool HasOpenQuote { get; private set; }

    public readonly bool HasOpenBracket => _brackets > 0;

    public readonly byte Size => LineShape.SizeOf(_length);

    /// <summary>Adds a piece, the first of a line or another one of it.</summary>
    public void Add(in LineShape shape, int length, bool isFirst)
    {
        if (isFirst) this = new JoinedLine { First = shape.First };
        HoldsEnd |= shape.HoldsEnd || (Pieces > 0 && _endsSentence);
        _endsSentence = shape.Last == LineEdge.Stop;
        Pieces++;
        _length = Math.Min(Enough, _length + length);
        _brackets = Math.Clamp(_brackets + shape.Brackets, 0, Enough);
        HasOpenQuote ^= shape.HasOddQuotes;
    }

    private bool _endsSentence;
}
