using System.Reflection;
using System.Runtime.CompilerServices;
using ArticleParser.Generators.Models;
using Microsoft.CodeAnalysis;

namespace ArticleParser.Generators.Tests.Models;

/// <summary>Every mistake of a model is one error, at the member that has it, and names what would mend it.</summary>
public class ModelDiagnosticTests
{
    [Fact]
    public void AP1001_UnknownField()
    {
        var (message, place) = Member("AP1001", "string? Hedline");
        Assert.Equal("No field or node here is named 'Hedline'; did you mean 'Headline'? Rename the member, name its source with [From(\"…\")], or exclude it with [Ignore].", message);
        Assert.Equal("Hedline", place);
    }

    [Fact]
    public void AP1001_UnknownFieldOfANode()
    {
        var (message, _) = ModelRun.Problem("AP1001", "[ArticleModel(\"Figure\")] partial record M(string? Kredit);");
        Assert.Contains("did you mean 'Credit'?", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("IReadOnlyList<string> Bylines", "Masthead.Bylines, Header.Bylines, Body.Bylines, Endmatter.Bylines", "Masthead.Bylines")]
    [InlineData("IReadOnlyList<TeaserSyntax> Teasers", "Masthead.Teasers, Header.Teasers, Body.Teasers, Endmatter.Teasers", "Masthead.Teasers")]
    [InlineData("IReadOnlyList<string> Comments", "Masthead.Comments, Header.Comments, Endmatter.Comments, Comments.Comments", "Masthead.Comments")]
    public void AP1002_Ambiguous(string member, string places, string example)
    {
        var (message, _) = Member("AP1002", member);
        Assert.EndsWith($"occurs in several places: {places}. Select one, such as [From(\"{example}\")].", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("int? Headline", "int", "string, bool, TextSpan, Headline")]
    [InlineData("DateOnly? Authors", "DateOnly", "string, bool")]
    [InlineData("BodySyntax? Headline", "BodySyntax", "HeadlineSyntax")]
    [InlineData("[property: From(\"Body.Paragraph\")] int? Count", "int", "string")]
    [InlineData("string? PageKind", "string", "PageKind")]
    [InlineData("string? Header", "string", "HeaderSyntax")]
    [InlineData("[property: From(\"Header\")] string? Head", "string", "bool, TextSpan, HeaderSyntax")]
    [InlineData("IReadOnlyList<bool> Authors", "bool", "string")]
    [InlineData("string? Diagnostics", "string", "ImmutableArray<Diagnostic>")]
    public void AP1003_WrongType(string member, string type, string use)
    {
        var (message, _) = Member("AP1003", member);
        Assert.Contains($"which cannot be converted to {type}; use ", message, StringComparison.Ordinal);
        Assert.Contains(use, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("decimal? Headline", "decimal?", "IValueReader<decimal>, or")]
    [InlineData("object? Headline", "object?", "IValueReader<object>, or")]
    [InlineData("IReadOnlyList<decimal> Topics", "IReadOnlyList<decimal>", "IValueReader<decimal>, or")]
    [InlineData("List<string> Topics", "List<string>", "IValueReader<List<string>>, make it IReadOnlyList<string>, or")]
    [InlineData("Dictionary<string, string>? Topics", "Dictionary<string, string>?", "IValueReader<Dictionary<string, string>>, or")]
    [InlineData("IReadOnlyList<IReadOnlyList<string>> Topics", "IReadOnlyList<IReadOnlyList<string>>", "IValueReader<IReadOnlyList<string>>, or")]
    public void AP1004_UnknownType(string member, string type, string advice)
    {
        var (message, _) = Member("AP1004", member);
        Assert.Contains($"has the type {type}, which cannot be read from a page; add [ReadWith(typeof(…))] with a type that implements {advice}", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("decimal? Headline", "decimal")]
    [InlineData("IReadOnlyList<decimal> Topics", "decimal")]
    [InlineData("Dictionary<string, string>? Headline", "Dictionary<string, string>")]
    public void AP1004_TheReaderThatItAsksForIsTaken(string member, string type) => ModelRun.Clean(
        $"[ArticleModel] partial record M([property: ReadWith(typeof(Reader))] {member});\n" +
        $"class Reader : IValueReader<{type}> {{ public static bool TryRead(ReadOnlySpan<char> text, out {type} value) {{ value = default!; return true; }} }}");

    [Theory]
    [InlineData("string? Language")]
    [InlineData("string? Xyz")]
    public void AP1001_AWordThatIsNearToNothingIsNotGuessedAt(string member) =>
        Assert.Contains($"is named '{member.Split(' ')[1]}'. Rename the member", Member("AP1001", member).Message, StringComparison.Ordinal);

    [Fact]
    public void AP1001_OtherWordsForAFieldAreKnown() =>
        Assert.Contains("did you mean 'Standfirst'?", Member("AP1001", "string? Summary").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("[ArticleModel] public record Story(string? Headline);", "Story", "write 'partial' before 'record'")]
    [InlineData("[ArticleModel] public struct Story { public string? Headline { get; set; } }", "Story", "write 'partial' before 'struct'")]
    [InlineData("public class Outer { [ArticleModel] public partial record Story(string? Headline); }", "Story", "'Outer' must be partial")]
    public void AP1005_NotPartial(string source, string place, string expected)
    {
        var problem = ModelRun.Problem("AP1005", source);
        Assert.Equal(place, problem.Place);
        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public string Headline { get; init; } = \"\";", "string?")]
    [InlineData("public DateOnly Published { get; init; }", "DateOnly?")]
    [InlineData("public partial string Headline { get; }", "string?")]
    [InlineData("[From(\"Header.Headline\")] public HeadlineSyntax Title { get; init; } = null!;", "HeadlineSyntax?")]
    public void AP1006_MayBeMissing(string property, string fix)
    {
        var (message, _) = ModelRun.Problem("AP1006", $"[ArticleModel] public partial class Story {{ {property} }}");
        Assert.Contains($"make its type '{fix}', or make the member 'required'", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Body.Headline", "Within 'Body' there is no 'Headline'; it occurs in 'Header'")]
    [InlineData("Rail.Comments.Names", "Within 'Comment' there is no 'Names'; it occurs in 'Byline' or 'Credit' or 'SourceLine'")]
    [InlineData("Header.Paragraph", "Within 'Header' there is no 'Paragraph'; it occurs in 'Body'")]
    public void AP1007_Unreachable(string path, string expected) =>
        Assert.Equal(expected, Member("AP1007", $"[property: From(\"{path}\")] string? Member").Message);

    [Theory]
    [InlineData("Body.Paragraf", "'Paragraf', which is not a name in Article.grammar; did you mean 'Paragraph'? Separate steps")]
    [InlineData("Body..Paragraph", "a step '', which is not a name in Article.grammar. Separate steps")]
    [InlineData("", "a step ''")]
    [InlineData("Header|.Byline", "a step ''")]
    [InlineData("Whitespace", "'Whitespace'")]
    public void AP1008_BadPath(string path, string expected) =>
        Assert.Contains(expected, Member("AP1008", $"[property: From(\"{path}\")] string? Member").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("string", "it does not implement IValueReader")]
    [InlineData("OfInt", "it implements IValueReader<int>")]
    [InlineData("IValueReader<string>", "it is not a class or struct")]
    [InlineData("Hidden.Reader", "it is not accessible to the model")]
    [InlineData("List<>", "its type arguments are missing")]
    public void AP1009_BadReader(string reader, string why)
    {
        const string readers = """
            class OfInt : IValueReader<int> { public static bool TryRead(ReadOnlySpan<char> text, out int value) { value = 1; return true; } }
            class Hidden { private class Reader : IValueReader<string> { public static bool TryRead(ReadOnlySpan<char> text, out string value) { value = ""; return true; } } }
            """;
        var (_, diagnostics) = ModelRun.Of($"[ArticleModel] partial record M([property: ReadWith(typeof({reader}))] string? Headline);\n{readers}");
        var problem = Assert.Single(diagnostics, diagnostic => diagnostic.Id.StartsWith("AP", StringComparison.Ordinal));
        Assert.Equal("AP1009", problem.Id);
        Assert.EndsWith($": {why}. It must be a class or struct that is accessible to the model and implements IValueReader<string>", problem.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void AP1010_NoConstructor() => Assert.Contains(
        "has several constructors, but none without parameters",
        ModelRun.Problem("AP1010", "[ArticleModel] partial class M { public M(string? headline) { } public M(int i) { } }").Message,
        StringComparison.Ordinal);

    [Fact]
    public void AP1011_NotSettable() => Assert.Equal(
        "'Title' cannot be set: give it 'init' or 'set', or make it partial",
        ModelRun.Problem("AP1011", "[ArticleModel] partial class M { [From(\"Headline\")] public string? Title { get; } }").Message);

    [Theory]
    [InlineData("Figur", "; did you mean 'Figure'?")]
    [InlineData("Text", "")]
    [InlineData("Whitespace", "")]
    public void AP1012_UnknownNode(string node, string hint) => Assert.Contains(
        $"named '{node}'{hint}",
        ModelRun.Problem("AP1012", $"[ArticleModel(\"{node}\")] partial record M(string? Text);").Message,
        StringComparison.Ordinal);

    [Fact]
    public void AP1013_ListOfPages() => Assert.Contains(
        "'Photo' reads the whole page, and there is only one; name a node to read, such as [ArticleModel(\"AnyFigure\")]",
        ModelRun.Problem("AP1013", "[ArticleModel] partial record M(IReadOnlyList<Photo> Photos); [ArticleModel] partial record Photo(string? Headline);").Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("abstract partial class M { }", "it is abstract")]
    [InlineData("static partial class M { }", "it is static")]
    [InlineData("ref partial struct M { }", "it is a ref struct")]
    [InlineData("file partial class M { }", "it is local to its file")]
    public void AP1014_CannotBeModel(string type, string expected) =>
        Assert.Contains(expected, ModelRun.Problem("AP1014", $"[ArticleModel] {type}").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("partial class M { [Ignore] public required string Note { get; init; } }")]
    [InlineData("partial record M([Ignore] string Note);")]
    public void AP1015_RequiredNotRead(string type) =>
        Assert.Contains("with [Ignore] it would have no value", ModelRun.Problem("AP1015", $"[ArticleModel] {type}").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("public string? From { get; init; }", "From")]
    [InlineData("public static M Parse(string text) => null!;", "Parse")]
    public void AP1016_NameTaken(string member, string name) => Assert.Contains(
        $"already has a member '{name}'",
        ModelRun.Of($"[ArticleModel] partial class M {{ {member} }}").Diagnostics.First(diagnostic => diagnostic.Id == "AP1016").GetMessage(null),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("[ArticleModel] partial class A { [From(\"Headline\")] public string? B { get; init; } public A? C { get; init; } }")]
    [InlineData("[ArticleModel] partial class A { public B? B { get; init; } } class B { }", "AP1004")]
    public void AP1017_Circular(string source, string id = "AP1017") => Assert.Equal(id, Assert.Single(ModelRun.Of(source).Diagnostics).Id);

    [Fact]
    public void AP1017_CircularOverAnother()
    {
        var ids = ModelRun.Of("[ArticleModel] partial class A { public B? B { get; init; } } [ArticleModel] partial class B { public IReadOnlyList<C> Cs { get; init; } = []; } [ArticleModel(\"Figure\")] partial class C { public A? A { get; init; } }").Diagnostics.Select(diagnostic => diagnostic.Id);
        Assert.Equal(["AP1017", "AP1017", "AP1017"], ids);
    }

    [Fact]
    public void AModelWithAMistakeIsNotWrittenAndTheOthersAre()
    {
        var (result, _) = ModelRun.Of("[ArticleModel] partial record A(string? Hedline); [ArticleModel] partial record B(string? Headline);");
        Assert.Equal(["B.g.cs"], result.GeneratedSources.Select(source => source.HintName));
    }

    [Fact]
    public void EveryMistakeOfAModelIsSaidAtOnce() => Assert.Equal(
        ["AP1001", "AP1003", "AP1004"],
        ModelRun.Of("[ArticleModel] partial record A(string? Hedline, int? Headline, object? Source, string? Section);").Diagnostics.Select(diagnostic => diagnostic.Id).Order());

    [Fact]
    public void ATypeThatIsAnErrorIsTheCompilersAlone()
    {
        var (_, diagnostics) = ModelRun.Of("[ArticleModel] partial record A(Unknown? Headline);");
        Assert.Equal("CS0246", Assert.Single(diagnostics).Id);
    }

    [Fact]
    public void FieldsOfADialectAreKnownToBoth()
    {
        SourceFile[] files = [new("/p/Mine.dialect", "cue Byline in Header\n  en From our {text 3 as desk} desk, {names}\ncue Insert.tide as tide\n  en Tide:{text as level} metres\n  en Watch {date as watch}\n")];
        const string model = "[ArticleModel] partial record A(string? Desk, [property: From(\"level\")] string? Height, DateOnly? Watch, InsertSyntax? Tide";
        var (result, diagnostics) = ModelRun.Of(model + ");", files);
        Assert.Empty(diagnostics);
        Assert.Contains("global::ArticleParser.CompilerServices.ModelSource.Field(\"desk\");", result.Source("A.g.cs"), StringComparison.Ordinal);
        Assert.Equal(["AP1003"], ModelRun.Of(model + ", [property: From(\"desk\")] int? Number);", files).Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(["AP1001", "AP1008", "AP1001"], ModelRun.Of(model + ");").Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    public static TheoryData<string> Ids => [.. ModelDiagnostics.All.Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void HasATestAndAnEntryInTheHelpPage(string id)
    {
        Assert.Contains(typeof(ModelDiagnosticTests).GetMethods(), method => method.Name.StartsWith(id + "_", StringComparison.Ordinal));
        var descriptor = ModelDiagnostics.All.Single(descriptor => descriptor.Id == id);

        // An address that can be opened, or none.
        Assert.Matches($"^(https://.+/(Models\\.md#{id.ToLowerInvariant()}|diagnostics/{id.ToLowerInvariant()}\\.html))?$", descriptor.HelpLinkUri);
        Assert.Contains($"docs/Models.md of the package ArticleParser, under {id}", descriptor.Description.ToString(null), StringComparison.Ordinal);
        Assert.Contains($"\n### {id}\n\n**{descriptor.Title.ToString(null).Replace("Model: ", "", StringComparison.Ordinal)}.**", HelpPage(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void TheExamplesOfTheHelpPageCompile()
    {
        var blocks = HelpPage().Split("```csharp\n").Skip(1).Select(block => block.Split("```")[0]).ToList();
        Assert.True(blocks.Count >= 2);
        Assert.All(blocks, block => ModelRun.Clean(block.Replace("using ArticleParser;\n", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void EveryDescriptorIsSupported() => Assert.Equal(
        typeof(ModelDiagnostics).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>().Select(descriptor => descriptor.Id),
        new ModelAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id));

    private static (string Message, string Place) Member(string id, string member) =>
        ModelRun.Problem(id, $"[ArticleModel] public partial record Story({member});");

    private static string HelpPage([CallerFilePath] string path = "") => File.ReadAllText(
        Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "generators", "ArticleParser.Generators", "Models.md")).ReplaceLineEndings("\n");
}
