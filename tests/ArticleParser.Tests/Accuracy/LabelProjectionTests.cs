using ArticleParser.Accuracy.Roles;

namespace ArticleParser.Tests.Accuracy;

public class LabelProjectionTests
{
    private const string Page = """
        Home
        News

        Harbour talks resume
        By Ada Example 3 May 2031
        The port said on Monday that talks over the harbour would go on all week.
        Read more about the dredging of the bay
        """;

    private static readonly LineLabel[] s_labels =
    [
        Of(SyntaxKind.Masthead, SyntaxKind.NavigationItem),
        Of(SyntaxKind.Masthead, SyntaxKind.NavigationItem),
        Of(SyntaxKind.Header, SyntaxKind.Headline),
        Of(SyntaxKind.Header, SyntaxKind.Byline, SyntaxKind.Timestamp),
        Of(SyntaxKind.Body, SyntaxKind.Paragraph),
        Of(SyntaxKind.Body, SyntaxKind.RelatedLink),
    ];

    [Fact]
    public void TheSameTextHasTheSameLabels() => Assert.Equal(s_labels, LabelProjection.Onto(Page, s_labels, Page));

    [Fact]
    public void PartsOfALineHaveItsRoleAndThoseOfAGluedOneItsRolesInTurn() => Assert.Equal(
        ["NavigationItem", "NavigationItem", "Headline", "Headline", "Byline", "Timestamp", "Paragraph", "Paragraph", "Paragraph", "RelatedLink"],
        Roles("Home\nNews\nHarbour talks\nresume\nBy Ada Example\n3 May 2031\nThe port said on Monday that\ntalks\nover the harbour would go on all week.\nRead more about the dredging of the bay"));

    [Fact]
    public void AGluedLineHasTheRolesOfItsPartsAndTheSectionOfTheFirst()
    {
        var labels = LabelProjection.Onto(Page, s_labels, "HomeNews\nHarbour talks resumeBy Ada Example 3 May 2031\nThe port said on Monday that talks over the harbour would go on all week.Read more about the dredging of the bay");
        Assert.Equal(["NavigationItem", "Headline+Byline+Timestamp", "Paragraph+RelatedLink"], labels.Select(Name));
        Assert.Equal([SyntaxKind.Masthead, SyntaxKind.Header, SyntaxKind.Body], labels.Select(label => label!.Section));
    }

    [Fact]
    public void ALineHasAtMostThreeRoles() => Assert.Equal(
        ["NavigationItem+Headline+Byline"],
        Roles(Page.ReplaceLineEndings(" ")));

    [Fact]
    public void ALineThatNoOneReadHasNoLabel() => Assert.Equal(
        ["", "NavigationItem", "NavigationItem", "Headline", "", "RelatedLink"],
        Roles("Harbour talks resume - The Example Gazette\nHome\nNews\nHarbour talks resume\nSubscribe for a penny\nRead more about the dredging of the bay"));

    [Fact]
    public void ALineOfWhichLessThanHalfIsKnownHasNoLabel() => Assert.Equal(
        ["NavigationItem", ""],
        Roles("Home\nAt the port nothing was heard by anyone of what had been said on Monday, and none would tell us"));

    [Fact]
    public void AnotherPageHasNoLabels() => Assert.Equal(["", ""], Roles("Ein ganz anderer Text\nmit eigenen Zeilen"));

    [Fact]
    public void WhatMovedHasNoLabel() => Assert.Equal(
        ["", "NavigationItem", "NavigationItem", "Headline", "Byline+Timestamp", "Paragraph"],
        Roles("Read more about the dredging of the bay\nHome\nNews\nHarbour talks resume\nBy Ada Example 3 May 2031\nThe port said on Monday that talks over the harbour would go on all week."));

    [Fact]
    public void MarkdownsSignsAndAddressesDoNotCount() => Assert.Equal(
        ["NavigationItem", "NavigationItem", "Headline", "Byline+Timestamp", "Paragraph", "RelatedLink"],
        Roles("-   [Home](https://example.org/a/long/address)\n-   [News](https://example.org/news)\n# Harbour *talks* resume\n[By Ada Example](https://example.org/ada) 3 May 2031\nThe port said on **Monday** that talks over the harbour would go on all week.\n[Read more about the dredging of the bay](https://example.org/story)"));

    [Fact]
    public void ScriptsWithoutSpacesAreAlignedByCharacter()
    {
        LineLabel[] labels = [Of(SyntaxKind.Header, SyntaxKind.Headline), Of(SyntaxKind.Body, SyntaxKind.Paragraph)];
        var other = LabelProjection.Onto("港の協議再開\n港湾局は月曜日に協議が続くと述べた。", labels, "港の協議再開\n港湾局は月曜日に\n協議\nが続くと述べた。");
        Assert.Equal(["Headline", "Paragraph", "Paragraph", "Paragraph"], other.Select(Name));
    }

    [Fact]
    public void ALongPageOfFewWordsIsAlignedInTime()
    {
        var page = string.Join('\n', Enumerable.Range(0, 20_000).Select(line => line % 3 == 0 ? "Home News" : $"entry {line % 97}"));
        LineLabel[] labels = [.. Enumerable.Repeat(s_labels[0], 20_000)];
        Assert.DoesNotContain(LabelProjection.Onto(page, labels, page.Replace("\nentry 5\n", "\n", StringComparison.Ordinal)), label => label is null);
    }

    [Fact]
    public void ThereMustBeALabelForEachLine() => Assert.Throws<ArgumentException>(() => LabelProjection.Onto(Page, s_labels[1..], "Home"));

    private static IEnumerable<string> Roles(string other) => LabelProjection.Onto(Page, s_labels, other).Select(Name);

    private static string Name(LineLabel? label) => string.Join('+', label?.Roles ?? []);

    private static LineLabel Of(SyntaxKind section, params SyntaxKind[] roles) => new(section, roles);
}
