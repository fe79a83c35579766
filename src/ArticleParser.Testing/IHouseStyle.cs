namespace ArticleParser.Testing;

/// <summary>Names a dialect for <see cref="PagePropertyAttribute{THouse}"/>, which can be given types alone.</summary>
/// <example>
/// <c>internal sealed class Lighthouse : IHouseStyle { public static Dialect Dialect => Dialects.Lighthouse; }</c>
/// </example>
public interface IHouseStyle
{
    /// <summary>The dialect. Asked for once.</summary>
    static abstract Dialect Dialect { get; }
}
