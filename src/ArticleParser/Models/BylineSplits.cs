using ArticleParser.Cues;
using ArticleParser.Values;

namespace ArticleParser;

/// <summary>One Name token that is more or less than one name: glued or listed names, a degree behind a name, a generation left out of it.</summary>
internal static class BylineSplits
{
    // Chinese, Japanese and Korean names that stand without spaces have no more letters.
    private const int MostCjkLetters = 4;

    private static readonly WordSet s_degrees = new("NameDegree");
    private static readonly WordSet s_generations = new("NameGeneration");
    private static readonly WordSet s_labels = new("NameWork");

    /// <summary>Adds the names of a token.</summary>
    public static void Add(in ModelItem line, in ModelItem token, List<ModelItem> names)
    {
        var text = token.Characters;
        if (s_labels.Contains(text) && (IsLabel(line, token) || IsBehindName(line, token))) return;
        if (IsCjkList(text) && BylineTails.SaysWriter(line)) AddCjk(line, token, names);
        else if (GluedRole.Find(line, token) is { } person) names.Add(person);
        else if (Glue(text) is > 0 and var at)
        {
            names.Add(line.Stretch(token.Kind, new TextSpan(token.Span.Start, at)));
            names.Add(line.Stretch(token.Kind, TextSpan.FromBounds(token.Span.Start + at, token.Span.End)));
        }
        else names.Add(line.Stretch(token.Kind, new TextSpan(token.Span.Start, Length(line, token))));
    }

    /// <summary>"文｜王小明": what stands before a bar or colon at the line's beginning says what the name did.</summary>
    private static bool IsLabel(in ModelItem line, in ModelItem token)
    {
        var rest = line.CharactersOf(TextSpan.FromBounds(token.Span.End, Math.Max(token.Span.End, line.Span.End))).TrimStart();
        return rest is ['｜' or '|' or '：' or ':' or '/' or '／' or '丨' or '●', ..];
    }

    /// <summary>"王小明/文": the same, behind the name.</summary>
    private static bool IsBehindName(in ModelItem line, in ModelItem token) =>
        token.Span.End == line.Span.End && line.CharactersOf(TextSpan.FromBounds(line.Span.Start, token.Span.Start)).TrimEnd() is [.., '/' or '／' or '|' or '｜' or '丨'];

    /// <summary>"张例 李示": two or more words of two to four Chinese characters each are a name each behind a word for reporters; elsewhere they are a Japanese name.</summary>
    private static bool IsCjkList(ReadOnlySpan<char> text)
    {
        int words = 0, letters = 0;
        foreach (var c in text)
        {
            if (c is >= '\u4E00' and <= '\u9FFF') letters++;
            else if (c is ' ' or '\u3000' && letters is > 1 and <= MostCjkLetters) (words, letters) = (words + 1, 0);
            else return false;
        }

        return words > 0 && letters is > 1 and <= MostCjkLetters;
    }

    private static void AddCjk(in ModelItem line, in ModelItem token, List<ModelItem> names)
    {
        foreach (var word in token.Characters.SplitAny(' ', '\u3000'))
        {
            var (start, end) = (word.Start.Value, word.End.Value);
            names.Add(line.Stretch(token.Kind, TextSpan.FromBounds(token.Span.Start + start, token.Span.Start + end)));
        }
    }

    /// <summary>Where "Odette MarranPio Castellane" parts: both sides are names of two words or more; 0 for one name, such as "Ian McEwan".</summary>
    private static int Glue(ReadOnlySpan<char> text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (!char.IsUpper(text[at]) || !char.IsLower(text[at - 1])) continue;
            var first = text[..at];
            var second = text[at..];
            if (first.Contains(' ') && second.Contains(' ') && IsWhole(first) && PersonNames.Is(first) && PersonNames.Is(second)) return at;
        }

        return 0;
    }

    /// <summary>"Ian Mc" and "Anna De" are parts of a name.</summary>
    public static bool IsWhole(ReadOnlySpan<char> first) => first[(first.LastIndexOf(' ') + 1)..] is not ("Mc" or "Mac" or "De" or "Di" or "La" or "Le" or "Du" or "Van" or "Von" or "Fitz" or "Da" or "Del");

    /// <summary>The name's length without a degree behind it, and with the generation: "Jane Doe MD", "John Roe, Jr.".</summary>
    private static int Length(in ModelItem line, in ModelItem token)
    {
        var text = token.Characters;
        var last = text.LastIndexOf(' ');
        if (last > 0 && char.IsUpper(text[^1] == '.' ? text[^2] : text[^1]) && s_degrees.Contains(text[(last + 1)..]) && text[..last].Trim().Contains(' ')) return text[..last].TrimEnd().Length;
        var rest = line.CharactersOf(TextSpan.FromBounds(token.Span.End, Math.Max(token.Span.End, line.Span.End)));
        if (text.EndsWith(" Jr", StringComparison.Ordinal) || text.EndsWith(" Sr", StringComparison.Ordinal)) return text.Length + (rest is ['.', ..] ? 1 : 0);
        if (!rest.StartsWith(", ")) return text.Length;
        var end = 2 + s_generations.LengthAt(rest[2..]);
        return end > 2 && (end == rest.Length || !char.IsLetterOrDigit(rest[end])) ? text.Length + end : text.Length;
    }
}
