using ArticleParser.Cues;
using Microsoft.CodeAnalysis.Text;

namespace ArticleParser.Generators.DialectFile;

/// <summary>From a dialect file to its compiled form. What it says is read by the library's own reader, so that a dialect is the same whoever reads it.</summary>
internal static class DialectReader
{
    public static CompiledDialect Read(SourceFile file, KnownLines lines)
    {
        var read = DialectText.Read(file.Text, lines);
        var problems = new ProblemList(file);
        foreach (var mistake in read.Mistakes)
            problems.Add(Diagnostics.Of(mistake.Rule), new TextSpan(mistake.Place.Start, mistake.Place.Length), mistake.Arguments);
        // Of those with one name the first says what the field is.
        var fields = read.Fields.GroupBy(field => field.Name).Select(named => named.First());
        return new(file.Name, file.Path, read.Records, read.Examples, fields.ToEquatableArray(), problems.ToArray());
    }
}
