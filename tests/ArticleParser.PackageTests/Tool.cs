using System.Diagnostics;
using System.Text;

namespace ArticleParser.PackageTests;

/// <summary>What a command printed, and how it ended.</summary>
internal sealed record ToolResult(string Command, int ExitCode, string Output)
{
    /// <summary>The output of a command that has to succeed.</summary>
    public string Succeeded()
    {
        Assert.True(ExitCode == 0, $"{Command} ended with {ExitCode}:\n{Output}");
        return Output;
    }
}

/// <summary>Runs a command in a folder, apart from the build and test that this process belongs to.</summary>
internal static class Tool
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(5);

    public static Task<ToolResult> Dotnet(string folder, string arguments, IReadOnlyDictionary<string, string>? environment = null) => Run("dotnet", folder, arguments, environment);

    public static async Task<ToolResult> Run(string file, string folder, string arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        using var process = new Process { StartInfo = Start(file, folder, arguments, environment) };
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var limit = new CancellationTokenSource(s_limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return new ToolResult($"{file} {arguments}", -1, $"{output}\nStopped after {s_limit.TotalMinutes} minutes.");
        }

        return new ToolResult($"{file} {arguments}", process.ExitCode, output.ToString());
    }

    private static ProcessStartInfo Start(string file, string folder, string arguments, IReadOnlyDictionary<string, string>? environment)
    {
        var start = new ProcessStartInfo(file, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };

        // The build that runs these tests leaves its own settings behind, and a new one would take them for its own.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name is "TESTINGPLATFORM_UI_LANGUAGE").ToArray())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        return start;
    }

    private static void Append(StringBuilder output, string? line)
    {
        if (line is null) return;
        lock (output) output.Append(line).Append('\n');
    }
}
