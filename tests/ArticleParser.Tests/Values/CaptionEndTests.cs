namespace ArticleParser.Tests;

/// <summary>A credit with a label behind what a picture shows, and what of one is left in the caption's line.</summary>
public class CaptionEndTests
{
    [Theory]
    [InlineData("Cranes stand still at the northern quay. Photo by Jane Doe /AFP", "Cranes stand still at the northern quay.", "Jane Doe /AFP")]
    [InlineData("Cranes stand still at the northern quay, as they have for most of a cold spring in which hardly a ship was to be seen from the old lamp, and nobody knows for how much longer they will. Photo by Jane Doe/Postmedia News", "Cranes stand still at the northern quay, as they have for most of a cold spring in which hardly a ship was to be seen from the old lamp, and nobody knows for how much longer they will.", "Jane Doe/Postmedia News")]
    [InlineData("Cranes stand still at the northern quay. Foto: Karla Muster/AP", "Cranes stand still at the northern quay.", "Karla Muster/AP")]
    [InlineData("Cranes stand still at the northern quay. Supplied", "Cranes stand still at the northern quay.", "Supplied")]
    [InlineData("Las grúas del puerto, el 11 de octubre. Ana Ejemplo (REUTERS)", "Las grúas del puerto, el 11 de octubre.", "Ana Ejemplo (REUTERS")]
    [InlineData("Cranes stand still at the northern quay. (Jane Doe/AP)", "Cranes stand still at the northern quay.", "Jane Doe/AP")]
    public void IsNoneOfTheCaptionsWords(string caption, string text, string credit)
    {
        var parts = CaptionCredit.PartsOf(caption, CueTable.BuiltIn);
        Assert.Equal(text, caption.Substring(parts[0].Start, parts[0].Length));
        var names = parts.Where(static part => part.Kind == SyntaxKind.NameToken).ToList();
        Assert.Equal(credit, caption[names[0].Start..names[^1].End]);
        Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
    }

    [Theory]
    [InlineData("Nobody comes to the quay any more. Photo of the day shows why.")]
    [InlineData("The mayor. She has supplied lamps")]
    [InlineData("The keeper of the lamp, Jane Doe (left)")]
    public void IsNotWhatASentenceSays(string caption) => Assert.Empty(CaptionCredit.PartsOf(caption, CueTable.BuiltIn));

    [Fact]
    public void ABracketThatOpensAtTheEndIsNoneOfThemEither()
    {
        const string caption = "Harbour people mourn at a vigil (";
        var parts = CaptionCredit.PartsOf(caption, CueTable.BuiltIn);
        Assert.Equal("Harbour people mourn at a vigil", caption.Substring(parts[0].Start, parts[0].Length));
        Assert.Equal(SyntaxKind.SeparatorToken, parts[1].Kind);
    }
}
