using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ArticleParser.Tests;

/// <summary>No text makes a slot throw, and its parts stand inside the text, in order and apart.</summary>
public class SlotInvariantTests
{
    private static readonly string[] s_slots = ["names", "date", "dates", "year", "time", "number", "place", "topics", "steps", "email", "handle"];

    // Pieces that bring random texts near to values: words of the lists, signs, digits of several scripts.
    private static readonly string[] s_pieces =
    [
        "Jane", "DOE", "de", "and", "und", " ", "  ", ",", ".", "-", "–", "/", "|", ":", "(", ")", "@", "@x", "a@b.de", "17", "11", "2024", "3", "Nov",
        "mar", "Sunday", "at", "Uhr", "h", "pm", "EST", "Z", "T", "+", "+02:00", "年", "月", "日", "王伟", "記者", "١٧", "نوفمبر", "Editor", "editor", "th", "#", ">", "»",
        "\u200B", "\u0301", "\uFEFF", "\uD83D", "\uDE00", "\t", "İ", "Ph.D.", "F1", "dpa", "&", "'", "’",
    ];

    public static Arbitrary<string> NearValues() =>
        Gen.Elements(s_pieces).ArrayOf().Select(string.Concat).ToArbitrary();

    [Property]
    public void AnyText(string? text) => Check(text ?? "");

    [Property(MaxTest = 2000)]
    public Property TextsNearToValues() => Prop.ForAll(NearValues(), Check);

    // A slot sees a bounded stretch of the line, so a line of a megabyte costs what that stretch costs.
    [Theory]
    [InlineData(",")]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData("By ")]
    [InlineData("May ")]
    [InlineData("a@")]
    [InlineData("a.")]
    [InlineData("王")]
    [InlineData("(")]
    [InlineData("Jane, ")]
    [InlineData("2024-11-17 ")]
    [InlineData("editor ")]
    [InlineData(" ")]
    public void LongLinesCostNoMore(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        Check(text);
        foreach (var slot in s_slots) Assert.All(SlotReading.Parts(slot, text), part => Assert.True(part.End <= Lists.MaxChars));
    }

    private static void Check(string text)
    {
        foreach (var slot in s_slots)
        {
            var end = 0;
            foreach (var part in SlotReading.Parts(slot, text))
            {
                Assert.True(part.Length > 0 && part.Start >= end && part.End <= text.Length, $"{slot}: {part} in {text}");
                foreach (var c in text.AsSpan(end, part.Start - end)) Assert.True(CharClasses.Is(c, CharClass.Space | CharClass.Stray), $"{slot}: gap before {part} in {text}");
                end = part.End;
            }
        }

        _ = DateReader.TryRead(text, DateOrder.DayFirst, out _, out _);
        _ = NumberReader.TryRead(text, out _);
    }
}
