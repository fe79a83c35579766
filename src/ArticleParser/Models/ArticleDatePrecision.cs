namespace ArticleParser;

/// <summary>How much of an <see cref="ArticleDate"/> is known.</summary>
public enum ArticleDatePrecision
{
    /// <summary>The year alone.</summary>
    Year,

    /// <summary>Year and month.</summary>
    Month,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>A day and a time of day without seconds.</summary>
    Minute,

    /// <summary>A day and a time of day to the second.</summary>
    Second,
}
