namespace ArticleParser.Tests.Invariants;

/// <summary>A value is for reading: trimmed, on one line, with plain single spaces. The tree's text never changes for it.</summary>
public class CleanValues
{
    [PageProperty]
    public void TokenValuesAreClean(PageText page)
    {
        foreach (var token in page.Parse().GetRoot().DescendantTokens()) AssertClean(token.ValueText);
    }

    [PageProperty]
    public void LineValuesAreClean(PageText page)
    {
        foreach (var line in page.Parse().GetRoot().DescendantNodes().OfType<LineSyntax>()) AssertClean(line.Value);
    }

    [PageProperty]
    public void CleaningAnyTextGivesACleanOne(AnyText any)
    {
        var clean = CleanText.Of(any.Text);
        AssertClean(clean);
        Assert.Equal(clean, CleanText.Of(clean));
    }

    [PageProperty]
    public void CleaningTakesNothingButSpacesAndMarks(AnyText any) => Assert.Equal(Ink(any.Text), Ink(CleanText.Of(any.Text)));

    private static void AssertClean(string value)
    {
        Assert.Equal(value.Trim(), value);
        Assert.DoesNotContain("  ", value, StringComparison.Ordinal);
        Assert.DoesNotContain(value, c => c != ' ' && CharClasses.Is(c, CharClass.Space | CharClass.Break));
        Assert.DoesNotContain('\uFEFF', value);
    }

    private static string Ink(string text) => string.Concat(text.Where(c => !CharClasses.Is(c, CharClass.Space | CharClass.Break | CharClass.Stray)));
}
