using System.Globalization;

namespace ArticleParser.Export;

/// <summary>Dates as NITF has them: ISO 8601 without hyphens and colons, such as 20310303T140500+0100.</summary>
internal static class NitfDate
{
    /// <summary>The date; null where there is none that is a day at least.</summary>
    public static string? Of(ArticleDate? date)
    {
        if (date is not { } known) return null;
        if (known.TryToDateTimeOffset(out var moment)) return moment.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture) + moment.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);
        return known.ToString() is [_, _, _, _, '-', _, _, '-', _, _, ..] text ? text[..10].Replace("-", "", StringComparison.Ordinal) : null;
    }
}
