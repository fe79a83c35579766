namespace ArticleParser;

/// <summary>The order of day and month that dates show, looked at one by one; unknown where they disagree.</summary>
internal struct DateOrderGuess
{
    private DateOrder _order;
    private bool _disagree;

    public readonly DateOrder Order => _disagree ? DateOrder.Unknown : _order;

    public void Add(ReadOnlySpan<char> date)
    {
        if (_disagree || DateReader.OrderShownBy(date) is not (not DateOrder.Unknown and var shown)) return;
        _disagree = _order != DateOrder.Unknown && _order != shown;
        _order = shown;
    }
}
