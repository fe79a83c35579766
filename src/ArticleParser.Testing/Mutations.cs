using FsCheck;
using FsCheck.Fluent;

namespace ArticleParser.Testing;

/// <summary>What scraping does to a line.</summary>
internal static class Mutations
{
    private static readonly Gen<LineMutation> s_ends = Gen.Frequency(
        (3, Gen.Constant(new LineMutation(LineMutationKind.Glued))),
        (3, Gen.Constant(new LineMutation(LineMutationKind.BlankDropped))),
        (3, Noise.Break.Select(lineBreak => new LineMutation(LineMutationKind.OddBreak, lineBreak))),
        (1, Gen.Constant(new LineMutation(LineMutationKind.Doubled))));

    /// <summary>The line with mutations.</summary>
    /// <param name="line">A clean line.</param>
    /// <param name="rate">In how many of ten lines the break, or the whole line, is another; in how many of twenty there is junk.</param>
    /// <param name="dropsBlanks">Whether the page has no blank lines at all.</param>
    public static Gen<ScrapedLine> Of(ScrapedLine line, int rate, bool dropsBlanks) =>
        from end in Gen.Choose(1, 10)
        from junk in Gen.Choose(1, 20)
        from ends in end <= rate ? s_ends.Select(mutation => new[] { mutation }) : Gen.Constant<LineMutation[]>([])
        from inserted in junk <= rate ? Junk(line.Text.Length).Select(mutation => new[] { mutation }) : Gen.Constant<LineMutation[]>([])
        select line with { Mutations = [.. dropsBlanks ? [new LineMutation(LineMutationKind.BlankDropped)] : Array.Empty<LineMutation>(), .. inserted, .. ends] };

    private static Gen<LineMutation> Junk(int length) =>
        from text in Gen.Frequency((4, Noise.Mark), (1, Noise.Fragment), (1, Noise.Pieces))
        from at in Gen.OneOf(Gen.Constant(0), Gen.Constant(length), Gen.Choose(0, length))
        select new LineMutation(LineMutationKind.Junk, text, at);
}
