using System.Runtime.CompilerServices;
using FsCheck.Xunit;

namespace ArticleParser.Tests.Invariants;

/// <summary>
/// A property of every page. The seed is fixed, so that a build that fails fails again; ARTICLEPARSER_SEED=random
/// looks at other pages, ARTICLEPARSER_SEED=(seed,gamma) at those that such a run named, and
/// ARTICLEPARSER_CASES sets how many.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PagePropertyAttribute : PropertyAttribute
{
    /// <summary>Cases a property, unless it or the environment says otherwise.</summary>
    public const int Cases = 300;

    private const string Seed = "(20311103,20310303)";

    // xUnit asks for the last two of every attribute like this one; FsCheck's has nowhere to put them.
    public PagePropertyAttribute(int cases = Cases, [CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
    {
        _ = (sourceFilePath, sourceLineNumber);
        Arbitrary = [typeof(PageGenerators)];
        QuietOnSuccess = true;
        MaxTest = int.TryParse(Environment.GetEnvironmentVariable("ARTICLEPARSER_CASES"), out var wanted) ? wanted : cases;
        var seed = Environment.GetEnvironmentVariable("ARTICLEPARSER_SEED") ?? Seed;
        if (seed != "random") Replay = seed;
    }
}
