using FsCheck.Xunit;

namespace ArticleParser.Testing;

/// <summary>
/// A property of every scraped page: xUnit runs the method with many, and shrinks one that fails. A parameter is a
/// <see cref="ScrapedPage"/>, or a <see langword="string"/> for its text; others are FsCheck's. All that
/// <see cref="PropertyAttribute"/> can be given can be given here, such as MaxTest and Replay.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public class PagePropertyAttribute : PropertyAttribute
{
    /// <summary>Pages of the lines that the library knows.</summary>
    public PagePropertyAttribute()
        : this(typeof(ArticleArbitraries))
    {
    }

    private protected PagePropertyAttribute(Type arbitraries)
    {
        Arbitrary = [arbitraries];
        QuietOnSuccess = true;
    }
}

/// <summary>A property of every scraped page of a house: the examples of its dialect are among the lines.</summary>
/// <typeparam name="THouse">Names the dialect.</typeparam>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PagePropertyAttribute<THouse> : PagePropertyAttribute
    where THouse : IHouseStyle
{
    /// <summary>Pages of the lines that the library and the dialect know.</summary>
    public PagePropertyAttribute()
        : base(typeof(ArticleArbitraries<THouse>))
    {
    }
}
