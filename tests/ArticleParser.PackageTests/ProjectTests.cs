using System.Globalization;
using System.Text.RegularExpressions;

namespace ArticleParser.PackageTests;

/// <summary>Projects that use the package build and run.</summary>
public partial class ProjectTests(Package package)
{
    private static readonly string[] s_lights =
        ["headline: Pilot boat found adrift off Marrowfen, crew safe ashore", "by: Ottilie Varn", "desk: maritime", "tide: Tide: 1.2 metres", "level: 1.2", "watch: maritime, 1.2",
         "rail: Keeper of Ost Haven retires after forty winters", "examples that fail: 0"];

    [PackageFact]
    public async Task AConsoleProgramReadsAPageAndALibraryOneWithItsDialect()
    {
        await package.Build();
        var output = await package.Run("App", $"\"{package.DemoPage}\"");
        Assert.Contains("\"headline\": \"Old ferry returns to Lake Halden after six-year restoration\"", output, StringComparison.Ordinal);
        Assert.Contains("RelatedLink ", output, StringComparison.Ordinal);
        Assert.Equal(s_lights, output.TrimEnd().Split('\n')[^s_lights.Length..]);
    }

    [PackageFact]
    public async Task AProjectOfOldHabitsBuildsAndListsItsDialectsItself()
    {
        await package.Build();
        Assert.Equal("Jane Doe\n", await package.Run("Plain", ""));
    }

    [PackageFact]
    public async Task AProjectOfAnOlderFrameworkIsToldWhichOneItNeeds()
    {
        var build = await package.Dotnet("build", "Older");
        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("NU1202", build.Output, StringComparison.Ordinal);
        Assert.Contains("net10.0", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CS0246", build.Output, StringComparison.Ordinal);
    }

    [PackageFact]
    public async Task TheMistakesOfADialectAndOfModelsAreErrorsAtTheirPlaces()
    {
        var build = await package.Dotnet("build", "Broken");
        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal("""
            Mine.dialect(1,5): error AP1203: Article.grammar has no line named 'Bylines'; did you mean 'Byline'?
            Mine.dialect(4,15): error AP1221: The section Comments cannot contain Teaser lines; these can: Masthead, Header, Body, Endmatter, Rail, Footer
            Mine.dialect(5,12): error AP1208: There is no slot '{titles}'; did you mean 'title'?
            Mine.dialect(7,5): error AP1215: 'Insert' has no patterns
            Mine.dialect(7,15): error AP1222: '2nd' is not a field name: write 'as' and one word of letters and digits that begins with a letter
            Mine.dialect(8,3): error AP1206: 'english' is not a language: use an ISO 639 code such as 'en', or '*' for any language
            """, Errors(build.Output, "Mine.dialect"));
        Assert.Equal("""
            Story.cs(5,36): error AP1001: No field or node here is named 'Hedline'; did you mean 'Headline'? Rename the member, name its source with [From("…")], or exclude it with [Ignore].
            Story.cs(5,50): error AP1004: 'Published' has the type Guid, which cannot be read from a page; add [ReadWith(typeof(…))] with a type that implements IValueReader<Guid>, or exclude the member with [Ignore]
            Story.cs(8,15): error AP1005: 'Note' must be partial so that the generator can extend it: write 'partial' before 'record'
            """, Errors(build.Output, "Story.cs"));

        // Three of them are the README's.
        Assert.All(Readme.Lines(Readme.Part("mistakes")), mistake => Assert.Contains(mistake, build.Output, StringComparison.Ordinal));
    }

    /// <summary>Its errors without the folders and the addresses of their help, each once, in the order of the file.</summary>
    private static string Errors(string output, string file) => string.Join('\n', ErrorLine().Matches(output)
        .Where(match => match.Groups["error"].Value.StartsWith(file, StringComparison.Ordinal))
        .OrderBy(match => Number(match, "line")).ThenBy(match => Number(match, "column"))
        .Select(match => match.Groups["error"].Value).Distinct());

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[/\\](?<error>[^/\\\n]+\((?<line>\d+),(?<column>\d+)\): error AP\d+: .*?)(?: \((?:https:|docs/)[^ ]*\))?(?: \[[^\[\n]*\])?$", RegexOptions.Multiline)]
    private static partial Regex ErrorLine();
}
