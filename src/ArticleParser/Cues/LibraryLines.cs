namespace ArticleParser.Cues;

/// <summary>The lines and sections of the grammar that the library was built with, for dialects that are read at run time.</summary>
internal sealed class LibraryLines : IGrammarLines
{
    private LibraryLines()
    {
    }

    public static LibraryLines Instance { get; } = new();

    public IReadOnlyList<string> Lines => Names(SyntaxFacts.IsLine);

    public IReadOnlyList<string> Sections => Names(SyntaxFacts.IsSection);

    public bool OfLibrary => false;

    public bool IsLine(string name) => SyntaxFacts.TryParseKind(name, out var kind) && SyntaxFacts.IsLine(kind);

    public bool IsSection(string name) => SyntaxFacts.TryParseKind(name, out var kind) && SyntaxFacts.IsSection(kind);

    public bool MayHold(string section, string line) => SyntaxFacts.MayStandIn(Cue.KindOf(section), Cue.KindOf(line));

    private static string[] Names(Func<SyntaxKind, bool> isMeant) => [.. Enum.GetValues<SyntaxKind>().Where(isMeant).Select(SyntaxFacts.GetText)];
}
