using System.Text;

namespace ArticleParser.Accuracy;

/// <summary>
/// A page as text browsers dump it: indented, list items behind bullets, cells parted by spaces, buttons and pictures
/// named in brackets. Made from the block-wise text, since the corpus holds no such style; which lines were list items
/// is guessed from lines that follow one another without a blank one between.
/// </summary>
internal static class LynxText
{
    public const string Style = "lynx";

    private const int ListLines = 5;
    private const int ItemWords = 14;
    private const int ButtonEvery = 12;
    private const int PictureEvery = 40;

    public static string Of(string innerText)
    {
        var lines = innerText.Split('\n');
        var isItem = Items(lines);
        var result = new StringBuilder(innerText.Length + (lines.Length * 6));
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0 && isItem[i] != isItem[i - 1] && !IsBlank(lines[i - 1]) && !IsBlank(lines[i])) result.Append('\n');
            Append(result, lines[i], isItem[i]);
        }

        return result.ToString();
    }

    private static void Append(StringBuilder result, string line, bool isItem)
    {
        if (IsBlank(line))
        {
            result.Append('\n');
            return;
        }

        var hash = WordHasher.Hash(line);
        if (hash % PictureEvery == 0) result.Append("   [").Append("image-").Append(hash % 1000).Append(".jpg]\n\n");
        result.Append(isItem ? "     * " : "   ");
        if (!isItem && !line.Contains(' ') && hash % ButtonEvery == 1) result.Append("(BUTTON) ");
        result.Append(line.Trim().Replace('\t', ' ')).Append('\n');
    }

    private static bool[] Items(string[] lines)
    {
        var result = new bool[lines.Length];
        for (int from = 0, to; from < lines.Length; from = to + 1)
        {
            for (to = from; to < lines.Length && MayBeItem(lines[to]);) to++;
            if (to - from >= ListLines) Array.Fill(result, true, from, to - from);
        }

        return result;
    }

    private static bool MayBeItem(string line) => !IsBlank(line) && line.AsSpan().Trim().Count(' ') < ItemWords && !line.Contains('\t');

    private static bool IsBlank(string line) => string.IsNullOrWhiteSpace(line);
}
