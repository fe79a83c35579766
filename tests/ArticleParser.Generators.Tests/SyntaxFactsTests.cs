using System.Reflection;
using System.Runtime.Loader;
using ArticleParser.Generators.GrammarFile;

namespace ArticleParser.Generators.Tests;

/// <summary>The generated tables, run: they agree with the model for every kind and pair of kinds.</summary>
public class SyntaxFactsTests
{
    private static readonly GrammarModel Model = GrammarReader.Read(Files.RealGrammar).Model!;
    private static readonly Assembly Generated = Load();
    private static readonly Type Kinds = Generated.GetType("ArticleParser.SyntaxKind")!;

    [Fact]
    public void EveryKindSurvivesItsName()
    {
        foreach (var kind in Enum.GetValues(Kinds))
        {
            var name = (string)Call("GetText", kind)!;
            var arguments = new object?[] { name, null };
            var found = (bool)Method("TryParseKind").Invoke(null, arguments)!;
            Assert.Equal(kind.ToString(), name);
            Assert.Equal(kind, arguments[1]);
            Assert.Equal(name != "None", found);
        }
    }

    [Fact]
    public void EveryPairOfKindsIsAsTheGrammarSays()
    {
        foreach (var parent in Model.Kinds)
        {
            foreach (var child in Model.Kinds)
                Assert.Equal(parent.Holds.Contains(child.KindName), Call("MayHold", Kind(parent), Kind(child)));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(ushort.MaxValue)]
    public void WhatIsNoKindHoldsNothingAndIsHeldByNothing(int number)
    {
        var none = Enum.ToObject(Kinds, number);
        foreach (var kind in Model.Kinds)
        {
            Assert.Equal(false, Call("MayHold", none, Kind(kind)));
            Assert.Equal(false, Call("MayHold", Kind(kind), none));
        }
    }

    [Fact]
    public void EveryKindIsOfItsSortAlone()
    {
        foreach (var kind in Model.Kinds)
        {
            foreach (var sort in new[] { RuleSort.Token, RuleSort.Trivia, RuleSort.Line, RuleSort.Group, RuleSort.Section })
                Assert.Equal(kind.Sort == sort, Call("Is" + sort, Kind(kind)));
        }
    }

    [Fact]
    public void RedNodesAreOfTheirKindsClass()
    {
        var greenNode = Generated.GetType("ArticleParser.GreenNode")!;
        foreach (var rule in Model.Nodes)
        {
            var green = Activator.CreateInstance(greenNode, Kind(rule));
            Assert.Equal(rule.ClassName, Call("CreateRed", green, null, 0)!.GetType().Name);
        }
    }

    private static object Kind(RuleModel rule) => Enum.Parse(Kinds, rule.KindName);

    private static object? Call(string name, params object?[] arguments) => Method(name).Invoke(null, arguments);

    private static MethodInfo Method(string name) =>
        Generated.GetType("ArticleParser.SyntaxFacts")!.GetMethod(name, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;

    private static Assembly Load()
    {
        GeneratorRun.Driver([Files.RealGrammar]).RunGeneratorsAndUpdateCompilation(GeneratorRun.Compilation(StubRuntime.Source, StubRuntime.PageGrammar), out var compilation, out _);
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        image.Position = 0;
        return new AssemblyLoadContext("Generated").LoadFromStream(image);
    }
}
