using System.Text;

namespace ArticleParser.Text;

/// <summary>Writes a view stretch by stretch: what is not copied or replaced is left out.</summary>
internal sealed class ViewBuilder(string source)
{
    private readonly StringBuilder _text = new(source.Length);
    private readonly List<ViewRun> _runs = [];

    public int Length => _text.Length;

    public char this[int index] => _text[index];

    /// <summary>Whether the line of the view that is being written holds anything but white space.</summary>
    public bool LineHasText { get; private set; }

    /// <summary>A stretch as it stands in the source.</summary>
    public void Copy(int start, int end)
    {
        if (start >= end) return;
        if (_runs.Count > 0 && _runs[^1] is { IsVerbatim: true } last && last.Source + last.Length == start && last.View + last.Length == _text.Length) _runs[^1] = last with { Length = last.Length + end - start };
        else _runs.Add(new ViewRun(_text.Length, start, end - start, true));
        _text.Append(source, start, end - start);
        Look(start, end);
    }

    /// <summary>One character in the place of a stretch of the source, which may be empty.</summary>
    public void Replace(int start, int end, char by)
    {
        _runs.Add(new ViewRun(_text.Length, start, end - start, false));
        _text.Append(by);
        LineHasText = by != '\n' && (LineHasText || !char.IsWhiteSpace(by));
    }

    /// <summary>Takes the last characters out again, which were copied.</summary>
    public void Drop(int characters)
    {
        _text.Length -= characters;
        if (_runs[^1].Length > characters) _runs[^1] = _runs[^1] with { Length = _runs[^1].Length - characters };
        else _runs.RemoveAt(_runs.Count - 1);
    }

    /// <summary>A text of nothing but marks is read as it stands: there is no line that could hold them.</summary>
    /// <param name="markup">What the markup says.</param>
    /// <param name="front">How much of the view stands before the page.</param>
    public PageView ToView(PageMarkup markup, int front) => _text.Length == 0 ? new PageView(source) : new PageView(source, _text.ToString(), [.. _runs], markup) { Front = front };

    /// <summary>The view of a view: what was written here of the first one's text.</summary>
    public PageView ToView(PageView first)
    {
        if (_text.Length == 0) return first;
        var text = _text.ToString();
        if (first.IsPlain) return new PageView(source, text, [.. _runs], null);
        var runs = new List<ViewRun>();
        foreach (var run in _runs) first.Trace(run, runs);
        var own = new PageView(source, text, [.. _runs], null);
        return new PageView(first.Source, text, [.. runs], first.Markup?.MovedTo(own)) { Front = own.PositionOf(first.Front) };
    }

    private void Look(int start, int end)
    {
        // From the end, as the last character that is no white space tells.
        for (var at = end - 1; at >= start; at--)
        {
            if (CharClasses.Is(source[at], CharClass.Space)) continue;
            LineHasText = !CharClasses.Is(source[at], CharClass.Break);
            return;
        }
    }
}
