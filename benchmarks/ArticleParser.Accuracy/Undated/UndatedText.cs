using ArticleParser.Accuracy.Roles;

namespace ArticleParser.Accuracy.Undated;

/// <summary>
/// A page's text without the lines that say when it was published: what is left gives dates of other things, and whoever takes one of
/// those is wrong.
/// </summary>
internal static class UndatedText
{
    // What says when, and no paragraph that tells of that day.
    private const int MaxLength = 120;

    // "Published …" and "Updated …" stand on lines of their own, with a name or an account between.
    private const int Reach = 3;

    /// <summary>The text without its lines about the day, and without the dates close around them; null where no line says it.</summary>
    /// <param name="text">The page's text.</param>
    /// <param name="day">The day of publication.</param>
    public static string? Of(string text, DateOnly day)
    {
        var lines = PhysicalLines.Of(text);
        var isCut = new bool[lines.Count];
        for (var i = 0; i < isCut.Length; i++) isCut[i] = lines[i].Length <= MaxLength && DateMention.IsIn(text.Substring(lines[i].Start, lines[i].Length), day);
        if (!isCut.Contains(true)) return null;
        var around = new bool[isCut.Length];
        for (var i = 0; i < isCut.Length; i++) around[i] = isCut[i] || (IsNear(isCut, i) && HasDate(text, lines[i]));
        return Without(text, lines, around);
    }

    private static bool IsNear(bool[] isCut, int line) => isCut.AsSpan(Math.Max(0, line - Reach)..Math.Min(isCut.Length, line + Reach + 1)).Contains(true);

    private static bool HasDate(string text, TextSpan line) =>
        line.Length <= MaxLength && DateSpots.MayHold(text.AsSpan(line.Start, line.Length)) && DateSpots.TryFind(text.AsSpan(line.Start, line.Length), out _, out _);

    private static string Without(string text, IReadOnlyList<TextSpan> lines, bool[] isCut)
    {
        var (rest, at) = (new System.Text.StringBuilder(text.Length), 0);
        for (var i = 0; i < isCut.Length; i++)
        {
            if (!isCut[i]) continue;
            rest.Append(text, at, lines[i].Start - at);
            at = Math.Min(text.Length, lines[i].End + 1);
        }

        return rest.Append(text, at, text.Length - at).ToString();
    }
}
