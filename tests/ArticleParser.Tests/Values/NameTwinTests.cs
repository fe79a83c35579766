using Pidgin;

namespace ArticleParser.Tests.Values;

/// <summary>The grammar of bylines gives what its twin in stock combinators gives, on random rows of what bylines are made of.</summary>
public class NameTwinTests
{
    private const int Rows = 20_000;

    private static readonly string[] s_pieces =
    [
        "Jane", "Doe", "J.", "R", "von", "der", "de", "la", "Dr.", "Prof.", "and", "und", "AND", "y", "E", "Editor", "editor", "Staff", "Writer", "Senior", "correspondent", "AFP", "dpa", "Reuters", "det",
        "in", "for", "the", "The", "News", "Northport", "MD", "PhD", "jane@example.com", "@jane", "新华社", "记者", "김민수", "기자", "محمد", "علي", ",", "/", "|", "-", "(", ")", "•", "&", ".", "Monday", "May",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void BothReadTheSame(int seed)
    {
        var random = new Random(seed);
        Span<NameAtom> buffer = stackalloc NameAtom[NameLexer.MaxAtoms];
        Span<NamePart> room = stackalloc NamePart[NameLexer.MaxAtoms];
        for (var row = 0; row < Rows; row++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => s_pieces[random.Next(s_pieces.Length)] + (random.Next(4) == 0 ? "" : " ")));
            ReadOnlySpan<NameAtom> atoms = buffer[..NameLexer.Read(text, buffer, out _)];
            if (atoms.IsEmpty) continue;
            var twin = Reference.NameGrammar.Names.Parse(atoms);
            var own = room[..new ArticleParser.NameGrammar(atoms, room).Names()];
            Assert.True((twin.Success ? twin.Value.AsSpan() : []).SequenceEqual(own), text);
        }
    }
}
