using System.Diagnostics;

namespace ArticleParser.Benchmarks.Quick;

/// <summary>This program in a process of its own, with arguments that tell it what to be there.</summary>
internal static class OwnProcess
{
    private const string Host = "dotnet";

    private static bool IsHosted => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == Host;

    public static ProcessStartInfo Info(params IEnumerable<string> arguments) => new(Environment.ProcessPath!, IsHosted ? [typeof(OwnProcess).Assembly.Location, .. arguments] : arguments);

    /// <summary>The same with what the command line's project says to the runtime: how its code is compiled, above all.</summary>
    public static ProcessStartInfo AsTool(params IEnumerable<string> arguments)
    {
        var settings = Path.ChangeExtension(typeof(Cli.CommandLine).Assembly.Location, ".runtimeconfig.json");
        return new ProcessStartInfo(IsHosted ? Environment.ProcessPath! : Host, ["exec", "--runtimeconfig", settings, typeof(OwnProcess).Assembly.Location, .. arguments]);
    }

    /// <summary>What the process prints.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static string Read(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? printed : throw new InvalidOperationException($"'{string.Join(' ', start.ArgumentList)}' ended with {process.ExitCode}.");
    }
}
