using System.Text;

namespace ArticleParser.Html.Metadata;

/// <summary>What a page says of itself in one place.</summary>
/// <param name="Text">The value, on one line.</param>
/// <param name="Source">The tag or script that gives it.</param>
internal readonly record struct MetaValue(string Text, TextSpan Source)
{
    /// <summary>The value with blanks and line breaks as single spaces, cut at a length; null for an empty one.</summary>
    public static MetaValue? Of(string? text, TextSpan source, int longest)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var result = new StringBuilder(Math.Min(text.Length, longest));
        foreach (var c in text.AsSpan().Trim())
        {
            if (result.Length >= longest) break;
            if (!char.IsWhiteSpace(c) && !char.IsControl(c)) result.Append(c);
            else if (result.Length > 0 && result[^1] != ' ') result.Append(' ');
        }

        if (result.Length > 0 && char.IsHighSurrogate(result[^1])) result.Length--;
        var clean = result.ToString().Trim();
        return clean.Length == 0 ? null : new MetaValue(clean, source);
    }
}
