namespace ArticleParser;

/// <summary>Which comes first in a date such as 03/04/2024.</summary>
public enum DateOrder
{
    /// <summary>Not known: such a date is not read, as a wrong date is worse than none.</summary>
    Unknown,

    /// <summary>The day: 3 April.</summary>
    DayFirst,

    /// <summary>The month: 4 March.</summary>
    MonthFirst,
}
