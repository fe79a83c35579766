using System.Collections.Immutable;
using ArticleParser.Cues;

namespace ArticleParser.Generators.Tests;

/// <summary>The generator's small parts.</summary>
public class SmallPartsTests
{
    [Fact]
    public void EquatableArraysCompareByElements()
    {
        var one = new EquatableArray<string>(["a", "b"]);
        var same = new[] { "a", "b" }.ToEquatableArray();
        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, new EquatableArray<string>(["b", "a"]));
    }

    [Theory]
    [InlineData("My.Reader", "My.Reader")]
    [InlineData("read-a-page", "read_a_page")]
    [InlineData("2nd reader", "_2nd_reader")]
    [InlineData("My.namespace", "My.@namespace")]
    [InlineData(".My..Reader.", "My.Reader")]
    [InlineData("", "")]
    public void ANamespaceIsOneThatCSharpCanWrite(string rootNamespace, string expected) => Assert.Equal(expected, NamespaceName.Of(rootNamespace));

    [Fact]
    public void ADefaultEquatableArrayIsEmpty()
    {
        EquatableArray<string> none = default;
        Assert.Empty(none);
        Assert.Equal(EquatableArray<string>.Empty, none);
        Assert.Equal(EquatableArray<string>.Empty, new EquatableArray<string>(ImmutableArray<string>.Empty));
    }

    [Theory]
    [InlineData("Bylin", "Byline")]
    [InlineData("byline", "Byline")]
    [InlineData("Credits", "Credit")]
    public void NearestNames(string name, string expected) => Assert.Equal(expected, NearestName.Of(name, ["Byline", "Timestamp", "Credit"]));

    [Fact]
    public void WithoutNamesThereIsNoHint() => Assert.Equal("", NearestName.Hint("x", []));
}
