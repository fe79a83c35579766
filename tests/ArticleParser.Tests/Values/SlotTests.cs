namespace ArticleParser.Tests;

/// <summary>What the slots other than names take, and what they leave.</summary>
public class SlotTests
{
    [Theory]
    [InlineData("date", "Nov 17, 2024 12:03 PM EST by Jane", "D[Nov 17, 2024 12:03 PM EST] | by Jane")]
    [InlineData("date", "6 December 20236 December 2023", "D[6 December 2023] | 6 December 2023")]
    [InlineData("date", "17 ноября 2024 г.", "D[17 ноября 2024 г.]")]
    [InlineData("date", "March 18 at 3:57 PM", "D[March 18 at 3:57 PM]")]
    [InlineData("date", "yesterday", "")]
    [InlineData("date", "2031-10-12 The following companies", "D[2031-10-12] | The following companies")]
    [InlineData("date", "2031-10 In Quarrel Bay", "D[2031-10] | In Quarrel Bay")]
    [InlineData("date", "2031-10-12 A las once", "D[2031-10-12] | A las once")]
    [InlineData("date", "March 3, 2031 at", "D[March 3, 2031 at]")]
    [InlineData("year", "2031 The following", "D[2031] | The following")]
    [InlineData("year", "2031-10", "")]
    [InlineData("year", "20310", "")]
    [InlineData("year", "1231 lamps", "")]
    [InlineData("dates", "Nov 17, 2024 | 12:03 PM", "D[Nov 17, 2024 | 12:03 PM]")]
    [InlineData("dates", "Sunday | 17 November 2024 | 12:03", "D[Sunday | 17 November 2024 | 12:03]")]
    [InlineData("dates", "17.11.2024, 18.11.2024", "D[17.11.2024] S[,] D[18.11.2024]")]
    [InlineData("dates", "17.11.2024 - Updated", "D[17.11.2024] | - Updated")]
    [InlineData("dates", "17.11.2024 14:46 -", "D[17.11.2024 14:46] S[-]")]
    [InlineData("dates", "(2024-11-17 09:20:26)", "S[(] D[2024-11-17 09:20:26] S[)]")]
    [InlineData("dates", "14:46", "T[14:46]")]
    [InlineData("time", "14.46 Uhr", "T[14.46 Uhr]")]
    [InlineData("time", "3 p.m. EST", "T[3 p.m. EST]")]
    [InlineData("time", "14h30", "T[14h30]")]
    [InlineData("time", "오후 3:05", "T[오후 3:05]")]
    [InlineData("time", "3 hours", "")]
    [InlineData("number", "1,234 views", "N[1,234] | views")]
    [InlineData("number", "٣ دقائق", "N[٣] | دقائق")]
    [InlineData("number", "12, 13", "N[12] | , 13")]
    [InlineData("place", "NORTHPORT (Example) –", "P[NORTHPORT] | (Example) –")]
    [InlineData("place", "Rio de Exemplo – O texto", "P[Rio de Exemplo] | – O texto")]
    [InlineData("place", "the harbour", "")]
    [InlineData("topics", "Harbour, Trade | North  Sea", "T[Harbour] S[,] T[Trade] S[|] T[North  Sea]")]
    [InlineData("topics", "#harbour #trade", "T[#harbour] T[#trade]")]
    [InlineData("topics", ",,,", "")]
    [InlineData("steps", "Home > News » Europe", "T[Home] S[>] T[News] S[»] T[Europe]")]
    [InlineData("steps", "Home", "")]
    [InlineData("email", "jane.doe@example.co.uk.", "E[jane.doe@example.co.uk] | .")]
    [InlineData("email", "jane@example", "")]
    [InlineData("handle", "@jane_doe, x", "H[@jane_doe] | , x")]
    public void Reads(string slot, string text, string expected) => Assert.Equal(expected, SlotReading.Write(slot, text));

    [Fact]
    public void CountsFromTheStartOfTheSlice()
    {
        var parser = Pidgin.Parser.String("By ").Then(Slots.For("names", 0));
        var parts = Pidgin.ParserExtensions.Parse(parser, "By Jane Doe".AsSpan()).Value;
        Assert.Equal([new TokenSpan(SyntaxKind.NameToken, 3, 8)], parts);
    }

    [Theory]
    [InlineData("topics", "one two three")]
    [InlineData("names", "Jane Mary Doe")]
    public void KeepsToItsNumberOfWords(string slot, string text)
    {
        Assert.Equal("", SlotReading.Write(slot, text, 2));
        Assert.NotEqual("", SlotReading.Write(slot, text, 3));
    }

    [Theory]
    [InlineData("1234", true, 1234)]
    [InlineData("१२३४", true, 1234)]
    [InlineData("1.234", true, 1234)]
    [InlineData("2147483647", true, int.MaxValue)]
    [InlineData("2147483648", false, 0)]
    [InlineData("99999999999999999999", false, 0)]
    [InlineData("", false, 0)]
    [InlineData("1x", false, 0)]
    public void ReadsNumbers(string text, bool expected, int number)
    {
        Assert.Equal(expected, NumberReader.TryRead(text, out var read));
        Assert.Equal(number, read);
    }
}
