using System.Globalization;
using System.Text;

namespace ArticleParser;

/// <summary>One element of a cue's pattern: a phrase (letters, spaces, colons), glue, or a slot.</summary>
/// <param name="Phrase">The folded characters, ' ' for white space, ':' for a colon; null for glue and slots.</param>
/// <param name="Slot">The slot's name; null for phrases and glue.</param>
/// <param name="MaxWords">The most words that the slot takes.</param>
/// <param name="Field">The field that the slot's value is; null for none.</param>
internal readonly record struct PatternElement(string? Phrase, string? Slot, int MaxWords, string? Field = null)
{
    private const string Dots = "...";

    public bool IsGlue => Phrase is null && Slot is null;

    /// <summary>True for the slots that take anything up to what follows them.</summary>
    public bool IsText => Slot is "text" or "title";

    /// <summary>Reads a pattern that the generator has checked already, without its leading and trailing <c>...</c>.</summary>
    public static List<PatternElement> Read(ReadOnlySpan<char> pattern)
    {
        var elements = new List<PatternElement>();
        var phrase = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '{':
                    Flush(elements, phrase);
                    var length = pattern[i..].IndexOf('}');
                    elements.Add(ReadSlot(pattern.Slice(i + 1, length - 1)));
                    i += length;
                    break;
                case '~':
                    Flush(elements, phrase);
                    elements.Add(default);
                    break;
                case '\\':
                    phrase.Append(Fold.Of(pattern[++i]));
                    break;
                default:
                    phrase.Append(Fold.Of(pattern[i]));
                    break;
            }
        }

        Flush(elements, phrase);
        return elements;
    }

    /// <summary>The phrase that a pattern is, folded; null where it is more than a phrase, or may be.</summary>
    public static string? ReadPhrase(string pattern)
    {
        if (pattern.AsSpan().ContainsAny('{', '~', '\\') || pattern.StartsWith(Dots, StringComparison.Ordinal) || pattern.EndsWith(Dots, StringComparison.Ordinal)) return null;
        return WithColons(Fold.All(pattern.AsSpan().Trim()));
    }

    /// <summary>The text as a pattern that means it literally. A colon stays one, so that "Photo :" is "Photo:".</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny('\\', '{', '}') && !text.Contains('~')) return text;
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text) escaped.Append(c is '\\' or '{' or '}' or '~' ? "\\" : "").Append(c);
        return escaped.ToString();
    }

    /// <summary>"names", "names 8", "names as desk" or "names 8 as desk".</summary>
    private static PatternElement ReadSlot(ReadOnlySpan<char> slot)
    {
        var words = slot.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var field = words is [.., "as", var name] ? name : null;
        var max = words.Length > 1 && words[1] != "as" ? int.Parse(words[1], CultureInfo.InvariantCulture) : int.MaxValue;
        return new PatternElement(null, words[0], max, field);
    }

    // White space around a colon is part of it, so that "Photo :" and "Photo:" are one phrase.
    private static string WithColons(string phrase) =>
        phrase.Contains(':') ? phrase.Replace(" :", ":", StringComparison.Ordinal).Replace(": ", ":", StringComparison.Ordinal) : phrase;

    private static void Flush(List<PatternElement> elements, StringBuilder phrase)
    {
        var text = WithColons(phrase.ToString());
        if (text.Length > 0) elements.Add(new PatternElement(text, null, int.MaxValue));
        phrase.Clear();
    }
}
