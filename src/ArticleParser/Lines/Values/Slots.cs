using System.Collections.Immutable;
using Pidgin;

namespace ArticleParser;

/// <summary>
/// The values that a pattern of a .dialect file may name, by the name that it gives them; Cues/README.md says what each
/// one reads. {text} and {title} are not here: they take what the pattern's other parts leave.
/// </summary>
internal static class Slots
{
    private const int ContactReach = 200;
    private const int NumberReach = 40;

    /// <summary>
    /// A parser of the value at the current position of a line: it takes what belongs to the value and gives its parts.
    /// It may take characters before it fails.
    /// </summary>
    /// <param name="name">The slot's name, without braces.</param>
    /// <param name="maxWords">How many words the value may have; 0 for any number.</param>
    /// <exception cref="ArgumentException">There is no such slot.</exception>
    public static Parser<char, ImmutableArray<Part>> For(string name, int maxWords)
    {
        var (read, reach) = Reader(name);
        return new SlotParser(read, reach, maxWords > 0 ? maxWords : int.MaxValue);
    }

    /// <summary>Reads the value at the beginning of a text, without a grammar around it; any number of words.</summary>
    /// <exception cref="ArgumentException">There is no such slot.</exception>
    public static SlotReader ReaderOf(string name)
    {
        var (read, reach) = Reader(name);
        return new SlotReader(read, reach);
    }

    /// <summary>What tells without a grammar, and for most texts, that the slot's value does not begin the text; null where there is no such thing.</summary>
    public static SlotCheck? CheckOf(string name) => name switch
    {
        "date" => DateValues.MayHoldDay,
        "dates" => DateValues.MayHoldDates,
        "time" => DateValues.MayBeginTime,
        "number" => static text => NumberReader.Length(text) > 0,
        "email" => static text => Contacts.EmailLength(text) > 0,
        "handle" => static text => Contacts.HandleLength(text) > 0,
        _ => static text => !text.IsEmpty,
    };

    private static (ValueReader Read, int Reach) Reader(string name) => name switch
    {
        "names" => (NameValues.ReadNames, NameLexer.Reach),
        "date" => (DateValues.ReadDate, DateLexer.Reach),
        "dates" => (DateValues.ReadDates, DateLexer.Reach),
        "time" => (DateValues.ReadTime, DateLexer.Reach),
        "number" => (Places.ReadNumber, NumberReach),
        "place" => (Places.ReadPlace, NameLexer.Reach),
        "topics" => (Lists.ReadTopics, Lists.Reach),
        "steps" => (Lists.ReadSteps, Lists.Reach),
        "email" => (Contacts.ReadEmail, ContactReach),
        "handle" => (Contacts.ReadHandle, ContactReach),
        _ => throw new ArgumentException($"There is no slot named {name}.", nameof(name)),
    };
}
