extern alias Runtime;

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Runtime::ArticleParser;

namespace ArticleParser.Generators.Tests;

/// <summary>A dialect that is read at run time has the mistakes that the compiler shows, at the same lines and columns, and in the same words.</summary>
public class RuntimeReaderTests
{
    private static readonly string[] s_pieces =
        ["cue Byline", "cue Bylin", "cue Timestamp.published in Header", "cue Byline in Body", "words Month.1", "words Mnth", "\n", "\n  ", "\r\n  en By {names}", "\r  de {nmes}", " | ", "en ", "example x",
         "label en Photo", "<label>", "{text 0}", "{names as a}", "{names as A}", "max 3", "max", "in Heder", "as 2", "\\", "}", "{", "...", "~", "\u2028", "\uFEFF", "é"];

    [Theory]
    [InlineData("cue Byline\r\n\r\n\ten By {nmes}\r\n  de }\r\n")]
    [InlineData("  en By\ncues Byline\nwords Month.13\n  en Jan\ncue Byline in Body\n  en By | by")]
    [InlineData("cue Byline\n  en By {names as desk}\ncue Insert as Desk\n  en <label>\u2028 | x")]
    public void TheSameMistakes(string text) => Assert.Equal(OfCompiler([text])[0], OfRuntime(text));

    /// <summary>Three hundred texts, ten to a project: starting the compiler takes much longer than reading a file.</summary>
    [Property(MaxTest = 30)]
    public Property TheSameMistakesInAnyText() => Prop.ForAll(
        Gen.Elements(s_pieces).ArrayOf().Select(string.Concat).ArrayOf(10).ToArbitrary(),
        texts => OfCompiler(texts).Zip(texts, (mistakes, text) => mistakes.SequenceEqual(OfRuntime(text))).All(same => same));

    /// <summary>The mistakes of each text.</summary>
    private static List<List<string>> OfCompiler(string[] texts)
    {
        var problems = GeneratorRun.Run([.. texts.Select((text, i) => new SourceFile(PathOf(i), text))]).Diagnostics.ToLookup(problem => problem.Location.GetLineSpan().Path);
        return [.. texts.Select((_, i) => problems[PathOf(i)].Select(problem => $"{problem.Location.SourceSpan} {problem.Location.GetLineSpan().Span} {problem.Id} {problem.GetMessage(null)}").ToList())];
    }

    private static string PathOf(int text) => $"/p/Mine{text}.dialect";

    private static List<string> OfRuntime(string text)
    {
        try
        {
            Dialect.Parse(text);
            return [];
        }
        catch (DialectException error)
        {
            return [.. error.Problems.Select(Show)];
        }
    }

    private static string Show(DialectProblem problem)
    {
        var (span, start, end) = (problem.Location.Span, problem.Location.Start, problem.Location.End);
        return $"[{span.Start}..{span.End}) ({start.Line},{start.Character})-({end.Line},{end.Character}) {problem.Id} {problem.Message}";
    }
}
