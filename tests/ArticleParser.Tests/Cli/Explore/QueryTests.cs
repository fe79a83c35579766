using System.Buffers;
using System.Text;
using ArticleParser.Cli.Explore;
using Jint;
using Jint.Runtime;

namespace ArticleParser.Tests.Cli.Explore;

/// <summary>The language of the page's query box, run as the page runs it.</summary>
public class QueryTests
{
    private static readonly SyntaxTree s_tree = SyntaxTree.ParseText(CliRun.Page);

    [Theory]
    [InlineData("kind:Byline", "Byline")]
    [InlineData("KIND:byline", "Byline")]
    [InlineData("kind:Byline,Headline", "Headline Byline")]
    [InlineData("kind:Head*", "Header Headline")]
    [InlineData("kind:Byline confidence<0", "")]
    [InlineData("section:Body", "Paragraph Paragraph Paragraph")]
    [InlineData("section:body -harbour", "Paragraph")]
    [InlineData("\"ships are waiting\"", "Paragraph")]
    [InlineData("ships", "Paragraph")]
    [InlineData("text:SHIPS", "Paragraph")]
    [InlineData("line=3", "Byline")]
    [InlineData("line<=2 length>20", "Headline")]
    [InlineData("tokens>=2", "Byline Timestamp")]
    [InlineData("is:section kind:Body", "Body")]
    [InlineData("reason:cue kind:Byline", "Byline")]
    [InlineData("reason:\"cue: Byline\"", "Byline")]
    [InlineData("diagnostic:AP*", "")]
    [InlineData("-kind:Paragraph -kind:SectionLabel -kind:Timestamp -kind:Headline", "Byline")]
    [InlineData("- nothing", "")]
    public void Finds(string query, string kinds) => Assert.Equal(kinds, string.Join(' ', Found(query)));

    [Fact]
    public void A_query_for_lines_that_could_have_been_something_else_finds_the_runners_up()
    {
        var why = s_tree.ExplainLines().First();
        Assert.Contains(why.Line.Kind.ToString(), Found($"second:{why.RunnerUp!.Kind}"));
    }

    [Theory]
    [InlineData("kind:Captoin", "There is no kind 'Captoin'. Did you mean 'Caption'?")]
    [InlineData("knd:Caption", "There is no 'knd' to ask for. Did you mean 'kind'?")]
    [InlineData("confidence<high", "confidence is a number: 'high' is none.")]
    [InlineData("kind:", "kind: needs a value behind it.")]
    [InlineData("kind<Caption", "kind has no order: write kind:Caption.")]
    [InlineData("\"never closed", "A quotation mark is open: put another \" behind the words.")]
    [InlineData("kind:\"never closed", "A quotation mark is open: put another \" behind the words.")]
    [InlineData("is:strange", "is: takes odd, line, group, section; not 'strange'.")]
    [InlineData(":Caption", "At character 1: cannot be read. A condition looks like kind:Caption or confidence<0.6.")]
    public void Says_what_is_wrong(string query, string message) =>
        Assert.Equal(message, Assert.Throws<JavaScriptException>(() => Found(query)).Message);

    /// <summary>Whatever is typed, the answer is lines or a QueryError: any other error would leave the page without an answer.</summary>
    [Invariants.PageProperty]
    public void Never_fails_otherwise(string query)
    {
        try
        {
            _ = Found(query ?? "");
        }
        catch (JavaScriptException error)
        {
            Assert.True(error.Error.Get("constructor").Get("name").ToString() == "QueryError", error.Message);
        }
    }

    private static readonly Lazy<Engine> s_engine = new(MakeEngine);

    private static Engine MakeEngine()
    {
        var data = new ArrayBufferWriter<byte>();
        PageData.Write(data, "page", s_tree);
        return new Engine()
            .Execute(ExplorePage.Resource("model.js"))
            .Execute(ExplorePage.Resource("query.js"))
            .SetValue("data", Encoding.UTF8.GetString(data.WrittenSpan))
            .Execute("const model = readModel(JSON.parse(data)); function find(text) { return model.nodes.filter(parseQuery(text, model).test).map(node => node.kind).join(' '); }");
    }

    private static string[] Found(string query)
    {
        lock (s_engine) return s_engine.Value.Invoke("find", query).AsString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
