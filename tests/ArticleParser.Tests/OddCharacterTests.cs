namespace ArticleParser.Tests;

/// <summary>The kinds of odd characters that vectors find in a text are those of one character after the other.</summary>
public class OddCharacterTests
{
    // Longer than two vectors, so that a character stands in either and behind them.
    private const int Length = 39;

    [Fact]
    public void EveryCharacterIsOfTheKindOfTheScalarTwin()
    {
        var text = new char[Length];
        Array.Fill(text, 'a');
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var at = c % Length;
            text[at] = (char)c;
            if (OddCharacters.Of(text) != OddCharacters.Of((char)c)) Assert.Fail($"U+{c:X4} at {at}: {OddCharacters.Of(text)}, not {OddCharacters.Of((char)c)}");
            text[at] = 'a';
        }
    }

    [Fact]
    public void ATextIsOfTheKindsOfItsCharacters()
    {
        var random = new Random(5);
        for (var i = 0; i < 2000; i++)
        {
            var text = Enumerable.Range(0, random.Next(100)).Select(_ => "ab \n\tÃâ\uFFFD\u0301\0\u007Fé’"[random.Next(random.Next(2) == 0 ? 5 : 13)]).ToArray();
            Assert.Equal(text.Aggregate(OddCharacter.None, (kinds, c) => kinds | OddCharacters.Of(c)), OddCharacters.Of(text));
        }
    }

    [Theory]
    [InlineData("Harbour talks resume – “at last”, he said…\r\n\t£5 a day", OddCharacter.None)]
    [InlineData("Ã¼", OddCharacter.MojibakeStart)]
    [InlineData("a\u001Bb", OddCharacter.Control)]
    [InlineData("a\u0301", OddCharacter.Mark)]
    [InlineData("\uFFFD", OddCharacter.Replacement | OddCharacter.Mark)]
    internal void KindsAreTold(string text, OddCharacter kinds) => Assert.Equal(kinds, OddCharacters.Of(text));
}
