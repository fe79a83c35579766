using System.Diagnostics;

namespace ArticleParser.Benchmarks.Quick;

/// <summary>This program in a process of its own, with arguments that tell it what to be there.</summary>
internal static class OwnProcess
{
    public static ProcessStartInfo Info(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!);
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet") start.ArgumentList.Add(typeof(OwnProcess).Assembly.Location);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return start;
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
