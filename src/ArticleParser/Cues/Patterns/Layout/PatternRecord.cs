using System.Globalization;

namespace ArticleParser.Cues;

/// <summary>What a layout says of a pattern: '=' where a phrase is all of it, its last mark or a space, its cue, a tab, its text.</summary>
internal static class PatternRecord
{
    public static string Write(int cue, PatternText text, string pattern) =>
        (text.IsPhraseAlone ? "=" : "+") + (text.LastMark == '\0' ? ' ' : text.LastMark) + cue.ToString(CultureInfo.InvariantCulture) + "\t" + pattern;

    public static bool IsPhraseAlone(string record) => record[0] == '=';

    /// <summary>See <see cref="PatternText.LastMark"/>.</summary>
    public static char LastMark(string record) => record[1] == ' ' ? '\0' : record[1];

    public static int Cue(string record)
    {
        var cue = 0;
        for (var at = 2; record[at] != '\t'; at++) cue = (cue * 10) + record[at] - '0';
        return cue;
    }

    public static string Pattern(string record) => record.Substring(record.IndexOf('\t') + 1);
}
