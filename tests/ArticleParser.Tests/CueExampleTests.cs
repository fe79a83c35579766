using Xunit.Sdk;

namespace ArticleParser.Tests;

/// <summary>One <c>example</c> or <c>counter</c> line of a dialect file.</summary>
public sealed record CueExample(string Cue, string Text) : IXunitSerializable
{
    public CueExample()
        : this("", "")
    {
    }

    public string Cue { get; private set; } = Cue;

    public string Text { get; private set; } = Text;

    public override string ToString() => $"{Cue}: {Shown.Text(Text)}";

    void IXunitSerializable.Deserialize(IXunitSerializationInfo info) => (Cue, Text) = (info.GetValue<string>("cue")!, info.GetValue<string>("text")!);

    void IXunitSerializable.Serialize(IXunitSerializationInfo info)
    {
        info.AddValue("cue", Cue);
        info.AddValue("text", Text);
    }
}

/// <summary>Every example in the dialect files is matched by its cue, and no counter-example is.</summary>
public class CueExampleTests
{
    public static TheoryData<CueExample> Examples() => Records("E");

    public static TheoryData<CueExample> Counters() => Records("N");

    [Theory]
    [MemberData(nameof(Examples))]
    public void AnExampleIsMatchedByItsCue(CueExample example)
    {
        var found = Find(example.Text.Trim()).ToArray();
        Assert.True(found.Any(match => match.Cue.Name == example.Cue), $"{example}\nmatched by: {(found.Length == 0 ? "nothing" : string.Join(", ", found.Select(match => match.Cue.Name)))}");
    }

    [Theory]
    [MemberData(nameof(Counters))]
    public void ACounterExampleIsNotMatchedByItsCue(CueExample example)
    {
        foreach (var match in Find(example.Text.Trim()))
            Assert.False(match.Cue.Name == example.Cue, $"{example}\nis matched from {match.Start} to {match.End}");
    }

    [Fact]
    public void EveryCueHasAnExample()
    {
        var shown = BuiltInExamples.All("E").Select(example => example.Cue).ToHashSet();
        Assert.All(Dialect.BuiltIn.Cues, cue => Assert.Contains(cue.Name, shown));
    }

    /// <summary>What the lexer would find in such a line: a cue from its beginning, else one that begins within it.</summary>
    private static IEnumerable<CueMatch> Find(string line)
    {
        if (CueTable.BuiltIn.TryFind(line, isFirst: true, out var match))
        {
            yield return match;
            yield break;
        }

        if (CueTable.BuiltIn.TryFindInner(line, out var inner)) yield return inner;
    }

    private static TheoryData<CueExample> Records(string record) => [.. BuiltInExamples.All(record)];
}

/// <summary>The examples that the generator took over from the dialect files.</summary>
internal static class BuiltInExamples
{
    /// <param name="record">E for examples, N for counter-examples.</param>
    public static IEnumerable<CueExample> All(string record) => BuiltInDialect.Examples
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split('\t', 3))
        .Where(fields => fields[0] == record)
        .Select(fields => new CueExample(fields[1], fields[2]));
}
