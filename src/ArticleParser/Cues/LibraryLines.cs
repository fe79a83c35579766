namespace ArticleParser.Cues;

/// <summary>The lines and sections of the grammar that the library was built with, for dialects that are read at run time.</summary>
internal sealed class LibraryLines : IGrammarLines
{
    private LibraryLines()
    {
        List<string> lines = [], sections = [];
        foreach (var kind in Enum.GetValues<SyntaxKind>())
        {
            if (SyntaxFacts.IsLine(kind)) lines.Add(SyntaxFacts.GetText(kind));
            else if (SyntaxFacts.IsSection(kind)) sections.Add(SyntaxFacts.GetText(kind));
        }

        (Lines, Sections) = (lines, sections);
    }

    public static LibraryLines Instance { get; } = new();

    public IReadOnlyList<string> Lines { get; }

    public IReadOnlyList<string> Sections { get; }

    public bool OfLibrary => false;

    public bool MayHold(string section, string line) => SyntaxFacts.MayStandIn(Cue.KindOf(section), Cue.KindOf(line));
}
