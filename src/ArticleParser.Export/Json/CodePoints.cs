namespace ArticleParser.Export;

/// <summary>Positions of a text in code points. Asked in rising order it is one pass over the text.</summary>
internal sealed class CodePoints(string text)
{
    private int _at;
    private int _points;

    /// <summary>How many code points stand before a UTF-16 position.</summary>
    public int At(int position)
    {
        if (position < _at) (_at, _points) = (0, 0);
        for (; _at < position; _at++)
        {
            // The second half of a pair is no code point of its own; a half that stands alone is.
            var isSecond = char.IsLowSurrogate(text[_at]) && _at > 0 && char.IsHighSurrogate(text[_at - 1]);
            if (!isSecond) _points++;
        }

        return _points;
    }
}
