using ArticleParser.Cues;
using ArticleParser.Values;

namespace ArticleParser;

/// <summary>What stands on a byline before a name and is none: the section that the story is in, the towns that a Korean reporter writes from.</summary>
internal static class BylinePlaces
{
    private static readonly WordSet s_reporters = new("ReporterBehind");

    /// <summary>Takes them out of the names of a line.</summary>
    public static void Drop(in ModelItem line, List<ModelItem> names)
    {
        if (names.Count == 0) return;
        DropTowns(line, names);

        // "Philosophy • Jane Doe"
        if (names.Count > 1 && IsSection(line, names[0], names[1])) names.RemoveAt(0);
    }

    /// <summary>"순천, 광양 구현모 기자": the last word before the reporter's is his name, those before it are towns.</summary>
    private static void DropTowns(in ModelItem line, List<ModelItem> names)
    {
        var name = names[^1];
        var text = name.Characters;
        var space = text.LastIndexOf(' ');
        if (space < 0 || text[0] is < '\uAC00' or > '\uD7A3' || !IsReporter(line, name)) return;
        names.Clear();
        names.Add(line.Stretch(name.Kind, TextSpan.FromBounds(name.Span.Start + space + 1, name.Span.End)));
    }

    private static bool IsReporter(in ModelItem line, in ModelItem name) =>
        s_reporters.LengthAt(line.CharactersOf(TextSpan.FromBounds(name.Span.End, Math.Max(name.Span.End, line.Span.End))).TrimStart()) > 0;

    private static bool IsSection(in ModelItem line, in ModelItem first, in ModelItem second)
    {
        if (line.IsByCue || first.Characters.Contains(' ') || !PersonNames.Is(second.Characters) || !second.Characters.Contains(' ')) return false;
        if (AgencyNames.AreListed(first.Characters)) return false;
        return line.CharactersOf(TextSpan.FromBounds(first.Span.End, Math.Max(first.Span.End, second.Span.Start))).Trim() is "|" or "•" or "·" or "｜";
    }
}
