using ArticleParser.Generators.GrammarFile;
using Microsoft.CodeAnalysis;

namespace ArticleParser.Generators.Tests;

/// <summary>Every mistake of a grammar file is one error, at its place.</summary>
public class GrammarDiagnosticTests
{
    // Rules that make a grammar whole around the one under test.
    private const string Around = """
        /// T.
        token Text
        /// E.
        token EndOfFile
        /// P.
        page Page = Body EndOfFile
        /// B.
        section Body = { paras:Para* heads:Head* }
        /// P.
        line Para = Text
        /// H.
        line Head = Text

        """;

    private const string Page = "/// P.\npage Page = lines:Line1*\n/// T.\ntoken Text\n/// L.\nline Line1 = Text\n";

    [Theory]
    [InlineData("[|rule|] Foo", "the next rule")]
    [InlineData("line [|foo|] = Text", "upper-case letter")]
    [InlineData("line Foo [|Text|]", "'='")]
    [InlineData("line Foo = Text [|%|]", "a kind")]
    [InlineData("line Foo = { Text [||]", "a kind or '}'")]
    [InlineData("line Foo = Text [|}|]", "a kind")]
    [InlineData("line Foo = { [|{|] Text }", "a kind or '}'")]
    [InlineData("line Foo = [||]", "a kind")]
    [InlineData("line Foo = Text? [|?|]", "a kind")]
    [InlineData("line Foo = [|Name|]:Text", "lower-case letter")]
    [InlineData("line Foo = name:[|*|]", "a kind")]
    [InlineData("line Foo = Text [|lower|]", "a kind")]
    [InlineData("union Any = [||]", "upper-case letter")]
    [InlineData("union Any = Para | [||]", "upper-case letter")]
    [InlineData("token Foo [|=|] Text", "a rule")]
    [InlineData("line Foo = Text [|+|]", "a kind")]
    [InlineData("line Foo = [|(|] Text | Text )", "a kind")]
    [InlineData("group Foo = ( Para | [|)|]", "a kind, '|' or ')'")]
    [InlineData("group Foo = ( Para | Head [||]", "a kind, '|' or ')'")]
    [InlineData("group Foo = ( Para | Head )[|*|]", "a kind")]
    [InlineData("group Foo = { [|(|] Para ) }", "a kind or '}'")]
    [InlineData("/// A comment of nothing.[||]", "a rule")]
    public void UnexpectedText(string marked, string expected)
    {
        var problem = Expect("AP1101", Around + "/// D.\n" + marked);
        Assert.Contains(expected, problem.ToDiagnostic().GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void AfterUnexpectedTextTheNextRuleIsRead()
    {
        var result = GrammarReader.Read(new("g", "line = Text\n/// D.\nline Good = Text"));
        Assert.Single(result.Problems);
        Assert.Equal(["Good"], result.LineNames);
    }

    [Fact]
    public void UnknownKindNamesTheNearest()
    {
        var problem = Expect("AP1102", Around.Replace("line Head = Text", "line Head = [|Txet|]", StringComparison.Ordinal));
        Assert.Equal("No rule is named 'Txet'; did you mean 'Text'?", problem.ToDiagnostic().GetMessage(null));
    }

    [Fact]
    public void UnknownKindInUnion() => Expect("AP1102", Around + "/// U.\nunion AnyU = Para | [|Hed|]");

    [Fact]
    public void DuplicateRule()
    {
        var problem = Expect("AP1103", Around + "/// P.\nline [|Para|] = Text");
        Assert.Contains("on line 10", problem.ToDiagnostic().GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void DuplicateKindName() => Expect("AP1103", Around
        .Replace("Head", "TextToken", StringComparison.Ordinal)
        .Replace("line TextToken", "line [|TextToken|]", StringComparison.Ordinal));

    [Fact]
    public void DuplicateField() => Expect("AP1104", Around.Replace("heads:", "[|paras|]:", StringComparison.Ordinal));

    [Fact]
    public void KindInTwoFields() => Expect("AP1105", Around.Replace("paras:Para*", "paras:Para* [|more|]:Para*", StringComparison.Ordinal));

    [Fact]
    public void KindInFieldAndUnionField() =>
        Expect("AP1105", Around.Replace("heads:Head*", "heads:Head* [|any|]:AnyU?", StringComparison.Ordinal) + "/// U.\nunion AnyU = Head");

    [Fact]
    public void KindInTwoUnions()
    {
        var problem = Expect("AP1106", Around + "/// U.\nunion AnyU = Para | Head\n/// V.\nunion AnyV = [|Head|]");
        Assert.Contains("'AnyU'", problem.ToDiagnostic().GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("line Head = Text", "line Head = Text [|Para|]?")]
    [InlineData("line Head = Text", "line Head = Text [|EndOfFile|]")]
    [InlineData("heads:Head*", "heads:Head* [|Text|]")]
    [InlineData("heads:Head*", "heads:Head* [|Page|]")]
    [InlineData("page Page = Body", "page Page = Body [|Text|]")]
    public void WrongChild(string old, string marked) => Expect("AP1107", Around.Replace(old, marked, StringComparison.Ordinal));

    [Fact]
    public void GroupHoldsNoSections() =>
        Expect("AP1107", Around.Replace("heads:Head*", "heads:Head* Pair?", StringComparison.Ordinal) + "/// G.\ngroup Pair = { Head? [|Body|]? }");

    [Fact]
    public void UnionHoldsNoTokens() => Expect("AP1107", Around + "/// U.\nunion AnyU = Para | [|Text|]");

    [Theory]
    [InlineData("/// H.\nline Head", "line [|Head|]")]
    [InlineData("/// T.\ntoken Text", "token [|Text|]")]
    [InlineData("/// H.\nline Head", "///\nline [|Head|]")]
    public void MissingDoc(string old, string marked) => Expect("AP1108", Around.Replace(old, marked, StringComparison.Ordinal));

    [Fact]
    public void ListWithoutName()
    {
        var problem = Expect("AP1109", Around.Replace("heads:Head*", "[|Head|]*", StringComparison.Ordinal));
        Assert.Equal("A list needs a name of its own: write 'heads:Head*'", problem.ToDiagnostic().GetMessage(null));
    }

    [Fact]
    public void MissingPage()
    {
        var problem = Assert.Single(GrammarReader.Read(new("g", "")).Problems);
        Assert.Equal("AP1110", problem.Descriptor.Id);
        Assert.Equal(default, problem.Lines.Start);
    }

    [Fact]
    public void SecondPage() => Expect("AP1111", Around + "/// Q.\npage [|Second|] = Body");

    [Theory]
    [InlineData("/// X.\nline [|Extra|] = Text")]
    [InlineData("/// X.\ntoken [|Extra|]")]
    [InlineData("/// X.\nsection [|Extra|] = { Para? }")]
    public void Unreachable(string marked) => Expect("AP1112", Around + marked);

    [Theory]
    [InlineData("Head", "Node")]
    [InlineData("Head", "Line")]
    public void ReservedRuleName(string old, string name) =>
        Expect("AP1113", Around.Replace($"line {old}", $"line [|{name}|]", StringComparison.Ordinal).Replace($":{old}", $":{name}", StringComparison.Ordinal));

    [Fact]
    public void ReservedAccessor() => Expect("AP1113", Around.Replace("line Head = Text", "line Head = [|kind|]:Text", StringComparison.Ordinal));

    [Fact]
    public void GroupInItself() => Expect("AP1115", Around.Replace("heads:Head*", "heads:Head* one:One*", StringComparison.Ordinal)
        + "/// G.\ngroup [|One|] = Head others:One*");

    [Theory]
    [InlineData("heads:Head* Para", "Para")]
    [InlineData("{ heads:Head* } Para", "Para")]
    [InlineData("(heads:Head* | heads:Head) Para", "Para")]
    [InlineData("(heads:Head* Para | Para)", "Para")]
    public void GroupThatIsDecidedLate(string shape, string late)
    {
        var problem = Expect("AP1116", Around.Replace("heads:Head*", "heads:Head* pairs:Pair*", StringComparison.Ordinal) + "/// G.\ngroup [|Pair|] = " + shape);
        Assert.Contains($"'{late}'", problem.ToDiagnostic().GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void BracesOfAGroupRequireNothing() =>
        Expect("AP1117", Around.Replace("heads:Head*", "heads:Head* pairs:Pair*", StringComparison.Ordinal) + "/// G.\ngroup [|Pair|] = { Head Para? }");

    [Fact]
    public void ALineThatBeginsAGroupNeedsAPlaceOfItsOwn()
    {
        var problem = Expect("AP1118", Around.Replace("section Body = { paras:Para* heads:Head* }", "section [|Body|] = { pairs:Pair* heads:Head* }", StringComparison.Ordinal)
            + "/// G.\ngroup Pair = Para? Head");
        Assert.Equal("The section 'Body' contains 'Pair', which begins with 'Para' but needs more lines: give the section a field for 'Para'", problem.ToDiagnostic().GetMessage(null));
    }

    [Fact]
    public void SecondGrammarFile()
    {
        var result = GeneratorRun.Run([SmallGrammar.File, new("/src/Z/Article.grammar", SmallGrammar.Text)]);
        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal("AP1114", problem.Id);
        Assert.Equal("/src/Z/Article.grammar", problem.Location.GetLineSpan().Path);
    }

    [Fact]
    public void TheCompilerShowsPathLineAndColumn()
    {
        var result = GeneratorRun.Run([new("/src/Article.grammar", Page + "/// X.\nline Other = Txt")]);
        var problem = result.Diagnostics.Single(diagnostic => diagnostic.Id == "AP1102");
        Assert.Equal("/src/Article.grammar: (7,13)-(7,16)", problem.Location.GetLineSpan().ToString());
        Assert.Equal(DiagnosticSeverity.Error, problem.Severity);
    }

    [Fact]
    public void AGrammarWithMistakesWritesNoClasses()
    {
        var result = GeneratorRun.Run([new("/src/Article.grammar", Page + "line Other = Txt")]);
        Assert.Equal(["BuiltInDialect.g.cs"], result.GeneratedSources.Select(source => source.HintName));
    }

    [Fact]
    public void AMistakeInTheGrammarIsNoMistakeOfTheDialects()
    {
        var grammar = Files.RealGrammar with { Text = Files.RealGrammar.Text.Replace("line Byline =", "line Byline", StringComparison.Ordinal) };
        var problem = Assert.Single(GeneratorRun.Run([grammar, new("/p/A.dialect", "cue Byline\n  en By")]).Diagnostics);
        Assert.Equal("AP1101", problem.Id);
    }

    private static Problem Expect(string id, string marked)
    {
        var markup = Markup.Parse(marked);
        return markup.Expect(id, GrammarReader.Read(new("g", markup.Text)).Problems);
    }
}
