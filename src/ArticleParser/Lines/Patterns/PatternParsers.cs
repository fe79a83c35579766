using System.Collections.Immutable;
using Pidgin;

namespace ArticleParser;

/// <summary>Makes the Pidgin parser of a pattern: each element's parts, in the order of the text.</summary>
internal static class PatternParsers
{
    private static readonly Parser<char, Unit> s_spaces = Parser<char>.Token(c => CharClasses.Is(c, CharClass.Space)).SkipMany();

    /// <summary>What follows the first <paramref name="skip"/> elements of a pattern, up to the end of the line unless it is open.</summary>
    public static Parser<char, ImmutableArray<Part>> Of(IReadOnlyList<PatternElement> elements, int skip, bool open)
    {
        Parser<char, ImmutableArray<Part>> rest = open ? Parser<char>.Return(ImmutableArray<Part>.Empty) : new LineEndParser();
        for (var i = elements.Count - 1; i >= skip; i--)
        {
            // Glue is checked where the phrase before it ends, since a parser cannot look back.
            if (elements[i].IsGlue) continue;
            rest = Prepend(elements, i, rest, open);
        }

        return rest;
    }

    private static Parser<char, ImmutableArray<Part>> Prepend(IReadOnlyList<PatternElement> elements, int index, Parser<char, ImmutableArray<Part>> rest, bool open)
    {
        var element = elements[index];
        if (element.IsText) return Text(elements, index, rest, open);
        if (element.Slot is "names" or "topics" && index + 1 < elements.Count && elements[index + 1].Phrase is { } phrase)
            return new ValueUntilParser(Total.Of(Value(element)), phrase, rest);
        return Parser.Map((first, more) => first.AddRange(more), Value(element).Before(s_spaces), rest);
    }

    private static Parser<char, ImmutableArray<Part>> Text(IReadOnlyList<PatternElement> elements, int index, Parser<char, ImmutableArray<Part>> rest, bool open)
    {
        var element = elements[index];
        if (index == elements.Count - 1 && !open) return new TextToEndParser(element.MaxWords);
        char? opening = index + 1 < elements.Count && elements[index + 1].Phrase?.TrimStart() is [var first, ..] ? first : null;
        return new TextUntilParser(rest, opening, element.MaxWords);
    }

    private static Parser<char, ImmutableArray<Part>> Value(PatternElement element) =>
        element.Phrase is { } phrase ? new PhraseParser(phrase) : Slots.For(element.Slot!, element.MaxWords);
}
