using ArticleParser.Tests.Cli;

namespace ArticleParser.Tests.Labelling;

/// <summary>Who wrote a page whose header does not say so: names and bylines behind the story.</summary>
public class SignatureBehindStoryTests
{
    private static readonly string s_unsigned = CliRun.Page.Replace("By Ada Lindqvist\n", "", StringComparison.Ordinal);

    [Theory]
    [InlineData("Written by Jane Doe\n4 Comments", "Jane Doe")]
    [InlineData("Most read\nOpinion\nNorthport", "")]
    public void ANameBehindTheStoryIsItsWriters(string behind, string authors) =>
        Assert.Equal(authors, string.Join("; ", Article.Parse(s_unsigned + "\n" + behind + "\n").Authors));

    [Fact]
    public void AByLineOfTheHeaderGoesBefore() =>
        Assert.Equal("Ada Lindqvist", string.Join("; ", Article.Parse(CliRun.Page + "\nWritten by Jane Doe\n").Authors));
}
