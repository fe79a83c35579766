using System.Globalization;
using System.Text;
using ArticleParser.Text;

namespace ArticleParser.Cues;

/// <summary>One element of a cue's pattern: a phrase (letters, spaces, colons), glue, or a slot.</summary>
/// <param name="Phrase">The folded characters, ' ' for white space, ':' for a colon; null for glue and slots.</param>
/// <param name="Slot">The slot's name; null for phrases and glue.</param>
/// <param name="MaxWords">The most words that the slot takes.</param>
/// <param name="Field">The field that the slot's value is; null for none.</param>
internal readonly record struct PatternElement(string? Phrase, string? Slot, int MaxWords, string? Field = null)
{
    private static readonly char[] s_signs = ['\\', '{', '}', '~'];
    private static readonly char[] s_space = [' '];

    public bool IsGlue => Phrase is null && Slot is null;

    /// <summary>True for the slots that take anything up to what follows them.</summary>
    public bool IsText => Slot is "text" or "title";

    /// <summary>Reads a pattern that the generator has checked already, without its leading and trailing <c>...</c>.</summary>
    public static PatternElement[] Read(ReadOnlySpan<char> pattern)
    {
        var elements = new List<PatternElement>(4);
        for (var at = 0; at < pattern.Length;)
        {
            var rest = pattern[at..];
            var length = rest[0] switch
            {
                '{' => rest.IndexOf('}') + 1,
                '~' => 1,
                _ => PhraseLength(rest),
            };
            if (rest[0] == '{') elements.Add(ReadSlot(rest[1..(length - 1)]));
            else if (rest[0] == '~') elements.Add(default);
            else elements.Add(new PatternElement(ReadPhrase(rest[..length]), null, int.MaxValue));
            at += length;
        }

        return [.. elements];
    }

    /// <summary>The phrase that the text is, folded, its escapes and the white space around its colons gone.</summary>
    public static string ReadPhrase(ReadOnlySpan<char> text) => WithColons(Fold.All(Unescape(text)));

    /// <summary>How long the phrase at the beginning of the pattern is; 0 where a slot or glue stands there.</summary>
    public static int PhraseLength(ReadOnlySpan<char> pattern)
    {
        var length = 0;
        while (length < pattern.Length && pattern[length] is not ('{' or '~')) length += pattern[length] == '\\' ? 2 : 1;
        return length;
    }

    /// <summary>The text as a pattern that means it literally. A colon stays one, so that "Photo :" is "Photo:".</summary>
    public static string Escape(string text)
    {
        if (text.IndexOfAny(s_signs) < 0) return text;
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text) escaped.Append(c is '\\' or '{' or '}' or '~' ? "\\" : "").Append(c);
        return escaped.ToString();
    }

    /// <summary>"names", "names 8", "names as desk" or "names 8 as desk".</summary>
    private static PatternElement ReadSlot(ReadOnlySpan<char> slot)
    {
        var words = slot.ToString().Split(s_space, StringSplitOptions.RemoveEmptyEntries);
        var field = words is [.., "as", var name] ? name : null;
        var max = words.Length > 1 && words[1] != "as" ? int.Parse(words[1], CultureInfo.InvariantCulture) : int.MaxValue;
        return new PatternElement(null, words[0], max, field);
    }

    // White space around a colon is part of it, so that "Photo :" and "Photo:" are one phrase.
    private static string WithColons(string phrase) =>
        phrase.Contains(':') ? phrase.Replace(" :", ":").Replace(": ", ":") : phrase;

    private static ReadOnlySpan<char> Unescape(ReadOnlySpan<char> phrase)
    {
        if (phrase.IndexOf('\\') < 0) return phrase;
        var text = new StringBuilder(phrase.Length);
        for (var i = 0; i < phrase.Length; i++) text.Append(phrase[i] == '\\' ? phrase[++i] : phrase[i]);
        return text.ToString().AsSpan();
    }
}
