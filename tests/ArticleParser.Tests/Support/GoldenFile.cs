using System.Text;

namespace ArticleParser.Tests;

/// <summary>What a sample is expected to give, kept beside it. UPDATE_GOLDENS=1 writes it anew.</summary>
internal static class GoldenFile
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Check(Sample sample, string extension, string actual)
    {
        if (SourceFolder.IsUpdating)
        {
            File.WriteAllText(Path.Combine(SourceFolder.Samples, $"{sample.Name}.{extension}"), actual, s_utf8);
            return;
        }

        var path = sample.PathOf(extension);
        Assert.True(File.Exists(path), $"{Path.GetFileName(path)} is missing. UPDATE_GOLDENS=1 writes it; read it before it is committed.");
        var expected = s_utf8.GetString(File.ReadAllBytes(path));
        if (expected != actual) Assert.Fail(Difference(Path.GetFileName(path), expected.Split('\n'), actual.Split('\n')));
    }

    /// <summary>The first line that differs, and what stands around it.</summary>
    private static string Difference(string name, string[] expected, string[] actual)
    {
        var at = 0;
        while (at < expected.Length && at < actual.Length && expected[at] == actual[at]) at++;
        var message = new StringBuilder($"{name} differs from line {at + 1} on. UPDATE_GOLDENS=1 writes it anew.\n");
        for (var i = Math.Max(0, at - 2); i < at; i++) message.Append("  ").Append(expected[i]).Append('\n');
        foreach (var line in expected.Skip(at).Take(3)) message.Append("- ").Append(line).Append('\n');
        foreach (var line in actual.Skip(at).Take(3)) message.Append("+ ").Append(line).Append('\n');
        return message.ToString();
    }
}
