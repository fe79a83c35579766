namespace ArticleParser.Cues;

/// <summary>What a dialect is checked against: the grammar's lines, and the sections that may hold them.</summary>
internal interface IGrammarLines
{
    /// <summary>The names of all lines, for messages.</summary>
    IReadOnlyList<string> Lines { get; }

    /// <summary>The names of the sections, for messages.</summary>
    IReadOnlyList<string> Sections { get; }

    /// <summary>True for the library's own dialects, whose lists of words are those that the value grammars read.</summary>
    bool OfLibrary { get; }

    /// <summary>Whether there is a line of that name.</summary>
    bool IsLine(string name);

    /// <summary>Whether there is a section of that name. Of any name where the grammar could not be read, as then sections are not checked.</summary>
    bool IsSection(string name);

    /// <summary>Whether a line of that name may stand in the section.</summary>
    bool MayHold(string section, string line);
}
