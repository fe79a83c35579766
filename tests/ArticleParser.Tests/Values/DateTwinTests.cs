using Pidgin;

namespace ArticleParser.Tests.Values;

/// <summary>The grammar of dates gives what its twin in stock combinators gives, on random rows of what dates are made of.</summary>
public class DateTwinTests
{
    private const int Rows = 20_000;

    private static readonly string[] s_pieces =
    [
        "3", "03", "17", "30", "31", "45", "2031", "1999", "99", "12", "0", "24", "9", "100", "0300", "0530", "March", "mars", "Mai", "mar", "May", "Şubat", "Monday", "So", "mié",
        ".", ",", "/", "-", ":", "|", "(", ")", "+", "T", " ", " ", " ", " ", "am", "p.m.", "Uhr", "h", "um", "at", "de", "EST", "UTC", "st", "th", "年", "月", "日", "時", "오후", "시", "분",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void BothReadTheSame(int seed)
    {
        var random = new Random(seed);
        Span<DateAtom> buffer = stackalloc DateAtom[DateLexer.Reach];
        for (var row = 0; row < Rows; row++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => s_pieces[random.Next(s_pieces.Length)]));
            ReadOnlySpan<DateAtom> atoms = buffer[..DateLexer.Read(text, buffer, out _)];
            if (atoms.IsEmpty) continue;
            var date = Reference.DateGrammar.Date.Parse(atoms);
            var time = Reference.DateGrammar.Time.Parse(atoms);
            Assert.True(date.Success == ArticleParser.DateGrammar.TryDate(atoms, out var ownDate), text);
            Assert.True(time.Success == ArticleParser.DateGrammar.TryTime(atoms, out var ownTime), text);
            if (date.Success) Assert.True(date.Value == ownDate, text);
            if (time.Success) Assert.True(time.Value == ownTime, text);
        }
    }
}
