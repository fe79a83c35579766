namespace ArticleParser.Cues;

/// <summary>What a dialect is checked against: the grammar's lines, and the sections that may hold them.</summary>
internal interface IGrammarLines
{
    /// <summary>The names of all lines.</summary>
    IReadOnlyList<string> Lines { get; }

    /// <summary>The names of the sections; empty where the grammar could not be read, and they are not checked.</summary>
    IReadOnlyList<string> Sections { get; }

    /// <summary>True for the library's own dialects, whose lists of words are those that the value grammars read.</summary>
    bool OfLibrary { get; }

    /// <summary>Whether a line of that name may stand in the section.</summary>
    bool MayHold(string section, string line);
}
