using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleParser.Generators.Tests;

/// <summary>An edit runs the steps that it is about, and no other.</summary>
public class IncrementalityTests
{
    private static readonly SourceFile First = new("/p/First.dialect", "cue Top\n  en By {text}\n");
    private static readonly SourceFile Second = new("/p/Second.dialect", "cue Top\n  de Von {text}\n");

    internal static readonly HashSet<string> Names = [.. typeof(Steps).GetFields().Select(field => (string)field.GetRawConstantValue()!)];

    [Fact]
    public void AnUnrelatedEditRunsNothing()
    {
        var steps = Rerun(GeneratorRun.Driver([SmallGrammar.File, First, Second]), driver => driver);
        // Without a problem the two steps that hand problems on have nothing to hand, and are not listed; nor are those
        // of models, of which there are none here.
        string[] idle = [Steps.GrammarProblems, Steps.DialectProblems, Steps.Models, Steps.FieldCatalog, Steps.BoundModels];
        Assert.Equal(Names.Except(idle).Order(), steps.Keys.Except(idle).Order());
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
        var renamed = SmallGrammar.Text.Replace("line Top", "line Tip", StringComparison.Ordinal).Replace("Top?", "Tip?", StringComparison.Ordinal);
        var steps = Replace(SmallGrammar.File, renamed);
        Assert.All(steps[Steps.Dialects], reason => Assert.Equal(IncrementalStepRunReason.Modified, reason));
    }

    private static Dictionary<string, List<IncrementalStepRunReason>> Replace(SourceFile file, string text)
    {
        var files = new[] { SmallGrammar.File, First, Second };
        var edited = files.Select(other => other == file ? file with { Text = text } : other);
        return Rerun(GeneratorRun.Driver(files), driver => driver.ReplaceAdditionalTexts([.. edited.Select(GeneratorRun.AdditionalText.From)]));
    }

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
