using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pidgin;

namespace ArticleParser.Tests;

/// <summary>What shapes say without the grammar is what the grammar says.</summary>
public class NameShapesTests
{
    private static readonly string[] s_pieces =
    [
        "Jane", "Doe", "Anna", "von der", "Heide", "de", "la", "Cruz", "J.", "E", "Dr.", "Mr", "and", "und", "&", "a", "of", "in", "for", "the", "The", "Our", "All",
        "harbour", "newsletter", "talks", "at", "dpa", "AFP", "The Associated Press", "Reuters", "Editor", "editor", "Staff Writer", "Sport", "News", "Gazette",
        "March", "Sunday", ",", "/", "|", "–", "(", ")", ".", "@jane", "jane@example.org", "McKay", "DoeEditor", "NORTHPORT", "MD", "Jr.", "ישראל", "東京", "F1", "delta201",
    ];

    public static Arbitrary<string> Lines => Gen.Choose(1, 8)
        .SelectMany(count => Gen.ArrayOf(Gen.Zip(Gen.Elements(s_pieces), Gen.Frequency((8, Gen.Constant(" ")), (1, Gen.Constant(""))), (piece, gap) => piece + gap), count))
        .Select(static pieces => string.Concat(pieces).Trim()).ToArbitrary();

    [Theory]
    [InlineData("Jane Doe", true, false)]
    [InlineData("Jane Doe, Editor", false, false)]
    [InlineData("Talks at the harbour", false, true)]
    [InlineData("The harbour talks", false, true)]
    public void Shapes_tell(string text, bool isOneName, bool hasProse)
    {
        var buffer = new NameAtom[NameLexer.MaxAtoms];
        ReadOnlySpan<NameAtom> atoms = buffer.AsSpan(0, NameLexer.Read(text, buffer, out _));
        Assert.Equal((isOneName, hasProse), (NameShapes.IsOneName(atoms), NameShapes.HasProse(atoms)));
    }

    [Property(MaxTest = 3000)]
    public Property Prose_is_no_name() => Prop.ForAll(Lines, static text =>
    {
        PartBuffer whole = default, parts = default;
        var isWhole = text.Length > 0 && NameValues.ReadNames(text, int.MaxValue, ref parts) == text.Length;
        Assert.Equal(isWhole, NameValues.TryReadWhole(text, ref whole));
        if (isWhole) Assert.Equal(parts.AsSpan(), whole.AsSpan());
    });

    [Property(MaxTest = 3000)]
    public Property Capitals_alone_are_one_name() => Prop.ForAll(Lines, static text =>
    {
        var buffer = new NameAtom[NameLexer.MaxAtoms];
        ReadOnlySpan<NameAtom> atoms = buffer.AsSpan(0, NameLexer.Read(text, buffer, out _));
        if (!NameShapes.IsOneName(atoms)) return;
        Assert.Equal([new NamePart(SyntaxKind.NameToken, 0, atoms.Length)], NameGrammar.Names.Parse(atoms).Value);
    });
}
