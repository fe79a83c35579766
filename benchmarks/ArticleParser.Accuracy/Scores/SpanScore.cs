using System.Buffers;
using System.Text.RegularExpressions;

namespace ArticleParser.Accuracy;

/// <summary>Whether blocks stand where they say they do.</summary>
internal static partial class SpanScore
{
    private static readonly SearchValues<char> s_lettersAndDigits = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(char.IsLetterOrDigit)]);

    /// <summary>How many blocks have a text other than the page's text at their span, white space and marks between its words apart. Should be none.</summary>
    public static int Wrong(string page, IEnumerable<(string Text, TextSpan Span)> blocks) => blocks.Count(block => !IsRight(page, block.Text, block.Span));

    private static bool IsRight(string page, string text, TextSpan span)
    {
        if (span.Start < 0 || span.End > page.Length) return false;
        var stretch = page.Substring(span.Start, span.Length);
        return Holds(stretch, text) || Holds(Marks().Replace(stretch, " "), text);
    }

    /// <summary>Whether the stretch begins and ends with the text's first and last letter or digit and has all of them in their order; between them may be marks and pictures.</summary>
    private static bool Holds(ReadOnlySpan<char> stretch, string text)
    {
        var at = 0;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c)) continue;
            var step = stretch[at..].IndexOf(c);
            if (step < 0 || (at == 0 && stretch[..step].ContainsAny(s_lettersAndDigits))) return false;
            at += step + 1;
        }

        return !stretch[at..].ContainsAny(s_lettersAndDigits);
    }

    /// <summary>What has letters and is no word of the page: addresses of links, pictures, tags, references to characters.</summary>
    [GeneratedRegex(@"!\[[^]\n]*\]\((?:\\.|[^()\\\n]|\([^()\n]*\))*\)|\]\((?:\\.|[^()\\\n]|\([^()\n]*\))*\)|\]\[[^]\n]*\]|</?[A-Za-z][^<>]*>|&#?\w{1,8};")]
    private static partial Regex Marks();
}
