using ArticleParser.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleParser.Tests.Invariants;

/// <summary>
/// Where the properties' pages come from: those of ArticleParser.Testing, samples with a piece replaced, and one thing
/// many times over. Failing pages shrink by halves, then character by character.
/// </summary>
public static class PageGenerators
{
    private static readonly string[] s_cueLines = [.. Dialect.BuiltInExamples.Select(example => example.Text)];

    private static readonly PageGenerator s_pages = new();

    private static readonly PageGenerator s_housePages = new(HouseText.Options.Dialect);

    /// <summary>One thing many times over, with nothing between.</summary>
    private static Gen<string> Long =>
        from unit in Gen.OneOf(Noise.Fragment, Gen.Elements(Noise.Words), Noise.Mark, Gen.Elements(s_cueLines))
        from times in Gen.Choose(50, 1200)
        select string.Concat(Enumerable.Repeat(unit, times));

    private static Gen<string> Page => Gen.Frequency((15, s_pages.Pages.Select(page => page.Text)), (2, AlteredSample), (1, Long));

    /// <summary>A page of the samples with a piece of it replaced.</summary>
    private static Gen<string> AlteredSample =>
        from sample in Gen.Elements(Sample.All.ToArray())
        let text = sample.Text
        from start in Gen.Choose(0, text.Length)
        from length in Gen.Choose(0, Math.Min(400, text.Length - start))
        from piece in Noise.Pieces
        select text.Remove(start, length).Insert(start, piece);

    private static readonly string[] s_houseLines =
        [.. WithDialect.Lines, "Explore", "May 4, 2031", "SOURCE:", "Related", "Light 4:", "Tide:", "Watch ٣", "From our desk", "/ Photo:"];

    private static Gen<string> AnyLine => Gen.OneOf(Gen.Elements(s_cueLines), Noise.Line);

    /// <summary>A page whose lines are, many of them, of the tests' own dialects and cut-off ones, wherever they would stand.</summary>
    private static Gen<string> HousePage =>
        Gen.Frequency((4, Gen.Elements(s_houseLines)), (2, Gen.Elements(s_houseLines).Zip(AnyLine, (house, line) => house + line)), (8, AnyLine))
            .Zip(Noise.Break, (line, lineBreak) => line + lineBreak).ArrayOf().Select(string.Concat);

    private static Gen<Edits> SomeEdits =>
        from count in Gen.Choose(0, 4)
        from steps in (from skip in Gen.Choose(0, 999)
                       from remove in Gen.Choose(0, 500)
                       from insert in Gen.OneOf(Gen.Constant(""), AnyLine, Noise.Break)
                       select (skip, remove, insert)).ArrayOf(count)
        select new Edits(steps);

    public static Arbitrary<PageText> Pages() => Arb.From(Page.Select(text => new PageText(text)), page => Shrinking.Of(page.Text).Select(text => new PageText(text)));

    public static Arbitrary<HouseText> HousePages() => Arb.From(
        Gen.Frequency((2, HousePage), (2, s_housePages.Pages.Select(page => page.Text)), (1, Page)).Select(text => new HouseText(text)), page => Shrinking.Of(page.Text).Select(text => new HouseText(text)));

    public static Arbitrary<AnyText> Texts() => Arb.From(
        Gen.OneOf(ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""), Noise.Junk, Noise.Ascii, Noise.Mark.ArrayOf().Select(string.Concat))
            .Select(text => new AnyText(text)),
        any => Shrinking.Of(any.Text).Select(text => new AnyText(text)));

    public static Arbitrary<Edits> AllEdits() => Arb.From(SomeEdits, edits => Enumerable.Range(0, edits.Steps.Count).Select(i => new Edits([.. edits.Steps.Where((_, at) => at != i)])));
}
