using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>A page whose lines have their sections and roles: the output of labelling, which the stages behind it only read. Rented: dispose it.</summary>
/// <param name="lexed">The page as lines.</param>
/// <param name="lines">What each of them is.</param>
internal sealed class LabelledPage(LexedPage lexed, PageList<LabelledLine> lines) : IDisposable
{
    public LexedPage Lexed { get; } = lexed;

    public ReadOnlySpan<LabelledLine> Lines => lines.AsSpan();

    public int Count => lines.Count;

    /// <summary>Whether the line is what its cue says: then the cue's tokens are the line's.</summary>
    public bool IsByCue(int line) => lines[line].Role == Lexed.Lines[line].Looks;

    public void Dispose() => lines.Dispose();
}
