namespace ArticleParser;

/// <summary>The order of day and month in a date such as 03/04/2024.</summary>
public enum DateOrder
{
    /// <summary>Unknown. Such a date is not read, because a wrong date is worse than none.</summary>
    Unknown,

    /// <summary>Day first: 3 April.</summary>
    DayFirst,

    /// <summary>Month first: March 4.</summary>
    MonthFirst,
}
