using ArticleParser.Cues;

namespace ArticleParser.Generators.DialectFile;

/// <summary>A dialect file in the form that the library loads, and what was wrong with it.</summary>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="Path">Where the file stands.</param>
/// <param name="Compiled">Records C, L, P, W and V, each a line of fields parted by tabs.</param>
/// <param name="Examples">Records E and N: the lines that cues must match, and must not.</param>
/// <param name="Fields">The fields that it names, each name once, in the order of the file.</param>
/// <param name="Problems">What was wrong; the records hold the rest.</param>
internal sealed record CompiledDialect(string Name, string Path, string Compiled, string Examples, EquatableArray<NamedSlot> Fields, EquatableArray<Problem> Problems);
