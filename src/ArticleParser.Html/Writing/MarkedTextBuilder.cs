using System.Text;

namespace ArticleParser.Html.Writing;

/// <summary>Writes the marked text, where in the HTML each stretch of it stands, and what its elements say of it.</summary>
internal sealed class MarkedTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<SourceRun> _runs = [];
    private readonly List<MarkedRun> _marks = [];

    // So much of a stretch may be marks of the text.
    private const int WidestMark = 2;

    public int Length => _text.Length;

    /// <summary>The stretches of what the page shows; between them are marks and addresses.</summary>
    public IReadOnlyList<MarkedRun> Marks => _marks;

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

    /// <summary>A text of the page, such as a picture's, that stands for a stretch of the HTML.</summary>
    public void Append(string text, TextSpan source, int mark)
    {
        var start = _text.Length;
        Append(text, source);
        Mark(start, mark);
    }

    /// <summary>A character of the page.</summary>
    public void Append(char c, TextSpan source, int mark)
    {
        Append(c, source);
        Mark(_text.Length - 1, mark);
    }

    public void Clear()
    {
        _marks.Clear();
        _text.Clear();
        _runs.Clear();
    }

    private void Mark(int start, int mark)
    {
        if (start == _text.Length) return;
        if (_marks.Count > 0 && _marks[^1].Mark == mark && start - _marks[^1].End <= WidestMark) _marks[^1] = _marks[^1] with { End = _text.Length };
        else _marks.Add(new MarkedRun(start, _text.Length, mark));
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
