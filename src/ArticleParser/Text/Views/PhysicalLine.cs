namespace ArticleParser.Text;

/// <summary>A physical line without the spaces around it.</summary>
internal struct PhysicalLine(int start, int end, int next)
{
    public int Start = start;
    public int End = end;

    /// <summary>Behind its break.</summary>
    public int Next = next;

    /// <summary>How far it begins from the margin.</summary>
    public int Indent;

    /// <summary>How it goes on in the next one.</summary>
    public JoinKind Join;

    public readonly int Length => End - Start;

    public readonly bool IsBlank => End <= Start;
}
