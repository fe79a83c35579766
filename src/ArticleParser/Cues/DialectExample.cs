using ArticleParser.Cues;

namespace ArticleParser;

/// <summary>An <c>example</c> or <c>counter</c> line of a dialect file.</summary>
/// <param name="IsCounter">True for a <c>counter</c>: the cue must not match it.</param>
/// <param name="Cue">The cue's name: its kind of line, followed by a full stop and its variant, if it has one.</param>
/// <param name="Text">The line.</param>
public sealed record DialectExample(bool IsCounter, string Cue, string Text)
{
    /// <summary>The kind of line that the cue describes.</summary>
    public SyntaxKind Kind => SyntaxFacts.TryParseKind(Cue.Split('.')[0], out var kind) ? kind : SyntaxKind.None;

    /// <summary>The section that the cue is limited to (<c>in Header</c>); <see cref="SyntaxKind.None"/> for any.</summary>
    public SyntaxKind Section { get; init; }

    /// <summary>Records E and N: the cue's name, and the text.</summary>
    internal static IEnumerable<DialectExample> Read(string records) => records
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split('\t', 3))
        .Select(fields => new DialectExample(fields[0] == "N", fields[1], fields[2]));

    /// <summary>What is wrong with it, in a sentence; null when nothing is.</summary>
    internal string? Check(CueTable table)
    {
        var found = Find(table, Text.Trim());
        if (IsCounter) return found == Cue ? $"The cue {Cue} matches '{Text}', which is a counter-example of it." : null;
        return found == Cue ? null : $"The cue {Cue} does not match its example '{Text}'; {(found is null ? "no cue does" : $"the cue {found} does")}.";
    }

    /// <summary>The cue that the lexer finds in such a line: from its beginning, else within it.</summary>
    private static string? Find(CueTable table, string line)
    {
        if (table.TryFind(line, isFirst: true, out var match)) return match.Cue.Name;
        return table.TryFindInner(line, out match) ? match.Cue.Name : null;
    }
}
