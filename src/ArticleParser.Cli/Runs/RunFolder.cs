namespace ArticleParser.Cli.Runs;

/// <summary>What stands in the folder of a run beside the outputs: a manifest for each shard, a file of errors for each that has some, and a sign that all is done.</summary>
internal static class RunFolder
{
    public const string Success = "_SUCCESS";
    public const string ManifestFolder = "_manifest";
    private const string ErrorFiles = "_errors";

    public static string ManifestOf(string folder, string shard) => Path.Combine(folder, ManifestFolder, shard + ".json");

    /// <summary>Says that all is done.</summary>
    public static void WriteSuccess(string folder) => File.WriteAllText(Path.Combine(folder, Success), "");

    /// <summary>Takes back that all is done, as soon as something is to be done.</summary>
    public static void DeleteSuccess(string folder)
    {
        if (File.Exists(Path.Combine(folder, Success))) File.Delete(Path.Combine(folder, Success));
    }

    /// <summary>The file of a shard's errors, relative to the folder.</summary>
    public static string Errors(string shard) => Path.Combine(ErrorFiles, shard + ".ndjson");

    /// <summary>The full path of a file within the folder, whose own folder is there.</summary>
    public static string Prepare(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    /// <summary>With other options a shard's output may have had another name; who reads the folder would read its pages twice.</summary>
    /// <param name="folder">The folder of the run.</param>
    /// <param name="shard">The shard, whose new output stands there by now.</param>
    /// <param name="output">The name of that.</param>
    public static void DeleteOtherOutput(string folder, string shard, string output)
    {
        if (Manifest.Read(ManifestOf(folder, shard)) is { } earlier && earlier.Output != output && earlier.Output.StartsWith(shard + ".", StringComparison.Ordinal)) File.Delete(Path.Combine(folder, earlier.Output));
    }

    /// <summary>An earlier run of the shard may have had errors that this one has not.</summary>
    public static void DeleteErrors(string folder, string shard) => File.Delete(Path.Combine(folder, Errors(shard)));

    /// <summary>A process that was killed leaves what it was writing; when the shard is done, that goes.</summary>
    public static void DeletePartials(string path)
    {
        try
        {
            foreach (var partial in Files.PartialName.Of(path).TakeWhile(File.Exists)) File.Delete(partial);
        }
        catch (IOException)
        {
            // Windows keeps a file that is open, such as this shard's own file of errors; it goes when it is closed.
        }
    }

    /// <summary>All manifests of a run, in the order of their names.</summary>
    public static IEnumerable<Manifest> ReadManifests(string folder) => Directory.Exists(Path.Combine(folder, ManifestFolder))
        ? Directory.EnumerateFiles(Path.Combine(folder, ManifestFolder), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Manifest.Read).OfType<Manifest>()
        : [];
}
