namespace ArticleParser;

/// <summary>The precision of an <see cref="ArticleDate"/>.</summary>
public enum ArticleDatePrecision
{
    /// <summary>A year.</summary>
    Year,

    /// <summary>A year and month.</summary>
    Month,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>A day and a time of day without seconds.</summary>
    Minute,

    /// <summary>A day and a time of day to the second.</summary>
    Second,
}
