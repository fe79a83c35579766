namespace ArticleParser.Text;

/// <summary>The sign before a list item: a bullet, a dash, a number or letter with its full stop or bracket.</summary>
internal static class ListMarker
{
    /// <summary>A dot or box that stands before an item, and before nothing else.</summary>
    public static bool IsBullet(char c) => c is '•' or '·' or '▪' or '◦' or '‣' or '●' or '■';

    /// <summary>The marker's length, without the white space behind it; 0 when the text begins with none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        if (text.Length < 3) return 0;
        if (IsBullet(text[0]) || text[0] is '★' or '✓' or '✔' or '►' or '▶' or '→' or '・') return 1;
        if (text[0] is '-' or '–' or '—' or '*' or '+') return CharClasses.Is(text[1], CharClass.Space) ? 1 : 0;
        var digits = 0;
        while (digits < 3 && digits < text.Length && CharClasses.Is(text[digits], CharClass.Digit)) digits++;
        var marked = digits > 0 && digits + 1 < text.Length && text[digits] is '.' or ')' && CharClasses.Is(text[digits + 1], CharClass.Space);
        return marked ? digits + 1 : 0;
    }
}
