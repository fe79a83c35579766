namespace ArticleParser;

/// <summary>
/// How a cue's literal is compared with a page: case, the kind of space, of apostrophe and of colon do
/// not count, and the four Turkish and Latin forms of I are one letter.
/// </summary>
internal static class Fold
{
    public static char Of(char c)
    {
        if (c < 0x80) return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c == '\t' ? ' ' : c;
        return c switch
        {
            '\u0130' or '\u0131' => 'i',
            '\u2019' or '\u2018' or '\u02BC' or '\u00B4' => '\'',
            '\uFF1A' or '\u2236' => ':',
            _ when CharClasses.Is(c, CharClass.Space) => ' ',
            _ => char.ToLowerInvariant(c),
        };
    }
}
