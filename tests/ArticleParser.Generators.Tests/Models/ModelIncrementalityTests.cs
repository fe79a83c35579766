using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleParser.Generators.Tests.Models;

/// <summary>An edit writes the models that it is about, and no other; what is kept between edits is data alone.</summary>
public class ModelIncrementalityTests
{
    private const string Story = "using ArticleParser; namespace A { [ArticleModel] public partial record Story(string Headline, Photo? Photo); }";
    private const string Photo = "using ArticleParser; namespace A { [ArticleModel(\"AnyFigure\")] public partial record Photo(string? Caption); }";
    private const string Other = "namespace B { class Other { void M() { } } }";

    private static readonly string[] ModelSteps = [Steps.Models, Steps.FieldCatalog, Steps.BoundModels];

    [Theory]
    [InlineData("namespace B { class Other { void M() { int i = 1; } } }")]
    [InlineData("namespace B { class Other; class Another; }")]
    [InlineData("// Nothing.")]
    public void AnUnrelatedEditWritesNothing(string edited)
    {
        var steps = Reasons(Edit(Other, edited));
        Assert.All(ModelSteps, step => Assert.All(steps[step], AssertDidNotRun));
        Assert.All(Outputs(Edit(Other, edited)), AssertDidNotRun);
    }

    [Theory]
    [InlineData("public partial record", "/* A comment. */ public partial record")]
    [InlineData("record Story(", "record   Story(\n")]
    [InlineData("[ArticleModel]", "[ArticleModel, System.Obsolete]")]
    public void AnEditThatSaysTheSameWritesNothing(string old, string @new)
    {
        var steps = Reasons(Edit(Story, Story.Replace(old, @new, StringComparison.Ordinal)));
        Assert.All(steps[Steps.Models].Concat(steps[Steps.BoundModels]), AssertDidNotRun);
    }

    [Fact]
    public void AMemberIsReadInItsModelAlone()
    {
        var steps = Reasons(Edit(Story, Story.Replace("string Headline", "string Headline, string? Source", StringComparison.Ordinal)));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged], steps[Steps.Models].Order());
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], steps[Steps.BoundModels].Order());
    }

    [Fact]
    public void AModelSeesWhatBecameOfTheModelWithinIt()
    {
        var steps = Reasons(Edit(Photo, Photo.Replace("AnyFigure", "Figure", StringComparison.Ordinal)));
        Assert.All(steps[Steps.BoundModels], reason => Assert.Equal(IncrementalStepRunReason.Modified, reason));
    }

    [Fact]
    public void NothingOfTheCompilationIsKept()
    {
        var result = Edit(Other, Other + " ");
        var values = result.TrackedSteps.Where(step => IncrementalityTests.Names.Contains(step.Key)).SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Value).ToList();
        Assert.True(values.Count >= 5);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var value in values)
            AssertData(value, seen);
        Assert.True(seen.Count > 50);
    }

    private static GeneratorRunResult Edit(string source, string edited)
    {
        var compilation = GeneratorRun.UserProject(Story, Photo, Other);
        var driver = GeneratorRun.Driver([]).RunGenerators(compilation);
        var tree = compilation.SyntaxTrees.Single(tree => tree.ToString() == source);
        var changed = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(edited, (CSharpParseOptions)tree.Options));
        var result = driver.RunGenerators(changed).GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        Assert.Equal(2, result.GeneratedSources.Length);
        return result;
    }

    private static Dictionary<string, List<IncrementalStepRunReason>> Reasons(GeneratorRunResult result) => result.TrackedSteps
        .Where(step => ModelSteps.Contains(step.Key))
        .ToDictionary(step => step.Key, step => step.Value.SelectMany(run => run.Outputs).Select(output => output.Reason).ToList());

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorRunResult result) =>
        result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason);

    private static void AssertDidNotRun(IncrementalStepRunReason reason) =>
        Assert.Contains(reason, new[] { IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged });

    /// <summary>Looks at all that a value holds on to, field by field.</summary>
    private static void AssertData(object? value, HashSet<object> seen)
    {
        if (value is null or string or DiagnosticDescriptor || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
            return;
        Assert.False(value is Compilation or ISymbol or SyntaxNode or SyntaxTree or SemanticModel or Location, $"{value.GetType()} is kept.");
        if (value is IEnumerable items)
        {
            foreach (var item in items)
                AssertData(item, seen);
        }

        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                AssertData(field.GetValue(value), seen);
        }
    }
}
