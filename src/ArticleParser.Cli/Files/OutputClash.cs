using ArticleParser.Cli.Input;

namespace ArticleParser.Cli.Files;

/// <summary>Refuses to write to what is read: an input would be lost, or would grow as it is read.</summary>
internal static class OutputClash
{
    /// <param name="output">The file to write to; null or <c>-</c> for standard output.</param>
    /// <param name="sources">What is read.</param>
    /// <param name="environment">Says which files standard input and output are.</param>
    /// <exception cref="UserErrorException">One file is both.</exception>
    public static void Refuse(string? output, IReadOnlyList<InputSource> sources, CliEnvironment environment)
    {
        if (output is null or InputSource.StandardInput) RefuseStandardOutput(sources, environment);
        else if (sources.FirstOrDefault(source => IsOutput(source, output, environment)) is { } source)
            throw new UserErrorException($"{output}: is also an input{(source.Path == output ? "" : $" ({Name(source)})")} and would be overwritten; write to another file.");
    }

    private static void RefuseStandardOutput(IReadOnlyList<InputSource> sources, CliEnvironment environment)
    {
        if (environment.OutputStatus is not { IsRegular: true, Identity: var output }) return;
        var status = sources.Select(source => (source, source.IsStandardInput ? environment.InputStatus : FileStatus.Of(source.Path)));
        if (status.FirstOrDefault(pair => pair.Item2?.Identity == output).source is { } source)
            throw new UserErrorException($"standard output is redirected to an input ({Name(source)}); write to another file.");
    }

    private static bool IsOutput(InputSource source, string output, CliEnvironment environment)
    {
        if (!source.IsStandardInput) return FileStatus.AreSame(source.Path, output);
        return environment.InputStatus is { IsRegular: true, Identity: var input } && FileStatus.Of(output)?.Identity == input;
    }

    private static string Name(InputSource source) => source.IsStandardInput ? "standard input" : source.Path;
}
