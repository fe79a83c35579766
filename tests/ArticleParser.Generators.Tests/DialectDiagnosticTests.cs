using ArticleParser.Generators.DialectFile;

namespace ArticleParser.Generators.Tests;

/// <summary>Every mistake of a dialect file is one error, at its place.</summary>
public class DialectDiagnosticTests
{
    [Theory]
    [InlineData("  [|en By {names}|]\n")]
    [InlineData("# A comment.\n\t[|en By|]\t\ncue Byline\n en By")]
    public void OutsideBlock(string marked) => Expect("AP1201", marked);

    [Theory]
    [InlineData("[|cues|] Byline\n  en By {names}\n  nonsense that follows")]
    [InlineData("[|en|] By {names}")]
    public void UnknownBlock(string marked) => Expect("AP1202", marked);

    [Theory]
    [InlineData("cue [|Bylin|]\n  en By", "did you mean 'Byline'?")]
    [InlineData("cue [|timestamp|].modified\n  en By", "did you mean 'Timestamp'?")]
    public void UnknownLineKind(string marked, string hint) =>
        Assert.EndsWith(hint, Expect("AP1203", marked).ToDiagnostic().GetMessage(null), StringComparison.Ordinal);

    [Theory]
    [InlineData("cue[||]\n  en By")]
    [InlineData("cue [|Byline.a.b|]\n  en By")]
    [InlineData("cue [|Byline.|]\n  en By")]
    [InlineData("words [|Mönat|]\n  en Jan")]
    public void BadName(string marked) => Expect("AP1204", marked);

    [Theory]
    [InlineData("cue Byline [|begin|]\n  en By")]
    [InlineData("cue Byline start [|start|]\n  en By")]
    [InlineData("cue Byline [|max|]\n  en By")]
    [InlineData("cue Byline max 3 [|maximum|]\n  en By")]
    [InlineData("words Month.1 [|start|]\n  en Jan")]
    public void BadOption(string marked) => Expect("AP1205", marked);

    [Fact]
    public void BadLimitOfMaxIsTwoBadOptions()
    {
        var result = DialectReader.Read(new("d", "cue Byline max 0\n  en By"), Known.Lines);
        Assert.Equal(["AP1205", "AP1205"], result.Problems.Select(problem => problem.Descriptor.Id));
    }

    [Theory]
    [InlineData("english")]
    [InlineData("EN")]
    [InlineData("e")]
    [InlineData("exmaple")]
    public void BadLanguage(string language) => Expect("AP1206", $"cue Byline\n  de Von\n  [|{language}|] By {{names}}");

    [Theory]
    [InlineData("cue Byline\n  en By |[| |]| Von")]
    [InlineData("cue Byline\n  de Von\n  en[||]")]
    [InlineData("cue Byline\n  en By |[||]\n")]
    [InlineData("words A\n  en[| |]| b")]
    public void EmptyAlternative(string marked) => Expect("AP1207", marked);

    [Theory]
    [InlineData("cue Byline\n  en By [|{name}|]", "names")]
    [InlineData("cue Byline\n  en By [|{ Number  3 }|]", "number")]
    public void UnknownSlot(string marked, string nearest) =>
        Assert.EndsWith($"did you mean '{nearest}'?", Expect("AP1208", marked).ToDiagnostic().GetMessage(null), StringComparison.Ordinal);

    [Theory]
    [InlineData("0")]
    [InlineData("x")]
    [InlineData("1000")]
    [InlineData("3 4")]
    public void BadSlotLimit(string limit) => Expect("AP1209", $"cue Byline\n  en By {{names  [|{limit}|] }}");

    [Theory]
    [InlineData("cue Byline\n  en By [|{|]names")]
    [InlineData("cue Byline\n  en By names[|}|]")]
    [InlineData("cue Byline\n  en By [|{|]names {time}")]
    [InlineData("cue Byline\n  en By {names}[|}|]")]
    [InlineData("cue Byline\n  en By [|{|] | Von {names}")]
    public void UnbalancedBrace(string marked) => Expect("AP1210", marked);

    [Theory]
    [InlineData("{text}")]
    [InlineData("{names} {title}")]
    [InlineData("{names 8} by {title}")]
    [InlineData("...")]
    [InlineData("... {names} ...")]
    [InlineData("~{title}")]
    public void NoAnchor(string pattern) => Expect("AP1211", $"cue Byline\n  en By | [|{pattern}|]\n");

    [Theory]
    [InlineData("By {names}")]
    [InlineData("{names} reports")]
    [InlineData("{time} {text}")]
    [InlineData("... Related {title}")]
    [InlineData("... {text} more ...")]
    [InlineData("...~Photo:{names}")]
    [InlineData("{text}~More ...")]
    [InlineData(": {text}")]
    [InlineData("\\{text\\} {names}")]
    public void Anchored(string pattern) => Assert.Empty(DialectReader.Read(new("d", $"cue Byline\n  en {pattern}"), Known.Lines).Problems);

    [Fact]
    public void DanglingEscape() => Expect("AP1212", "cue Byline\n  en By {names} [|\\|]");

