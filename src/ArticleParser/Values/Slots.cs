using System.Collections.Immutable;
using Pidgin;

namespace ArticleParser.Values;

/// <summary>
/// The values that a pattern of a .dialect file may name, by the name that it gives them; Cues/README.md says what each
/// one reads. {text} and {title} are not here: they take what the pattern's other parts leave.
/// </summary>
internal static class Slots
{
    private const int ContactReach = 200;
    private const int MaxNumberChars = 40;

    private static readonly Slot[] s_slots =
    [
        new("names", NameValues.ReadNames, NameLexer.MaxChars),
        new("date", DateValues.ReadDate, DateLexer.MaxChars) { Check = DateValues.MayHoldDay },
        new("dates", DateValues.ReadDates, DateLexer.MaxChars) { Check = DateValues.MayHoldDates },
        new("time", DateValues.ReadTime, DateLexer.MaxChars) { Check = DateValues.MayBeginTime },
        new("year", DateValues.ReadYear, MaxNumberChars) { Check = static text => DateValues.YearLength(text) > 0 },
        new("number", Places.ReadNumber, MaxNumberChars) { Check = static text => NumberReader.Length(text) > 0 },
        new("place", Places.ReadPlace, NameLexer.MaxChars),
        new("topics", Lists.ReadTopics, Lists.MaxChars),
        new("steps", Lists.ReadSteps, Lists.MaxChars),
        new("email", Contacts.ReadEmail, ContactReach) { Check = static text => Contacts.EmailLength(text) > 0 },
        new("handle", Contacts.ReadHandle, ContactReach) { Check = static text => Contacts.HandleLength(text) > 0 },
    ];

    /// <summary>
    /// A parser of the value at the current position of a line: it takes what belongs to the value and gives its parts.
    /// It may take characters before it fails.
    /// </summary>
    /// <param name="name">The slot's name, without braces.</param>
    /// <param name="maxWords">How many words the value may have; 0 for any number.</param>
    /// <exception cref="ArgumentException">There is no such slot.</exception>
    public static Parser<char, ImmutableArray<TokenSpan>> For(string name, int maxWords)
    {
        var slot = Named(name);
        return new SlotParser(slot.Read, slot.MaxChars, maxWords > 0 ? maxWords : int.MaxValue);
    }

    /// <summary>Reads the value at the beginning of a text, without a grammar around it; any number of words.</summary>
    /// <exception cref="ArgumentException">There is no such slot.</exception>
    public static SlotReader ReaderOf(string name)
    {
        var slot = Named(name);
        return new SlotReader(slot.Read, slot.MaxChars);
    }

    /// <summary>What tells without a grammar, and for most texts, that the slot's value does not begin the text.</summary>
    public static SlotCheck CheckOf(string name) => Find(name)?.Check ?? (static text => !text.IsEmpty);

    private static Slot Named(string name) =>
        Find(name) ?? throw new ArgumentException($"There is no slot named {name}.", nameof(name));

    private static Slot? Find(string name)
    {
        foreach (var slot in s_slots)
        {
            if (slot.Name == name) return slot;
        }

        return null;
    }

    private sealed class Slot(string name, ValueReader read, int reach)
    {
        public readonly string Name = name;
        public readonly ValueReader Read = read;
        public readonly int MaxChars = reach;

        public SlotCheck? Check { get; init; }
    }
}
