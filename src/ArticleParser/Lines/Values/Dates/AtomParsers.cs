using System.Diagnostics.CodeAnalysis;
using Pidgin;
using static Pidgin.Parser<ArticleParser.DateAtom>;

namespace ArticleParser;

/// <summary>
/// The smallest productions over the pieces of a date. What takes pieces that say nothing gives an empty one: for every
/// type of result the runtime compiles the productions anew, and a process that reads its first date would wait for it.
/// </summary>
internal static class AtomParsers
{
    public static Parser<DateAtom, DateAtom> Is(DateWord any) => Token(atom => atom.Is(any));

    public static Parser<DateAtom, DateAtom> Glued(DateWord any) => Token(atom => atom.IsGlued && atom.Is(any));

    public static Parser<DateAtom, DateAtom> Number(int minDigits, int maxDigits, int low, int high) =>
        Token(atom => atom.DigitCount >= minDigits && atom.DigitCount <= maxDigits && atom.Value >= low && atom.Value <= high);

    /// <summary>Signs and small words that may stand between two parts, or must where at least so many are asked for.</summary>
    public static Parser<DateAtom, DateAtom> Gap(DateWord any, int least = 0) => new GapParser(any, least);

    /// <summary>The first of these that matches.</summary>
    public static Parser<DateAtom, T> FirstOf<T>(params Parser<DateAtom, T>[] productions) => new FirstOf<DateAtom, T>(productions);

    /// <summary>What need not be there: an empty one where it is not.</summary>
    public static Parser<DateAtom, T> Perhaps<T>(Parser<DateAtom, T> production)
        where T : struct => Total.Of(production);

    /// <summary>How many pieces stand before this place: the <see cref="DateAtom.Start"/> of an empty one.</summary>
    public static Parser<DateAtom, DateAtom> Here { get; } = new HereParser();

    /// <summary>Succeeds, taking nothing, unless a piece of the first kind comes next, with one of the second kind after it.</summary>
    public static Parser<DateAtom, DateAtom> NotBefore(DateWord first, DateWord second = DateWord.None) => new NotBeforeParser(first, second, glued: false);

    /// <summary>The same, where the second piece is glued to the first.</summary>
    public static Parser<DateAtom, DateAtom> NotBeforeGlued(DateWord first, DateWord second) => new NotBeforeParser(first, second, glued: true);

    private sealed class HereParser : Parser<DateAtom, DateAtom>
    {
        public override bool TryParse(ref ParseState<DateAtom> state, ref PooledList<Expected<DateAtom>> expecteds, [MaybeNullWhen(false)] out DateAtom result)
        {
            result = new DateAtom(default, (int)state.Location, 0);
            return true;
        }
    }

    private sealed class GapParser(DateWord any, int least) : Parser<DateAtom, DateAtom>
    {
        public override bool TryParse(ref ParseState<DateAtom> state, ref PooledList<Expected<DateAtom>> expecteds, [MaybeNullWhen(false)] out DateAtom result)
        {
            var count = 0;
            for (; state.HasCurrent && state.Current.Is(any); count++) state.Advance();
            result = default;
            return count >= least;
        }
    }

    // Not(...) of Pidgin runs a parser and keeps what it took; a look at two pieces needs neither.
    private sealed class NotBeforeParser(DateWord first, DateWord second, bool glued) : Parser<DateAtom, DateAtom>
    {
        public override bool TryParse(ref ParseState<DateAtom> state, ref PooledList<Expected<DateAtom>> expecteds, [MaybeNullWhen(false)] out DateAtom result)
        {
            result = default;
            var ahead = state.LookAhead(2);
            if (ahead.IsEmpty || !ahead[0].Is(first)) return true;
            return second != DateWord.None && (ahead.Length < 2 || !ahead[1].Is(second) || (glued && !ahead[1].IsGlued));
        }
    }
}
