using System.Globalization;
using ArticleParser.Cues;
using ArticleParser.Generators.DialectFile;
using Microsoft.CodeAnalysis.Text;

namespace ArticleParser.Generators.Emit;

/// <summary>Writes the library's own dialect, all of its files as one: its cues, their patterns laid out, and its words.</summary>
internal static class BuiltInDialectEmitter
{
    // Numbers are of no use to a reader: as many in a line as a screen is wide.
    private const int NumbersPerLine = 32;

    public static SourceText Emit(IEnumerable<CompiledDialect> dialects)
    {
        var files = dialects.ToList();
        var records = new DialectRecords(string.Concat(files.Select(file => file.Compiled)));
        var code = new CodeWriter("dialect files", "ArticleParser.Cues");
        code.OpenType("The cues and words that the library knows.", "internal static partial class BuiltInDialect");
        code.Member().Summary("Records E and N (cue, text): the lines that a cue must match, and must not. Tests run them.")
            .Raw("internal const string Examples = ", string.Concat(files.Select(file => file.Examples)), ";");
        code.Member().Summary("A cue in each line: kind, variant, flags.")
            .Raw("internal const string Cues = ", Lines(records.Cues.Select(cue => string.Join("\t", cue.Header))), ";");
        code.Member().Summary("By cue: its kind, so that no one need look for the names.")
            .Open("internal static global::System.ReadOnlySpan<ushort> CueKinds => new ushort[]")
            .Line(string.Join(", ", records.Cues.Select(cue => $"(ushort)SyntaxKind.{cue.Header[0]}"))).Close("};");
        code.Member().Summary("Records W (name) and V (language, word).")
            .Raw("internal const string Words = ", Lines(records.Lists.SelectMany(Words)), ";");
        Layout(code, LayOut(records));
        Layout(code, WordLayoutBuilder.Lay(records));
        return code.Close().ToSourceText();
    }

    private static IEnumerable<string> Words(WordList list) =>
        list.Words.Select(word => $"V\t{word.Language}\t{word.Text}").Prepend("W\t" + list.Name);

    private static string Lines(IEnumerable<string> lines) => string.Join("\n", lines);

    private static CueLayout LayOut(DialectRecords records)
    {
        var layout = new CueLayoutBuilder();
        layout.AddDateWords(WordNames.DateOpeners(records));
        for (var i = 0; i < records.Cues.Count; i++)
            layout.Add(i, records.Cues[i].Patterns());
        return layout.Lay();
    }

    private static void Layout(CodeWriter code, CueLayout layout)
    {
        code.Member().Summary("The members below are those of CueLayout.")
            .Raw("private const string Patterns = ", Lines(layout.Patterns), ";");
        Numbers(code, "ulong", nameof(NodeArrays.Nodes), layout.Nodes.Nodes);
        Numbers(code, "int", nameof(NodeArrays.Lists), layout.Nodes.Lists);
        Numbers(code, "int", nameof(layout.ListStarts), layout.ListStarts);
        Numbers(code, "int", nameof(layout.ListItems), layout.ListItems);
        Numbers(code, "ulong", nameof(layout.Starts), layout.Starts);
        Numbers(code, "int", nameof(layout.Tries), layout.Tries);
        Numbers(code, "int", nameof(layout.Slots), layout.Slots);
    }

    private static void Layout(CodeWriter code, WordLayout words)
    {
        Numbers(code, "ulong", "WordNodes", words.Nodes.Nodes);
        Numbers(code, "int", "WordBits", words.Nodes.Lists);
        Numbers(code, "int", "WordRoots", words.Roots);
    }

    // Read in place: the compiler puts such numbers into the assembly as they stand in memory.
    private static void Numbers<T>(CodeWriter code, string type, string name, T[] numbers)
        where T : IFormattable
    {
        code.Member().Open($"private static global::System.ReadOnlySpan<{type}> {name} => new {type}[]");
        for (var at = 0; at < numbers.Length; at += NumbersPerLine)
            code.Line(string.Join(", ", numbers.Skip(at).Take(NumbersPerLine).Select(number => number.ToString(null, CultureInfo.InvariantCulture))) + ",");
        code.Close("};");
    }
}
