using ArticleParser.Generators;
using ArticleParser.Generators.DialectFile;
using ArticleParser.Generators.GrammarFile;

namespace ArticleParser.Docs.Pages;

/// <summary>A dialect file for each mistake that one can make in it, which has to be told of it.</summary>
internal static class DialectMistakes
{
    private static readonly Dictionary<string, string> s_files = new()
    {
        ["AP1201"] = "  en By {names}",
        ["AP1202"] = "cues Byline\n  en By {names}",
        ["AP1203"] = "cue Bylines\n  en By {names}",
        ["AP1204"] = "cue Byline.our.own\n  en By {names}",
        ["AP1205"] = "cue Byline begin\n  en By {names}",
        ["AP1206"] = "cue Byline\n  english By {names}",
        ["AP1207"] = "cue Byline\n  en By {names} | ",
        ["AP1208"] = "cue Byline\n  en By {name}",
        ["AP1209"] = "cue Byline\n  en By {names 0}",
        ["AP1210"] = "cue Byline\n  en By {names",
        ["AP1211"] = "cue Byline\n  en {text}",
        ["AP1212"] = "cue Byline\n  en By \\",
        ["AP1213"] = "cue Byline\n  en By {names} | By {names}",
        ["AP1214"] = "cue Byline\n  en By {names}\n  example",
        ["AP1215"] = "cue Byline\ncue Timestamp\n  en Published {date}",
        ["AP1216"] = "words Month.1\n  en January\n  example January",
        ["AP1218"] = "words Month.1\n  label en January",
        ["AP1219"] = "cue Byline\n  en <label> {names}",
        ["AP1220"] = "cue Byline in Top\n  en By {names}",
        ["AP1221"] = "cue Teaser in Comments\n  en Read next: {title}",
        ["AP1222"] = "cue Insert.tide as 2nd\n  en Tide: {text}",
        ["AP1223"] = "words Months\n  en January",
        ["AP1224"] = "cue Insert.tide as tide\n  en Tide: {text}\ncue Insert.wind as Tide\n  en Wind: {text}",
    };

    /// <summary>The file and the message; of other diagnostics, when they come.</summary>
    /// <exception cref="DocsException">There is no file, or it does not give the diagnostic.</exception>
    public static string ExampleOf(string id)
    {
        if (id == "AP1217") return "A file `2nd-edition.dialect` would become the property `Dialects.2nd-edition`, which is no name of C#: call it `SecondEdition.dialect`.";
        if (id.StartsWith("AP11", StringComparison.Ordinal)) return "It is about `Article.grammar`, which is the library's own: a project that uses the library never gets it.";
        var text = s_files.GetValueOrDefault(id) ?? throw new DocsException($"there is no dialect that shows {id}.");
        var grammar = GrammarReader.ReadOnly([]);
        var ofLibrary = id is "AP1216" or "AP1218";
        var problem = DialectReader.Read(new SourceFile("House.dialect", text), new KnownLines(grammar.LineNames, grammar.Sections, ofLibrary)).Problems.FirstOrDefault(problem => problem.Descriptor.Id == id)
            ?? throw new DocsException($"the dialect that should show {id} does not.");
        var message = problem.ToDiagnostic().GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        return $"## Example\n\n```text\n{text}\n```\n\nThe compiler says, at line {problem.Lines.Start.Line + 1}, column {problem.Lines.Start.Character + 1}: `{message}`";
    }
}
