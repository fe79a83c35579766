using System.Diagnostics.CodeAnalysis;
using ArticleParser.Combinators;
using Pidgin;

namespace ArticleParser.Values;

/// <summary>
/// The smallest productions over the pieces of a byline, and how others are made of them. All give the parts that they
/// found, and those that only take pieces give none: for every type of result the runtime compiles the productions anew,
/// and a process that reads its first byline would wait for it.
/// </summary>
internal static class NameParsers
{
    /// <summary>A piece that passes the test.</summary>
    public static Parser<NameAtom, NamePart[]> Piece(Func<NameAtom, bool> test) => new PiecesParser(test, 1, 1);

    public static Parser<NameAtom, NamePart[]> Is(NameWord any) => Piece(atom => atom.Is(any));

    /// <summary>All pieces that come next and pass the test, at least so many.</summary>
    public static Parser<NameAtom, NamePart[]> Words(Func<NameAtom, bool> test, int least = 1) => new PiecesParser(test, least, int.MaxValue);

    /// <summary>Takes nothing: a piece that passes the test has to come next, or the end.</summary>
    public static Parser<NameAtom, NamePart[]> EndOr(Func<NameAtom, bool> test) => new NextParser(test, orEnd: true);

    /// <summary>Takes nothing: a piece that passes the test has to come next.</summary>
    public static Parser<NameAtom, NamePart[]> Next(Func<NameAtom, bool> test) => new NextParser(test, orEnd: false);

    /// <summary>One after the other.</summary>
    public static Parser<NameAtom, NamePart[]> Row(params Parser<NameAtom, NamePart[]>[] productions) => new RowParser(productions);

    /// <summary>The first of these that matches.</summary>
    public static Parser<NameAtom, NamePart[]> FirstOf(params Parser<NameAtom, NamePart[]>[] productions) => new FirstOf<NameAtom, NamePart[]>(productions);

    /// <summary>What need not be there.</summary>
    public static Parser<NameAtom, NamePart[]> Perhaps(Parser<NameAtom, NamePart[]> production) => FirstOf(production, Row());

    /// <summary>As often as it matches and takes something.</summary>
    public static Parser<NameAtom, NamePart[]> Any(Parser<NameAtom, NamePart[]> production) => new AnyParser(production);

    /// <summary>What the production takes is one part of this kind.</summary>
    public static Parser<NameAtom, NamePart[]> Part(SyntaxKind kind, Parser<NameAtom, NamePart[]> production) => new PartParser(kind, production);

    /// <summary>The production that its first piece chooses.</summary>
    public static Parser<NameAtom, NamePart[]> ByFirst(Func<NameAtom, Parser<NameAtom, NamePart[]>?> choose) => new Dispatch<NameAtom, NamePart[]>(choose);

    // Copied as arrays: the runtime has the code for those of any type.
    private static NamePart[] Joined(NamePart[] parts, NamePart[] more)
    {
        if (parts.Length == 0) return more;
        if (more.Length == 0) return parts;
        var all = new NamePart[parts.Length + more.Length];
        parts.CopyTo(all, 0);
        more.CopyTo(all, parts.Length);
        return all;
    }

    private sealed class PiecesParser(Func<NameAtom, bool> test, int least, int most) : Parser<NameAtom, NamePart[]>
    {
        public override bool TryParse(ref ParseState<NameAtom> state, ref PooledList<Expected<NameAtom>> expecteds, [MaybeNullWhen(false)] out NamePart[] result)
        {
            var count = 0;
            for (; count < most && state.HasCurrent && test(state.Current); count++) state.Advance();
            result = [];
            return count >= least;
        }
    }

    private sealed class NextParser(Func<NameAtom, bool> test, bool orEnd) : Parser<NameAtom, NamePart[]>
    {
        public override bool TryParse(ref ParseState<NameAtom> state, ref PooledList<Expected<NameAtom>> expecteds, [MaybeNullWhen(false)] out NamePart[] result)
        {
            result = [];
            return state.HasCurrent ? test(state.Current) : orEnd;
        }
    }

    private sealed class RowParser(Parser<NameAtom, NamePart[]>[] productions) : Parser<NameAtom, NamePart[]>
    {
        public override bool TryParse(ref ParseState<NameAtom> state, ref PooledList<Expected<NameAtom>> expecteds, [MaybeNullWhen(false)] out NamePart[] result)
        {
            result = [];
            foreach (var production in productions)
            {
                if (!production.TryParse(ref state, ref expecteds, out var parts)) return false;
                result = Joined(result, parts);
            }

            return true;
        }
    }

    private sealed class AnyParser(Parser<NameAtom, NamePart[]> production) : Parser<NameAtom, NamePart[]>
    {
        public override bool TryParse(ref ParseState<NameAtom> state, ref PooledList<Expected<NameAtom>> expecteds, [MaybeNullWhen(false)] out NamePart[] result)
        {
            result = [];
            while (true)
            {
                var (start, from) = (state.Bookmark(), state.Location);

                // What takes nothing would match for ever.
                if (!production.TryParse(ref state, ref expecteds, out var parts) || state.Location == from)
                {
                    state.Rewind(start);
                    return true;
                }

                state.DiscardBookmark(start);
                result = Joined(result, parts);
            }
        }
    }

    private sealed class PartParser(SyntaxKind kind, Parser<NameAtom, NamePart[]> production) : Parser<NameAtom, NamePart[]>
    {
        public override bool TryParse(ref ParseState<NameAtom> state, ref PooledList<Expected<NameAtom>> expecteds, [MaybeNullWhen(false)] out NamePart[] result)
        {
            var from = (int)state.Location;
            var isMatch = production.TryParse(ref state, ref expecteds, out _);
            result = isMatch ? [new NamePart(kind, from, (int)state.Location)] : [];
            return isMatch;
        }
    }
}
