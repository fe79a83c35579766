using Pidgin;

namespace ArticleParser.Tests.Values;

/// <summary>How the productions of names are made of one another.</summary>
public class NameParsersTests
{
    private static readonly NameAtom[] s_names = [new(NameWord.Capital, 0, 4), new(NameWord.Capital, 5, 3), new(NameWord.Comma, 8, 1)];

    [Fact]
    public void What_takes_nothing_does_not_match_for_ever() => Assert.Empty(NameParsers.Any(NameParsers.Row()).Parse((ReadOnlySpan<NameAtom>)s_names).Value);

    [Fact]
    public void Parts_are_those_of_all_that_matched()
    {
        var word = NameParsers.Part(SyntaxKind.NameToken, NameParsers.Is(NameWord.Capital));
        Assert.Equal([new NamePart(SyntaxKind.NameToken, 0, 1), new NamePart(SyntaxKind.NameToken, 1, 2)], NameParsers.Any(word).Parse((ReadOnlySpan<NameAtom>)s_names).Value);
    }

    [Fact]
    public void What_need_not_be_there_is_no_part() =>
        Assert.Empty(NameParsers.Perhaps(NameParsers.Part(SyntaxKind.RoleToken, NameParsers.Is(NameWord.Role))).Parse((ReadOnlySpan<NameAtom>)s_names).Value);
}
