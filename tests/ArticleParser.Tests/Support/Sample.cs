using System.Text;
using Xunit.Sdk;

namespace ArticleParser.Tests;

/// <summary>A page that was written for this project.</summary>
/// <param name="Name">The file's name without its extension: language, scrape style, what is odd about it.</param>
public sealed record Sample(string Name) : IXunitSerializable
{
    public Sample()
        : this("")
    {
    }

    public string Name { get; private set; } = Name;

    public static IReadOnlyList<Sample> All { get; } =
        [.. Directory.GetFiles(SourceFolder.BuiltSamples, "*.txt").Select(path => new Sample(Path.GetFileNameWithoutExtension(path))).OrderBy(sample => sample.Name, StringComparer.Ordinal)];

    /// <summary>For <c>[MemberData]</c>.</summary>
    public static TheoryData<Sample> Cases() => [.. All];

    /// <summary>The page, to the last character. File.ReadAllText would swallow a byte order mark.</summary>
    public string Text => Encoding.UTF8.GetString(File.ReadAllBytes(PathOf("txt")));

    public SyntaxTree Tree => SyntaxTree.ParseText(Text);

    /// <summary>The file of this sample with another extension, as the build copied it.</summary>
    public string PathOf(string extension) => Path.Combine(SourceFolder.BuiltSamples, $"{Name}.{extension}");

    public override string ToString() => Name;

    void IXunitSerializable.Deserialize(IXunitSerializationInfo info) => Name = info.GetValue<string>("name")!;

    void IXunitSerializable.Serialize(IXunitSerializationInfo info) => info.AddValue("name", Name);
}
