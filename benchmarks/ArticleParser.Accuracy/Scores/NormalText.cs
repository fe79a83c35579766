using System.Text;

namespace ArticleParser.Accuracy;

/// <summary>Texts made comparable: what a publisher's meta data and its page write differently does not count.</summary>
internal static class NormalText
{
    /// <summary>Each run of white space as one space, none at the ends; quotes and dashes as in ASCII. Case stays.</summary>
    public static string Of(string text) => Normalise(text, quotesAndDashes: true);

    /// <summary>Each run of white space as one space, none at the ends.</summary>
    public static string OfSpaces(ReadOnlySpan<char> text) => Normalise(text, quotesAndDashes: false);

    private static string Normalise(ReadOnlySpan<char> text, bool quotesAndDashes)
    {
        var result = new StringBuilder(text.Length);
        var space = false;
        foreach (var c in text)
        {
            // As Python's \s, which also takes the four information separators.
            if (char.IsWhiteSpace(c) || c is >= '\u001c' and <= '\u001f')
            {
                space = result.Length > 0;
                continue;
            }

            if (space) result.Append(' ');
            space = false;
            result.Append(quotesAndDashes ? Plain(c) : c);
        }

        return result.ToString();
    }

    private static char Plain(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2039' or '\u203A' or '\u2032' or '`' or '\u00B4' or '\u02BC' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\u2033' => '"',
        (>= '\u2010' and <= '\u2015') or '\u2212' => '-',
        _ => c,
    };
}
