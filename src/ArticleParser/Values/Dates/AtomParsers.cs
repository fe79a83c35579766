using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using ArticleParser.Combinators;
using Pidgin;

namespace ArticleParser.Values;

/// <summary>
/// The smallest productions over the pieces of a date, and how others are made of them. What takes pieces that say nothing
/// gives an empty one: for every type of result, and every row of types, the runtime compiles the productions anew, and a
/// process that reads its first date would wait for it.
/// </summary>
internal static class AtomParsers
{
    /// <summary>A piece that passes the test.</summary>
    public static Parser<DateAtom, DateAtom> Piece(Func<DateAtom, bool> test) => new PieceParser(test);

    public static Parser<DateAtom, DateAtom> Is(DateWord any) => Piece(atom => atom.Is(any));

    public static Parser<DateAtom, DateAtom> Glued(DateWord any) => Piece(atom => atom.IsGlued && atom.Is(any));

    public static Parser<DateAtom, DateAtom> Number(int minDigits, int maxDigits, int low, int high) =>
        Piece(atom => atom.DigitCount >= minDigits && atom.DigitCount <= maxDigits && atom.Value >= low && atom.Value <= high);

    /// <summary>Signs and small words that may stand between two parts, or must where at least so many are asked for.</summary>
    public static Parser<DateAtom, DateAtom> Gap(DateWord any, int least = 0) => new GapParser(any, least);

    /// <summary>A production behind another, whose result is dropped, as are those of the others here.</summary>
    public static Parser<DateAtom, T> After<T>(Parser<DateAtom, DateAtom> before, Parser<DateAtom, T> production) => new BetweenParser<T>(before, production, null);

    public static Parser<DateAtom, T> Before<T>(Parser<DateAtom, T> production, Parser<DateAtom, DateAtom> after) => new BetweenParser<T>(null, production, after);

    public static Parser<DateAtom, T> InBrackets<T>(Parser<DateAtom, T> production) => new BetweenParser<T>(Is(DateWord.Open), production, Is(DateWord.Close));

    /// <summary>A production with a piece before it, and what they make together.</summary>
    public static Parser<DateAtom, T> Joined<T>(Func<DateAtom, T, T> make, Parser<DateAtom, DateAtom> before, Parser<DateAtom, T> production) =>
        new JoinedParser<T>(make, before, production, null);

    /// <summary>A production with a piece after it, and what they make together.</summary>
    public static Parser<DateAtom, T> Joined<T>(Func<DateAtom, T, T> make, Parser<DateAtom, T> production, Parser<DateAtom, DateAtom> after) =>
        new JoinedParser<T>(make, null, production, after);

    /// <summary>How many pieces a production takes that cannot fail: the <see cref="DateAtom.Start"/> of an empty one.</summary>
    public static Parser<DateAtom, DateAtom> Taken<T>(Parser<DateAtom, T> production) => new TakenParser<T>(production);

    /// <summary>One piece after the other, at most <see cref="Pieces.Most"/>, and what they make together.</summary>
    public static Parser<DateAtom, T> Row<T>(RowReader<T> make, params Parser<DateAtom, DateAtom>[] parts) => new RowParser<T>(make, parts);

    /// <summary>The production, where what it gives passes the test.</summary>
    public static Parser<DateAtom, T> Where<T>(Parser<DateAtom, T> production, Func<T, bool> test) => new WhereParser<T>(production, test);

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

    // The stock one notes what it had found instead, which no one asks for.
    private sealed class PieceParser(Func<DateAtom, bool> test) : Parser<DateAtom, DateAtom>
    {
        public override bool TryParse(ref ParseState<DateAtom> state, ref PooledList<Expected<DateAtom>> expecteds, [MaybeNullWhen(false)] out DateAtom result)
        {
            result = default;
            if (!state.HasCurrent || !test(result = state.Current)) return false;
            state.Advance();
            return true;
        }
    }

    private sealed class BetweenParser<T>(Parser<DateAtom, DateAtom>? before, Parser<DateAtom, T> production, Parser<DateAtom, DateAtom>? after) : Parser<DateAtom, T>
    {
        public override bool TryParse(ref ParseState<DateAtom> state, ref PooledList<Expected<DateAtom>> expecteds, [MaybeNullWhen(false)] out T result)
        {
            result = default;
            return (before is null || before.TryParse(ref state, ref expecteds, out _))
                && production.TryParse(ref state, ref expecteds, out result)
                && (after is null || after.TryParse(ref state, ref expecteds, out _));
        }
    }

    private sealed class JoinedParser<T>(Func<DateAtom, T, T> make, Parser<DateAtom, DateAtom>? before, Parser<DateAtom, T> production, Parser<DateAtom, DateAtom>? after) : Parser<DateAtom, T>
    {
        public override bool TryParse(ref ParseState<DateAtom> state, ref PooledList<Expected<DateAtom>> expecteds, [MaybeNullWhen(false)] out T result)
        {
            result = default;
            var piece = default(DateAtom);
            if (before is not null && !before.TryParse(ref state, ref expecteds, out piece)) return false;
            if (!production.TryParse(ref state, ref expecteds, out result)) return false;
            if (after is not null && !after.TryParse(ref state, ref expecteds, out piece)) return false;
            result = make(piece, result);
            return true;
        }
    }

    private sealed class TakenParser<T>(Parser<DateAtom, T> production) : Parser<DateAtom, DateAtom>
    {
        public override bool TryParse(ref ParseState<DateAtom> state, ref PooledList<Expected<DateAtom>> expecteds, [MaybeNullWhen(false)] out DateAtom result)
        {
            var isMatch = production.TryParse(ref state, ref expecteds, out _);
            result = new DateAtom(default, (int)state.Location, 0);
            return isMatch;
        }
    }

    private sealed class RowParser<T>(RowReader<T> make, Parser<DateAtom, DateAtom>[] parts) : Parser<DateAtom, T>
    {
        public override bool TryParse(ref ParseState<DateAtom> state, ref PooledList<Expected<DateAtom>> expecteds, [MaybeNullWhen(false)] out T result)
        {
            result = default;
            var pieces = default(Pieces);
            for (var i = 0; i < parts.Length; i++)
            {
                if (!parts[i].TryParse(ref state, ref expecteds, out pieces[i])) return false;
            }

            result = make(pieces);
            return true;
        }
    }

    private sealed class WhereParser<T>(Parser<DateAtom, T> production, Func<T, bool> test) : Parser<DateAtom, T>
    {
        public override bool TryParse(ref ParseState<DateAtom> state, ref PooledList<Expected<DateAtom>> expecteds, [MaybeNullWhen(false)] out T result) =>
            production.TryParse(ref state, ref expecteds, out result) && test(result);
    }

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

/// <summary>What the pieces of a row make together.</summary>
internal delegate T RowReader<T>(in Pieces pieces);

/// <summary>The pieces of a row.</summary>
[InlineArray(Most)]
internal struct Pieces
{
    public const int Most = 5;

    private DateAtom _piece;
}
