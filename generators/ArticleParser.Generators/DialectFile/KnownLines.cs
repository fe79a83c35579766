using ArticleParser.Cues;
using ArticleParser.Generators.GrammarFile;

namespace ArticleParser.Generators.DialectFile;

/// <summary>The lines and sections of the grammar file, or of the grammar that the generator was built with.</summary>
/// <param name="Names">The names of all lines.</param>
/// <param name="Sections">The sections; empty where the grammar could not be read, and nothing is checked.</param>
/// <param name="OfLibrary">True for the library's own dialects, which hold the words of the value grammars.</param>
internal sealed record KnownLines(EquatableArray<string> Names, EquatableArray<SectionLines> Sections, bool OfLibrary) : IGrammarLines
{
    IReadOnlyList<string> IGrammarLines.Lines => Names;

    IReadOnlyList<string> IGrammarLines.Sections => [.. Sections.Select(section => section.Name)];

    public static KnownLines Of(GrammarResult grammar) => new(grammar.LineNames, grammar.Sections, grammar.HasFile);

    public bool IsLine(string name) => Names.Contains(name);

    public bool IsSection(string name) => Sections.Count == 0 || Sections.Any(section => section.Name == name);

    public bool MayHold(string section, string line) => Sections.Count == 0 || Sections.Any(other => other.Name == section && other.Lines.Contains(line));
}
