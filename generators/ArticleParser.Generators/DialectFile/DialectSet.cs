using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleParser.Generators.DialectFile;

/// <summary>The dialects of a project, in the order of their file names, whatever the machine's culture.</summary>
internal sealed record DialectSet(EquatableArray<CompiledDialect> Dialects, EquatableArray<Problem> Problems)
{
    /// <summary>Those of the library itself, which become one text: any name will do.</summary>
    public static DialectSet OfLibrary(ImmutableArray<CompiledDialect> dialects) => new(InOrder(dialects), EquatableArray<Problem>.Empty);

    /// <summary>Those of a project that uses the library: each becomes a property.</summary>
    public static DialectSet OfUser(ImmutableArray<CompiledDialect> dialects)
    {
        var good = new List<CompiledDialect>();
        var problems = new List<Problem>();
        foreach (var dialect in InOrder(dialects))
        {
            if (IsProperty(dialect.Name) && good.All(other => other.Name != dialect.Name))
                good.Add(dialect);
            else
                problems.Add(new(Diagnostics.BadFileName, dialect.Path, default, default, new[] { dialect.Name }.ToEquatableArray()));
        }

        return new(good.ToEquatableArray(), problems.ToEquatableArray());
    }

    // Only places would differ when a comment is edited, and they write nothing.
    private static EquatableArray<CompiledDialect> InOrder(ImmutableArray<CompiledDialect> dialects) => dialects
        .OrderBy(dialect => dialect.Name, StringComparer.Ordinal).ThenBy(dialect => dialect.Path, StringComparer.Ordinal)
        .Select(dialect => dialect with { Problems = EquatableArray<Problem>.Empty })
        .ToEquatableArray();

    private static bool IsProperty(string name) =>
        name != "Dialects" && SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;
}
