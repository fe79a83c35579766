using ArticleParser.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleParser.Tests.Testing;

/// <summary>What the pages of ArticleParser.Testing are made of.</summary>
public class PageGeneratorTests
{
    internal static readonly SyntaxKind[] LineKinds = [.. Enum.GetValues<SyntaxKind>().Where(SyntaxFacts.IsLine)];

    private static readonly SyntaxKind[] s_sections = [.. Enum.GetValues<SyntaxKind>().Where(SyntaxFacts.IsSection)];

    internal static ScrapedPage[] Pages(int count, Dialect? dialect = null, ulong seed = 20311103) =>
        [.. new PageGenerator(dialect).Pages.Sample(50, new Rnd(seed), count)];

    [Fact]
    public void EveryKindOfLineIsGenerated()
    {
        var made = Pages(300).SelectMany(page => page.Lines).Select(line => line.Kind).ToHashSet();
        Assert.All(LineKinds, kind => Assert.Contains(kind, made));
    }

    [Fact]
    public void EverySectionIsGeneratedAndHoldsOnlyWhatTheGrammarLetsItHold()
    {
        var lines = Pages(300).SelectMany(page => page.Lines).Where(line => line.Section != SyntaxKind.None).ToArray();
        Assert.Equal(s_sections, lines.Select(line => line.Section).Distinct().Order());
        Assert.All(lines, line => Assert.True(SyntaxFacts.MayStandIn(line.Section, line.Kind), $"{line}"));
    }

    [Fact]
    public void EveryMutationIsGenerated()
    {
        var made = Pages(300).SelectMany(page => page.Lines).SelectMany(line => line.Mutations).Select(mutation => mutation.Kind).ToHashSet();
        Assert.All(Enum.GetValues<LineMutationKind>(), kind => Assert.Contains(kind, made));
    }

    [Fact]
    public void TheSameSeedGivesTheSamePagesAndAnotherOthers()
    {
        Assert.Equal(Pages(50), Pages(50));
        Assert.NotEqual(Pages(50), Pages(50, seed: 1));
    }

    [Fact]
    public void TheLinesOfADialectStandInTheirSections()
    {
        var examples = Dialects.Lighthouse.Examples.Where(example => !example.IsCounter).ToArray();
        var lines = Pages(400, Dialects.Lighthouse).SelectMany(page => page.Lines).ToArray();
        Assert.All(examples, example => Assert.Contains(lines, line => line.Kind == example.Kind && line.Text == example.Text && (example.Section == SyntaxKind.None || line.Section == example.Section)));
    }

    [Fact]
    public void ALineOfAKindWithACueIsTakenForThatKind()
    {
        foreach (var kind in Dialect.BuiltInExamples.Select(example => example.Kind).Distinct())
        {
            var lines = new PageGenerator().LinesOf(kind).Sample(50, new Rnd(7), 20);
            Assert.Contains(lines, line => CueTable.BuiltIn.TryFind(line.Text.Trim(), isFirst: true, out var match) && match.Cue.Kind == kind);
        }
    }

    [Fact]
    public void WhatIsNoLineOrSectionIsRefused()
    {
        Assert.Throws<ArgumentException>(() => new PageGenerator().LinesOf(SyntaxKind.Body));
        Assert.Throws<ArgumentException>(() => new PageGenerator().LinesIn(SyntaxKind.Headline));
    }
}
