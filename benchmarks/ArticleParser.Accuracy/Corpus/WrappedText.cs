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
        foreach (var line in innerText.Split('\n'))
        {
            foreach (var piece in PiecesOf(line, width)) result.Append(piece).Append('\n');
        }

        return result.ToString();
    }

    /// <summary>What a line is wrapped to; one empty piece for a blank line.</summary>
    public static List<string> PiecesOf(string line, int width)
    {
        var pieces = new List<string>();
        var piece = new StringBuilder();
        foreach (var word in line.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (piece.Length > 0 && piece.Length + 1 + word.Length > width)
            {
                pieces.Add(piece.ToString());
                piece.Clear();
            }

            if (piece.Length > 0) piece.Append(' ');
            piece.Append(word);
        }

        pieces.Add(piece.ToString());
        return pieces;
    }
}
