namespace ArticleParser.Values;

/// <summary>
/// The order of day and month that dates show, looked at one by one: that of those which can be read one way only;
/// where there are none, that of those which name the month in English, or which an English page would not write so.
/// Unknown where they disagree.
/// </summary>
internal struct DateOrderGuess
{
    private Vote _numbers;
    private Vote _words;
    private bool _hasLateHour;

    public readonly DateOrder Order =>
        _numbers.IsCast ? _numbers.Order
        : _words.IsCast ? _words.Order
        : _hasLateHour ? DateOrder.DayFirst : DateOrder.Unknown;

    /// <summary>Whether no further date can change it.</summary>
    public readonly bool IsSettled => _numbers.IsSplit;

    /// <param name="read">What a date says.</param>
    /// <param name="date">Its text.</param>
    public void Add(in DateText read, ReadOnlySpan<char> date)
    {
        if (IsSettled) return;
        var (numbers, words, hasLateHour) = DateReader.OrderShownBy(read, date);
        _numbers.Add(numbers);
        _words.Add(words);
        _hasLateHour |= hasLateHour;
    }

    /// <summary>What dates of one way of writing show together.</summary>
    private struct Vote
    {
        private DateOrder _order;

        public readonly bool IsCast => _order != DateOrder.Unknown;

        public bool IsSplit { get; private set; }

        public readonly DateOrder Order => IsSplit ? DateOrder.Unknown : _order;

        public void Add(DateOrder shown)
        {
            if (shown == DateOrder.Unknown) return;
            IsSplit |= IsCast && _order != shown;
            _order = shown;
        }
    }
}
