namespace ArticleParser.Tests.Invariants;

/// <summary>What the hostile shapes are made of, besides what they say themselves.</summary>
internal static class HostileText
{
    /// <summary>A page as they come.</summary>
    public static string Page { get; } = Sample.All[^1].Text;

    /// <summary>The example of each cue.</summary>
    public static string[] CueLines { get; } = [.. BuiltInExamples.All("E").Select(example => example.Text)];

    /// <summary>For <c>[MemberData]</c>.</summary>
    public static TheoryData<string> Cases() => [.. HostileShapes.Names];
}
