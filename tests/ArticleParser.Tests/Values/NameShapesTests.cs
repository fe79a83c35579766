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
    [InlineData("Jane Doe", 1, false)]
    [InlineData("東京", 1, false)]
    [InlineData("Jane Doe and John Roe", 3, false)]
    [InlineData("Jane Doe and", 0, false)]
    [InlineData("and Jane Doe", 0, false)]
    [InlineData("Jane Doe, Editor", 0, false)]
    [InlineData("Talks at the harbour", 0, true)]
    [InlineData("The harbour talks", 0, true)]
    public void Shapes_tell(string text, int parts, bool hasProse)
    {
        var buffer = new NameAtom[NameLexer.MaxAtoms];
        ReadOnlySpan<NameAtom> atoms = buffer.AsSpan(0, NameLexer.Read(text, buffer, out _));
        Assert.Equal((parts, hasProse), (NameShapes.Read(atoms, new NamePart[NameShapes.MostParts]), NameShapes.HasProse(atoms)));
    }

    [Property(MaxTest = 3000)]
    public Property Prose_is_no_name() => Prop.ForAll(Lines, static text =>
    {
        TokenSpanBuffer whole = default, parts = default;
        var isWhole = text.Length > 0 && NameValues.ReadNames(text, int.MaxValue, ref parts) == text.Length;
        Assert.Equal(isWhole, NameValues.TryReadWhole(text, ref whole));
        if (isWhole) Assert.Equal(parts.AsSpan(), whole.AsSpan());
    });

    [Property(MaxTest = 3000)]
    public Property Capitals_and_conjunctions_are_names() => Prop.ForAll(Lines, static text =>
    {
        var buffer = new NameAtom[NameLexer.MaxAtoms];
        ReadOnlySpan<NameAtom> atoms = buffer.AsSpan(0, NameLexer.Read(text, buffer, out _));
        var parts = new NamePart[NameShapes.MostParts];
        if (NameShapes.Read(atoms, parts) is > 0 and var count) Assert.Equal(parts[..count], NameGrammar.Names.Parse(atoms).Value);
    });
}
