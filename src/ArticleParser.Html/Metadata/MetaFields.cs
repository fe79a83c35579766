namespace ArticleParser.Html.Metadata;

/// <summary>How values are cleaned, field by field, before they are written.</summary>
internal static class MetaFields
{
    /// <summary>How many values of one field are kept.</summary>
    public const int Most = 12;

    // All of the front matter has to stay short: what reads it looks at a page's first 4,000 characters.
    private const int LongestTitle = 400;
    private const int LongestAddress = 600;
    private const int LongestDescription = 600;
    private const int LongestName = 80;

    public static MetaValue? Clean(string field, string text, TextSpan source) => field switch
    {
        "title" => MetaValue.Of(text, source, LongestTitle),
        "url" => MetaValue.Of(text, source, LongestAddress),
        "description" => MetaValue.Of(text, source, LongestDescription),
        "author" => Author(text, source),
        "published" or "modified" => Date(text, source),
        _ => MetaValue.Of(text, source, LongestName),
    };

    /// <summary>A name: no address, and without the word for "by" in front.</summary>
    private static MetaValue? Author(string text, TextSpan source)
    {
        if (MetaValue.Of(text, source, LongestName) is not { } value || value.Text.Length >= LongestName || value.Text.Contains("://", StringComparison.Ordinal) || value.Text.Contains('@')) return null;
        var name = value.Text.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? value.Text[3..].TrimStart() : value.Text;
        return name.Length > 1 && name.Any(char.IsLetter) ? value with { Text = name } : null;
    }

    /// <summary>A date with a year; of a time the fraction of its seconds is left out.</summary>
    private static MetaValue? Date(string text, TextSpan source)
    {
        if (MetaValue.Of(text, source, LongestName) is not { } value || !value.Text.Any(char.IsAsciiDigit)) return null;
        var dot = value.Text.IndexOf('.', StringComparison.Ordinal);
        if (dot < 19 || value.Text[10] is not ('T' or ' ')) return value;
        var end = dot + 1;
        while (end < value.Text.Length && char.IsAsciiDigit(value.Text[end])) end++;
        return value with { Text = value.Text.Remove(dot, end - dot) };
    }
}
