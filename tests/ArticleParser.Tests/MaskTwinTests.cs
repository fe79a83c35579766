using System.Buffers;
using System.Text;

namespace ArticleParser.Tests;

/// <summary>The masks by vectors are those of one character after the other, and what is counted with them is what counting gives.</summary>
public class MaskTwinTests
{
    private const int Texts = 400;

    private static readonly SearchValues<char> s_signs = SearchValues.Create(":/|([：©（【");
    private const string Telling = "abzAZ09 \t\v\f\n\r,.!?'\")]([:;-_@|/<>#$%&\u0001\u007F\u00A0\u0085\u2028é漢。，“”…\u0301\uFEFF\uD800\u07FF\uFFFF\u0660";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void MasksAreThoseOfTheScalarTwin(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < Texts; i++)
        {
            var text = Text(random);
            var blocks = MaskBlock.CountFor(text.Length);
            MaskBlock[] fast = new MaskBlock[blocks], plain = new MaskBlock[blocks];
            Array.Fill(fast, new MaskBlock { Wide = ulong.MaxValue, WideStop = ulong.MaxValue, Letter = ulong.MaxValue, Sign = ulong.MaxValue, Mark = ulong.MaxValue, Stray = ulong.MaxValue, Combining = ulong.MaxValue, Other = ulong.MaxValue });
            MaskScanner.Fill(text, fast);
            MaskScanner.FillScalar(text, plain);
            Assert.Equal(plain, fast);
        }
    }

    [Fact]
    public void LinesCountTheSameBothWays()
    {
        var random = new Random(3);
        for (var i = 0; i < Texts; i++)
        {
            var text = Text(random).Replace('\n', ' ').Replace('\r', ' ').Replace('\u0085', ' ').Replace('\u2028', ' ');
            using var masks = new PageMasks(text);
            var start = random.Next(text.Length);
            var end = random.Next(start + 1, text.Length + 1);
            Assert.Equal(LineFacts.Of(text.AsSpan(start, end - start)), masks.Count(start, end));
        }
    }

    [Fact]
    public void WhatMayBeginIsFoundAsOneCharacterAfterTheOther()
    {
        var random = new Random(5);
        for (var i = 0; i < Texts; i++)
        {
            var text = Text(random);
            using var masks = new PageMasks(text);
            var start = random.Next(1, text.Length);
            var end = random.Next(start + 1, text.Length + 1);
            var found = new List<int>();
            for (var at = start - 1; (at = masks.NextStart(at + 1, end)) < end;) found.Add(at);
            for (var at = start; at < end; at++)
            {
                var mayBegin = !CharClasses.Is(text[at], CharClass.Space) && DateSpots.IsBoundary(text, at);
                if (mayBegin) Assert.Contains(at, found);
                else if (CharClasses.Is(text[at], CharClass.Space) || Letters.IsAmidWord(text, at) || IsAmidNumber(text, at)) Assert.DoesNotContain(at, found);
            }

            Assert.Equal(text.AsSpan(start, end - start).ContainsAny(s_signs), masks.HasSign(start, end));
        }
    }

    private static bool IsAmidNumber(string text, int at) => char.IsAsciiDigit(text[at - 1]) && (char.IsAsciiDigit(text[at]) || text[at] is '.' or ',');

    /// <summary>Whoever looks for a sentence in capitals goes from one stop to the next: behind any closing marks and white space.</summary>
    [Fact]
    public void NoSentenceInCapitalsIsMissed()
    {
        var random = new Random(4);
        for (var i = 0; i < Texts; i++)
        {
            var text = Text(random).Replace('\n', ' ').Replace('\r', ' ').Replace('\u0085', ' ').Replace('\u2028', ' ');
            using var masks = new PageMasks(text);
            var start = random.Next(text.Length);
            var end = random.Next(start + 1, text.Length + 1);
            Assert.True(masks.MayOpenInCapitals(start, end) || !OpensInCapitals(text.AsSpan(start, end - start)), text);
        }
    }

    private static bool OpensInCapitals(ReadOnlySpan<char> line)
    {
        var isOpen = true;
        for (var at = 0; at + 1 < line.Length; at++)
        {
            if (isOpen && CharClasses.Is(line[at], CharClass.Upper) && CharClasses.Is(line[at + 1], CharClass.Upper | CharClass.Space)) return true;
            isOpen = CharClasses.Is(line[at], CharClass.Stop | CharClass.Closing) || (isOpen && at > 0 && CharClasses.Is(line[at], CharClass.Space));
        }

        return false;
    }

    /// <summary>Some stretches are of ASCII alone and some are not, so that both ways through a block are taken.</summary>
    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var length = random.Next(1, 400); text.Length < length;)
        {
            var any = random.Next(3) == 0;
            for (var run = random.Next(1, 90); run > 0; run--) text.Append(any ? (char)random.Next(char.MaxValue + 1) : Telling[random.Next(random.Next(2) == 0 ? Telling.Length : 26)]);
        }

        return text.ToString();
    }
}
