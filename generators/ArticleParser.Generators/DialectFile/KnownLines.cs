using ArticleParser.Generators.GrammarFile;

namespace ArticleParser.Generators.DialectFile;

/// <summary>What a dialect is checked against: the grammar's lines, and the sections that may hold them.</summary>
/// <param name="Names">The names of all lines.</param>
/// <param name="Sections">The sections; empty where the grammar could not be read, and nothing is checked.</param>
/// <param name="OfLibrary">True for the library's own dialects, which hold the words of the value grammars.</param>
internal sealed record KnownLines(EquatableArray<string> Names, EquatableArray<SectionLines> Sections, bool OfLibrary)
{
    public static KnownLines Of(GrammarResult grammar) => new(grammar.LineNames, grammar.Sections, grammar.HasFile);

    public bool IsSection(string name) => Sections.Count == 0 || Sections.Any(section => section.Name == name);

    public bool MayHold(string section, string line) =>
        Sections.Count == 0 || Sections.Any(other => other.Name == section && other.Lines.Contains(line));

    /// <summary>The end of a message: which sections hold such a line.</summary>
    public string Holders(string line)
    {
        var names = Sections.Where(section => section.Lines.Contains(line)).Select(section => section.Name).ToList();
        return names.Count == 0 ? "no section does" : "these do: " + string.Join(", ", names);
    }
}
