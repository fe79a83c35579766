namespace ArticleParser.Text;

/// <summary>Writes a view stretch by stretch: what is not copied or replaced is left out. Rented, and given back when the view is made.</summary>
internal sealed class ViewBuilder(string source) : IDisposable
{
    private const int FewRuns = 64;

    // A view is hardly ever longer than its source.
    private readonly PageList<char> _text = new(source.Length + 1);
    private readonly PageList<ViewRun> _runs = new(FewRuns);

    public int Length => _text.Count;

    /// <summary>Whether the line of the view that is being written holds anything but white space.</summary>
    public bool LineHasText { get; private set; }

    public void Dispose()
    {
        _text.Dispose();
        _runs.Dispose();
    }

    /// <summary>A stretch as it stands in the source.</summary>
    public void Copy(int start, int end)
    {
        if (start >= end) return;
        if (_runs.Count > 0 && _runs[^1] is { IsVerbatim: true } last && last.Source + last.Length == start && last.View + last.Length == _text.Count) _runs[^1] = last with { Length = last.Length + end - start };
        else _runs.Add(new ViewRun(_text.Count, start, end - start, true));
        _text.AddRange(source.AsSpan(start, end - start));
        Look(start, end);
    }

    /// <summary>One character in the place of a stretch of the source, which may be empty.</summary>
    public void Replace(int start, int end, char by)
    {
        _runs.Add(new ViewRun(_text.Count, start, end - start, false));
        _text.Add(by);
        LineHasText = by != '\n' && (LineHasText || !char.IsWhiteSpace(by));
    }

    /// <summary>Takes the last characters out again, which were copied.</summary>
    public void Drop(int characters)
    {
        _text.Shorten(characters);
        if (_runs[^1].Length > characters) _runs[^1] = _runs[^1] with { Length = _runs[^1].Length - characters };
        else _runs.Shorten(1);
    }

    /// <summary>The end of the line in which a place of the view stands, with its break; the view's where the line is still being written.</summary>
    public int LineEnd(int at) => _text.AsSpan()[at..].IndexOf('\n') is >= 0 and var length ? at + length + 1 : _text.Count;

    /// <summary>A text of nothing but marks is read as it stands: there is no line that could hold them.</summary>
    /// <param name="markup">What the markup says.</param>
    /// <param name="front">How much of the view stands before the page.</param>
    public PageView ToView(PageMarkup markup, int front)
    {
        using (this) return Length == 0 ? new PageView(source) : new PageView(source, _text.AsSpan().ToString(), _runs.AsSpan().ToArray(), markup) { Front = front };
    }

    /// <summary>The view of a view: what was written here of the first one's text.</summary>
    public PageView ToView(PageView first)
    {
        using (this)
        {
            if (Length == 0) return first;
            var text = _text.AsSpan().ToString();
            var own = new PageView(source, text, _runs.AsSpan().ToArray(), null);
            if (first.IsPlain) return own;
            var runs = new List<ViewRun>(_runs.Count);
            foreach (ref readonly var run in _runs.AsSpan()) first.Trace(run, runs);
            return new PageView(first.Source, text, [.. runs], first.Markup?.MovedTo(own)) { Front = own.PositionOf(first.Front) };
        }
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
