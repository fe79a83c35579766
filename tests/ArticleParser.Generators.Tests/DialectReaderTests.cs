using ArticleParser.Cues;
using ArticleParser.Generators.DialectFile;

namespace ArticleParser.Generators.Tests;

/// <summary>What a dialect file says is what its records hold.</summary>
public class DialectReaderTests
{
    [Theory]
    [InlineData("cue Byline\n  en By", "C\tByline\t\t\nP\ten\tBy\n")]
    [InlineData("cue Timestamp.modified start max 007\n  * Updated {dates}", "C\tTimestamp\tmodified\tstart,max=7\nP\t*\tUpdated {dates}\n")]
    [InlineData("cue Byline max 12 start\n  en By", "C\tByline\t\tmax=12,start\nP\ten\tBy\n")]
    [InlineData("cue Byline in Header as desk\n  en By { names  3  as who }", "C\tByline\t\tin=Header,as=desk\nP\ten\tBy { names 3 as who }\n")]
    [InlineData("words Month.1\n  en January | Jan\n  de Jänner", "W\tMonth.1\nV\ten\tJanuary\nV\ten\tJan\nV\tde\tJänner\n")]
    [InlineData("words A\n  en {b} \\| c | ~ | \\\\", "W\tA\nV\ten\t{b} | c\nV\ten\t~\nV\ten\t\\\n")]
    public void Compiles(string text, string expected) => Assert.Equal(expected, Read(text).Compiled);

    [Theory]
    [InlineData("By \t {names   8} ", "By {names 8}")]
    [InlineData("A\u00A0B", "A B")]
    [InlineData("A \\| B", "A \\| B")]
    [InlineData("A\\\tB", "A\\ B")]
    [InlineData("A \\\\", "A \\\\")]
    [InlineData("A\\  ", "A\\ ")]
    public void PatternsAreTrimmedAndKeepTheirEscapes(string pattern, string expected) =>
        Assert.Equal($"C\tByline\t\t\nP\ten\t{expected}\n", Read("cue Byline\n  en   " + pattern).Compiled);

    [Theory]
    [InlineData("cue\tByline\n\ten\tBy  |\tVon\t\n")]
    [InlineData("cue  Byline  \r\n \t en By|Von\r\n\r\n")]
    [InlineData("\uFEFFcue Byline\r  en By\r\n  # note\n# note\n\n  en Von")]
    public void TabsSpacesAndLineEndsDoNotMatter(string text) =>
        Assert.Equal("C\tByline\t\t\nP\ten\tBy\nP\ten\tVon\n", Read(text).Compiled);

    [Fact]
    public void ExamplesAndCountersKeepTheirText() => Assert.Equal(
        "E\tByline.other\tBy  Jane | Doe \\ {x}\nN\tByline.other\tBy # noon\n",
        Read("cue Byline.other\n  en By\n  example  By  Jane | Doe \\ {x} \n  counter By # noon").Examples);

    [Fact]
    public void FieldsAreListedOnce() => Assert.Equal(
        [new NamedSlot("when", "Timestamp", null), new NamedSlot("who", "Byline", "names")],
        Read("cue Timestamp as when\n  en At {time}\ncue Byline\n  en By {names as who}\n  de Von {names 3 as who}").Fields);

    [Fact]
    public void ProblemsLeaveTheRestOfTheFile()
    {
        var result = DialectReader.Read(new("d", "cue Byline\n  english By\n  en By\ncue Timestamp\n  en At {time}"), Known.Lines);
        Assert.Single(result.Problems);
        Assert.Equal("C\tByline\t\t\nP\ten\tBy\nC\tTimestamp\t\t\nP\ten\tAt {time}\n", result.Compiled);
    }

    private static CompiledDialect Read(string text)
    {
        var result = DialectReader.Read(new("d", text), Known.Lines);
        Assert.Empty(result.Problems);
        return result;
    }
}
