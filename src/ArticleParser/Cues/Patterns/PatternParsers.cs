using System.Collections.Immutable;
using ArticleParser.Combinators;
using ArticleParser.Values;
using Pidgin;

namespace ArticleParser.Cues;

/// <summary>Makes the Pidgin parser of a pattern: each element's parts, in the order of the text.</summary>
internal static class PatternParsers
{
    /// <summary>What follows the first <paramref name="skip"/> elements of a pattern, up to the end of the line unless it is open.</summary>
    public static Parser<char, ImmutableArray<TokenSpan>> Of(PatternElement[] elements, int skip, bool open, DialectFields fields)
    {
        Parser<char, ImmutableArray<TokenSpan>> rest = open ? Parser<char>.Return(ImmutableArray<TokenSpan>.Empty) : new LineEndParser();
        for (var i = elements.Length - 1; i >= skip; i--)
        {
            // Glue is checked where the phrase before it ends, since a parser cannot look back.
            if (elements[i].IsGlue) continue;
            rest = Prepend(elements, i, rest, open, fields);
        }

        return rest;
    }

    private static Parser<char, ImmutableArray<TokenSpan>> Prepend(PatternElement[] elements, int index, Parser<char, ImmutableArray<TokenSpan>> rest, bool open, DialectFields fields)
    {
        var element = elements[index];
        if (element.IsText) return Named(Text(elements, index, rest, open), fields.IdOf(element.Field));
        if (element.Slot is "names" or "topics" && index + 1 < elements.Length && elements[index + 1].Phrase is { } phrase)
            return new ValueUntilParser(Total.Of(Value(element, fields)), phrase, rest);
        return new ValueThenParser(Value(element, fields), rest);
    }

    private static Parser<char, ImmutableArray<TokenSpan>> Text(PatternElement[] elements, int index, Parser<char, ImmutableArray<TokenSpan>> rest, bool open)
    {
        var element = elements[index];
        if (index == elements.Length - 1 && !open) return new TextToEndParser(element.MaxWords);
        char? opening = index + 1 < elements.Length && elements[index + 1].Phrase?.TrimStart() is [var first, ..] ? first : null;
        return new TextUntilParser(rest, opening, element.MaxWords);
    }

    private static Parser<char, ImmutableArray<TokenSpan>> Value(PatternElement element, DialectFields fields)
    {
        if (element.Phrase is { } phrase) return new PhraseParser(phrase);
        var value = Slots.For(element.Slot!, element.MaxWords);
        return fields.IdOf(element.Field) is > 0 and var field ? value.Select(parts => DialectFields.Name(parts, field)) : value;
    }

    /// <summary>Text is one part, the first of those that its parser gives.</summary>
    private static Parser<char, ImmutableArray<TokenSpan>> Named(Parser<char, ImmutableArray<TokenSpan>> text, ushort field) =>
        field == 0 ? text : text.Select(parts => parts.SetItem(0, parts[0] with { Field = field }));
}
