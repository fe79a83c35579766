using System.Text;

namespace ArticleParser.Accuracy;

/// <summary>A page wrapped at a width, as mail, terminals and PDF tools do: made from the block-wise text, whose lines are the right joins.</summary>
internal static class WrappedText
{
    public static readonly int[] Widths = [60, 72, 80];

    public static string StyleOf(int width) => $"wrapped{width}";

    public static string Of(string innerText, int width)
    {
        var result = new StringBuilder(innerText.Length);
        foreach (var line in innerText.Split('\n')) Wrap(line.Trim(), width, result);
        return result.ToString();
    }

    private static void Wrap(string line, int width, StringBuilder result)
    {
        var column = 0;
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (column > 0 && column + 1 + word.Length > width)
            {
                result.Append('\n');
                column = 0;
            }

            if (column > 0) result.Append(' ');
            result.Append(word);
            column += word.Length + (column > 0 ? 1 : 0);
        }

        result.Append('\n');
    }
}
