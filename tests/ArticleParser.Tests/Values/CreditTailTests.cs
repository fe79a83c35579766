namespace ArticleParser.Tests;

/// <summary>A credit without a label, at the end of a caption.</summary>
public class CreditTailTests
{
    [Theory]
    [InlineData("Cranes stand still at the northern quay. (Jane Doe/AP)", "Cranes stand still at the northern quay.", "Jane Doe/AP")]
    [InlineData("The harbour master in March (AFP)", "The harbour master in March", "AFP")]
    [InlineData("The harbour master in March. (Jane Doe)", "The harbour master in March.", "Jane Doe")]
    [InlineData("Cranes stand still at the northern quay.Jane Doe", "Cranes stand still at the northern quay.", "Jane Doe")]
    [InlineData("Cranes stand still at the northern quay. Jane Doe / Getty Images", "Cranes stand still at the northern quay.", "Jane Doe / Getty Images")]
    [InlineData("Leere Kräne am Kai.Karla Muster/dpa", "Leere Kräne am Kai.", "Karla Muster/dpa")]
    [InlineData("Talks went on until midnight. AP", "Talks went on until midnight.", "AP")]
    [InlineData("A quay that nobody uses | Jane Doe/AFP", "A quay that nobody uses", "Jane Doe/AFP")]
    public void Ends_a_caption(string caption, string text, string credit)
    {
        var parts = Read(caption);
        Assert.Equal(text, Text(caption, parts[0]));
        var names = parts.Where(static part => part.Kind == SyntaxKind.NameToken).ToList();
        Assert.Equal(credit, caption[names[0].Start..names[^1].End]);
    }

    [Theory]
    [InlineData("The mayor, Jane Doe (left), and the harbour master")]
    [InlineData("Cranes stand still at the northern quay.")]
    [InlineData("The bridge in Northport (Example Island)")]
    [InlineData("The hall, restored by Dr. Jane Doe")]
    [InlineData("The hall by the old quay, No. 3")]
    [InlineData("The ferry on Dec. 21")]
    [InlineData("It has stood since 1921. Nobody lives there now.")]
    public void Is_no_part_of_a_sentence(string caption) => Assert.Empty(Read(caption));

    [Fact]
    public void Is_the_credit_of_the_article()
    {
        var caption = Article.Parse(new Sample("en-glued-byline-dates").Text).Captions[0];
        Assert.Equal(("The old tunnel at Sandholm was built for wagons.", "Lars Bek/Grid Pictures"), (caption.Text, caption.Credit));
    }

    private static List<TokenSpan> Read(string caption)
    {
        var parts = default(TokenSpanBuffer);
        return CreditTail.TryRead(caption, ref parts) ? [.. parts.AsSpan()] : [];
    }

    private static string Text(string line, TokenSpan part) => line.Substring(part.Start, part.Length);
}
