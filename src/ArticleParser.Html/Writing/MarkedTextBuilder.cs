using System.Text;

namespace ArticleParser.Html.Writing;

/// <summary>Writes the marked text, and where in the HTML each stretch of it stands.</summary>
internal sealed class MarkedTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<SourceRun> _runs = [];

    public int Length => _text.Length;

    /// <summary>The last character written; a line break where nothing is.</summary>
    public char Last => _text.Length > 0 ? _text[^1] : '\n';

    /// <summary>Marks, which the HTML does not have.</summary>
    public void Append(string marks) => _text.Append(marks);

    public void Append(char mark) => _text.Append(mark);

    /// <summary>A text that stands for a stretch of the HTML, such as an address for the tag that it is from.</summary>
    public void Append(string text, TextSpan source)
    {
        if (text.Length == 0) return;
        if (source.Length > 0) _runs.Add(new SourceRun(_text.Length, text.Length, source, false));
        _text.Append(text);
    }

    /// <summary>A character, and what is written for it in the HTML; an empty stretch where nothing is.</summary>
    public void Append(char c, TextSpan source)
    {
        if (source.Length > 0)
        {
            if (_runs.Count > 0 && _runs[^1] is var last && last.End == _text.Length && last.Source.End == source.Start && source.Length == 1 && (last.IsVerbatim || last.Source.Length == 1) && last.Length == last.Source.Length)
                _runs[^1] = new SourceRun(last.Start, last.Length + 1, new TextSpan(last.Source.Start, last.Source.Length + 1), true);
            else _runs.Add(new SourceRun(_text.Length, 1, source, source.Length == 1));
        }

        _text.Append(c);
    }

    public void Clear()
    {
        _text.Clear();
        _runs.Clear();
    }

    public (string Text, SourceRun[] Runs) Build() => (_text.ToString(), [.. _runs]);
}

/// <summary>A stretch of the marked text, and where it is from.</summary>
/// <param name="Start">Where it begins in the marked text.</param>
/// <param name="Length">Its length there.</param>
/// <param name="Source">Its stretch of the HTML.</param>
/// <param name="IsVerbatim">Whether it reads as it stands there, character by character.</param>
internal readonly record struct SourceRun(int Start, int Length, TextSpan Source, bool IsVerbatim)
{
    public int End => Start + Length;
}
