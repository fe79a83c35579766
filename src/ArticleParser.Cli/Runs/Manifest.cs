using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleParser.Cli.Commands;
using ArticleParser.Cli.Input;

namespace ArticleParser.Cli.Runs;

/// <summary>A file that was read, so that it is known again: its path, its length and when it was last changed.</summary>
internal sealed record ManifestInput(string Path, long Bytes, string Modified)
{
    public static ManifestInput Of(InputSource source)
    {
        var file = new FileInfo(source.Path);
        return new ManifestInput(source.Path, file.Length, file.LastWriteTimeUtc.ToString("O", CultureInfo.InvariantCulture));
    }
}

/// <summary>What is known of a shard that is done. While it stands there, and its inputs are what they were, the shard is not done again.</summary>
/// <param name="Version">The version of this tool.</param>
/// <param name="Options">What it was asked to do.</param>
/// <param name="Inputs">What it read.</param>
/// <param name="Output">The output, relative to the folder of the run.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Pages">How many pages were read.</param>
/// <param name="Written">How many of them stand in the output.</param>
/// <param name="Failed">How many of them failed, and stand in the file of errors.</param>
/// <param name="Kinds">How many pages there were of each kind.</param>
/// <param name="Errors">How many records failed for each reason.</param>
/// <param name="Seconds">How long it took.</param>
internal sealed record Manifest(
    string Version, string Options, IReadOnlyList<ManifestInput> Inputs, string Output, long Bytes, long Pages, long Written, long Failed,
    IReadOnlyDictionary<string, long> Kinds, IReadOnlyDictionary<string, long> Errors, double Seconds)
{
    /// <summary>Whether a shard is done, as it is asked for.</summary>
    public static bool IsDone(Shard shard, RunRequest request) => Read(RunFolder.ManifestOf(request.Folder, shard.Name)) is { } manifest && manifest.IsOf(shard, request.Options, request.Folder);

    private bool IsOf(Shard shard, string options, string folder)
    {
        var output = new FileInfo(Path.Combine(folder, Output));
        return Version == ToolVersion.Text && Options == options && output.Exists && output.Length == Bytes
            && Inputs.SequenceEqual(InputsOf(shard));
    }

    /// <summary>The manifest at a path; null where there is none that can be read.</summary>
    public static Manifest? Read(string path)
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllText(path), ManifestJson.Default.Manifest) : null;
        }
        catch (Exception error) when (error is JsonException or IOException)
        {
            return null;
        }
    }

    /// <summary>Writes it beside its name and renames it, so that a manifest is whole or not there.</summary>
    public void Write(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var partial = $"{path}.{Guid.NewGuid():N}";
        try
        {
            File.WriteAllText(partial, JsonSerializer.Serialize(this, ManifestJson.Default.Manifest) + "\n", new UTF8Encoding(false));
            File.Move(partial, path, overwrite: true);
        }
        catch (IOException)
        {
            File.Delete(partial);
            throw;
        }
    }

    // A link that leads nowhere is a failed record, and another input as soon as it leads somewhere.
    private static IEnumerable<ManifestInput> InputsOf(Shard shard) => shard.Sources.Where(source => File.Exists(source.Path)).Select(ManifestInput.Of);

    /// <summary>What a shard's counts come to.</summary>
    public static Manifest Of(Shard shard, string options, string output, long bytes, RunCounts counts) => new(
        ToolVersion.Text, options, [.. InputsOf(shard)], output, bytes, counts.Pages, counts.Written, counts.Failed,
        counts.Kinds, counts.Failures, Math.Round(counts.Seconds, 3));
}

/// <summary>How manifests are written; made while compiling, so that no reflection is needed.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Manifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
