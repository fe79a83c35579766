using System.Globalization;
using System.Text;

namespace ArticleParser.Testing;

/// <summary>Shows a text as C# would write it: a failing page can be pasted into a test.</summary>
internal static class Literal
{
    public static string Of(string text)
    {
        var shown = new StringBuilder("\"", text.Length + 2);
        foreach (var c in text)
        {
            if (c is >= ' ' and <= '~' and not '"' and not '\\') shown.Append(c);
            else shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        }

        return shown.Append('"').ToString();
    }
}
