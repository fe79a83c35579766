using System.Text.RegularExpressions;
using ArticleParser.Generators.DialectFile;
using ArticleParser.Generators.GrammarFile;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ArticleParser.Generators.Tests;

/// <summary>Invariant: a reader takes any text, and every problem's place is inside the text.</summary>
public partial class ReaderProperties
{
    private static readonly string[] Pieces =
        ["///", "//", "\n", "\r\n", " ", "\t", "{", "}", "*", "?", ":", "|", "=", "\\", "...", "~", "line", "token", "page", "union", "Text", "cue Byline",
         "words X", "  en ", "  example ", "{text}", "{names 3}", "{names as a}", "max 3", "in ", "as ", "Header", "start", "#", "\uFEFF", "\u2028", "\uD800", "ä", "\0"];

    private const int BlocksAtOnce = 3;

    private static readonly string[] Blocks = [.. Files.RealDialects.SelectMany(file => BlockStart().Split(file.Text))];

    [GeneratedRegex("^(?=cue |words )", RegexOptions.Multiline)]
    private static partial Regex BlockStart();

    [Property(MaxTest = 300)]
    public bool TheGrammarReaderTakesAnyText(string? text) => GrammarIsTotal(text ?? "");

    [Property(MaxTest = 300)]
    public bool TheDialectReaderTakesAnyText(string? text) => DialectIsTotal(text ?? "");

    [Property(MaxTest = 300)]
    public Property TheReadersTakeAnyMixOfTheirSigns() => Prop.ForAll(
        Gen.Elements(Pieces).ArrayOf().ToArbitrary(),
        pieces => GrammarIsTotal(string.Concat(pieces)) && DialectIsTotal(string.Concat(pieces)));

    [Property(MaxTest = 200)]
    public Property TheGrammarReaderTakesAnyMutationOfTheGrammar() => Prop.ForAll(
        Mutations(Files.RealGrammar.Text).ToArbitrary(), GrammarIsTotal);

    /// <summary>A few blocks at a time, of all dialects: a whole file is read many times as long, and most of it is far from the mutation.</summary>
    [Property(MaxTest = 200)]
    public Property TheDialectReaderTakesAnyMutationOfADialect() => Prop.ForAll(
        Gen.Choose(0, Blocks.Length - BlocksAtOnce).SelectMany(first => Mutations(string.Concat(Blocks[first..(first + BlocksAtOnce)]))).ToArbitrary(), DialectIsTotal);

    /// <summary>The text with a stretch of it replaced by a piece.</summary>
    private static Gen<string> Mutations(string text) =>
        from start in Gen.Choose(0, text.Length)
        from length in Gen.Choose(0, Math.Min(40, text.Length - start))
        from piece in Gen.Elements(Pieces)
        select text.Remove(start, length).Insert(start, piece);

    private static bool GrammarIsTotal(string text)
    {
        var result = GrammarReader.Read(new("g", text));
        return result.Model is null == result.Problems.Count > 0 && AreInside(result.Problems, text);
    }

    private static bool DialectIsTotal(string text)
    {
        var result = DialectReader.Read(new("d", text), Known.Lines);
        return AreInside(result.Problems, text) && result.Compiled.Split('\n').All(record => record.Split('\t').Length is 1 or 2 or 3 or 4);
    }

    private static bool AreInside(IEnumerable<Problem> problems, string text) =>
        problems.All(problem => problem.Span.End <= text.Length && problem.ToDiagnostic().GetMessage(null).Length > 0);
}