    [Theory]
    [InlineData("cue Byline\n  en By {names} | [|by   {names}|]")]
    [InlineData("cue Byline\n  en By {names}\n  de By {names}\n  en [|BY\t{names}|]")]
    [InlineData("cue Byline\n  en By\ncue Byline max 3\n  en [|By|]")]
    [InlineData("words Month.1\n  en Jan | January | [|Jan|]")]
    public void DuplicatePattern(string marked) =>
        Assert.Contains("on line 2", Expect("AP1213", marked).ToDiagnostic().GetMessage(null), StringComparison.Ordinal);

    [Fact]
    public void TheSamePatternMayStandInAnotherCueOrLanguage() =>
        Assert.Empty(DialectReader.Read(new("d", "cue Byline\n  en By\n  de By\ncue Byline.other\n  en By"), Known.Lines).Problems);

    [Theory]
    [InlineData("example")]
    [InlineData("counter")]
    public void EmptyExample(string keyword) => Expect("AP1214", $"cue Byline\n  en By\n  [|{keyword}|]   \n");

    [Theory]
    [InlineData("cue [|Byline|]\n  example By A. Writer\ncue Timestamp\n  en At {time}")]
    [InlineData("words [|Month.1|]")]
    public void EmptyBlock(string marked) => Expect("AP1215", marked);

    [Fact]
    public void ExampleOfWords() => Expect("AP1216", "words Month.1\n  en Jan\n  [|example|] Jan");

    [Theory]
    [InlineData("/p/My-Words.dialect")]
    [InlineData("/p/class.dialect")]
    [InlineData("/p/Dialects.dialect")]
    public void BadFileName(string path)
    {
        var problem = Assert.Single(GeneratorRun.Run([new(path, "cue Byline\n  en By")]).Diagnostics);
        Assert.Equal("AP1217", problem.Id);
        Assert.Equal(path, problem.Location.GetLineSpan().Path);
    }

    [Fact]
    public void TwoFilesOfOneNameAreAMistakeInAUsersProject()
    {
        var result = GeneratorRun.Run([new("/a/Mine.dialect", "cue Byline\n  en By"), new("/b/Mine.dialect", "cue Byline\n  en Von")]);
        Assert.Equal("/b/Mine.dialect", Assert.Single(result.Diagnostics).Location.GetLineSpan().Path);
    }

    [Fact]
    public void TheCompilerShowsPathLineAndColumn()
    {
        var result = GeneratorRun.Run([new("/p/Mine.dialect", "cue Byline\r\n\r\n\ten By {nmes}\r\n")]);
        Assert.Equal("/p/Mine.dialect: (2,7)-(2,13)", Assert.Single(result.Diagnostics).Location.GetLineSpan().ToString());
    }

    [Theory]
    [InlineData("cue Byline in [|Heder|]\n  en By", "did you mean 'Header'?")]
    [InlineData("cue Byline [|in|]\n  en By", "")]
    public void UnknownSection(string marked, string hint) =>
        Assert.EndsWith(hint, Expect("AP1220", marked).ToDiagnostic().GetMessage(null), StringComparison.Ordinal);

    [Fact]
    public void ASectionThatCannotHoldTheLineIsToldFromThoseThatCan() =>
        Assert.EndsWith("these can: Header", Expect("AP1221", "cue Byline max 3 in [|Body|]\n  en By").ToDiagnostic().GetMessage(null), StringComparison.Ordinal);

    [Theory]
    [InlineData("cue Byline as [|2nd|]\n  en By")]
    [InlineData("cue Byline [|as|]\n  en By")]
    [InlineData("cue Byline\n  en By {names as [|news desk|]}")]
    [InlineData("cue Byline\n  en By {names 3 [|as|]}")]
    [InlineData("cue Byline\n  en By {names as [|dësk|]}")]
    public void BadField(string marked) => Expect("AP1222", marked);

    [Fact]
    public void WordsThatNothingReadsAreAMistakeInAUsersProject()
    {
        var markup = Markup.Parse("words Month.2\n  en Feb\nwords [|Mnth.1|]\n  en Jan");
        var problem = markup.Expect("AP1225", DialectReader.Read(new("d", markup.Text), Known.Lines with { OfLibrary = false }).Problems);
        Assert.EndsWith("did you mean 'Month.1'?", problem.ToDiagnostic().GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void FieldSpelledTwice() =>
        Assert.Contains("'desk' on line 2", Expect("AP1224", "cue Byline\n  en By {names as desk}\ncue Insert as [|Desk|]\n  en By").ToDiagnostic().GetMessage(null), StringComparison.Ordinal);

    [Fact]
    public void AUsersProjectIsToldOfUnknownWordsAtTheirPlace()
    {
        var result = GeneratorRun.Run([new("/p/Mine.dialect", "# A comment.\nwords Month.13\n  en Jan")]);
        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal(("AP1225", "/p/Mine.dialect: (1,6)-(1,14)"), (problem.Id, problem.Location.GetLineSpan().ToString()));
    }

    private static Problem Expect(string id, string marked)
    {
        var markup = Markup.Parse(marked);
        return markup.Expect(id, DialectReader.Read(new("d", markup.Text), Known.Lines).Problems);
    }
}
