using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleParser.Generators.Tests;

/// <summary>An edit runs the steps that it is about, and no other.</summary>
public class IncrementalityTests
{
    private static readonly SourceFile First = new("/p/First.dialect", "cue Top\n  en By {text}\n");
    private static readonly SourceFile Second = new("/p/Second.dialect", "cue Top\n  de Von {text}\n");

    private static readonly HashSet<string> Names = [.. typeof(Steps).GetFields().Select(field => (string)field.GetRawConstantValue()!)];

    [Fact]
    public void AnUnrelatedEditRunsNothing()
    {
        var steps = Rerun(GeneratorRun.Driver([SmallGrammar.File, First, Second]), driver => driver);
        Assert.Superset(new HashSet<string> { Steps.Grammar, Steps.GrammarModel, Steps.Dialects, Steps.BuiltInDialects, Steps.UserDialects, Steps.RootNamespace }, new HashSet<string>(steps.Keys));
        Assert.All(steps, step => Assert.All(step.Value, AssertDidNotRun));
    }

    [Fact]
    public void AnUnrelatedEditOfAUsersProjectRunsNothing()
    {
        var files = new[] { First with { Text = "cue Byline\n  en By {names}" } };
        var steps = Rerun(GeneratorRun.Driver(files, "My.Project"), driver => driver);
        Assert.All(steps, step => Assert.All(step.Value, AssertDidNotRun));
    }

    [Fact]
    public void ACommentInTheGrammarWritesNothingAnew()
    {
        var steps = Replace(SmallGrammar.File, "// A longer comment.\n\n" + SmallGrammar.Text);
        Assert.Contains(IncrementalStepRunReason.Modified, steps[Steps.GrammarFile]);
        Assert.All(steps[Steps.GrammarModel].Concat(steps[Steps.Dialects]).Concat(steps[Steps.BuiltInDialects]), AssertDidNotRun);
    }

    [Fact]
    public void ACommentInADialectWritesNothingAnew()
    {
        var steps = Replace(First, "# A comment.\n" + First.Text);
        Assert.All(steps[Steps.BuiltInDialects].Concat(steps[Steps.GrammarModel]), AssertDidNotRun);
    }

    [Fact]
    public void APatternIsReadInItsFileAlone()
    {
        var steps = Replace(First, First.Text + "  en Text: {text}\n");
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], steps[Steps.Dialects].Order());
        Assert.Equal([IncrementalStepRunReason.Modified], steps[Steps.BuiltInDialects]);
        Assert.All(steps[Steps.GrammarModel], AssertDidNotRun);
    }

    [Fact]
    public void ANewLineKindIsKnownToDialects()
    {
        var steps = Replace(SmallGrammar.File, SmallGrammar.Text.Replace("line Top", "line Tip", StringComparison.Ordinal).Replace("Top?", "Tip?", StringComparison.Ordinal));
        Assert.All(steps[Steps.Dialects], reason => Assert.Equal(IncrementalStepRunReason.Modified, reason));
    }

    private static Dictionary<string, List<IncrementalStepRunReason>> Replace(SourceFile file, string text) => Rerun(
        GeneratorRun.Driver([file, .. new[] { SmallGrammar.File, First, Second }.Where(other => other != file)]),
        driver => driver.ReplaceAdditionalTexts([GeneratorRun.AdditionalText.From(file with { Text = text }), .. new[] { SmallGrammar.File, First, Second }.Where(other => other != file).Select(GeneratorRun.AdditionalText.From)]));

    private static Dictionary<string, List<IncrementalStepRunReason>> Rerun(GeneratorDriver driver, Func<GeneratorDriver, GeneratorDriver> edit)
    {
        var compilation = GeneratorRun.Compilation("class A;");
        driver = edit(driver.RunGenerators(compilation));
        var edited = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class B;", (CSharpParseOptions)compilation.SyntaxTrees[0].Options));
        return driver.RunGenerators(edited).GetRunResult().Results.Single().TrackedSteps
            .Where(step => Names.Contains(step.Key))
            .ToDictionary(step => step.Key, step => step.Value.SelectMany(run => run.Outputs).Select(output => output.Reason).ToList());
    }

    private static void AssertDidNotRun(IncrementalStepRunReason reason) =>
        Assert.Contains(reason, new[] { IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged });
}
