using System.Diagnostics.CodeAnalysis;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleParser.Testing;

/// <summary>
/// The arbitraries of pages, for <c>[Property(Arbitrary = [typeof(ArticleArbitraries)])]</c> and for FsCheck's
/// <c>ArbMap.Merge</c>. <see cref="PagePropertyAttribute"/> is the short form.
/// </summary>
public static class ArticleArbitraries
{
    private static readonly PageGenerator s_generator = new();

    /// <summary>Pages of the lines that the library knows.</summary>
    public static Arbitrary<ScrapedPage> Pages() => s_generator.ToArbitrary();

    /// <summary>Every <see langword="string"/> of a property is the text of such a page, never null; it shrinks by its characters.</summary>
    public static Arbitrary<string> Texts() => Arb.From(s_generator.Pages.Select(page => page.Text), Shrinking.Of);
}

/// <summary>The arbitraries of pages that hold the lines of a dialect's examples too.</summary>
/// <typeparam name="THouse">Names the dialect.</typeparam>
[SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "FsCheck finds arbitraries as static members of a type.")]
public static class ArticleArbitraries<THouse>
    where THouse : IHouseStyle
{
    private static readonly PageGenerator s_generator = new(THouse.Dialect);

    /// <summary>Pages of the lines that the library and the dialect know; <see cref="ScrapedPage.Parse"/> reads them with it.</summary>
    public static Arbitrary<ScrapedPage> Pages() => s_generator.ToArbitrary();

    /// <summary>Every <see langword="string"/> of a property is the text of such a page, never null; it shrinks by its characters.</summary>
    public static Arbitrary<string> Texts() => Arb.From(s_generator.Pages.Select(page => page.Text), Shrinking.Of);
}
