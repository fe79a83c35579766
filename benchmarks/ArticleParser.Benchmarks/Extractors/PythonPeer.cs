using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ArticleParser.Benchmarks.Extractors;

/// <summary>
/// An extractor in Python over the pages' HTML, in a process of its own. It tells the processor time of all of its threads; start-up, imports and the reading of pages
/// are not in it, and a few pages before compile the tool's patterns.
/// </summary>
/// <param name="Package">What it is called, and installed as.</param>
/// <param name="Module">What is imported.</param>
/// <param name="Call">What is called for each page's <c>html</c>.</param>
internal sealed record PythonPeer(string Package, string Module, string Call)
{
    // A Python of its own may stand in front of the system's, which has Debian's packages.
    private static readonly string[] s_pythons = ["python3", "/usr/bin/python3"];

    /// <summary>What it took, and its version; null where it is not installed.</summary>
    public (string Version, double Seconds)? Measure(IEnumerable<HtmlPage> pages)
    {
        if (Array.Find(s_pythons, python => IsInstalled(python)) is not { } python) return null;
        using var process = Start(python, Script());
        using (var input = new StreamWriter(process.StandardInput.BaseStream, new UTF8Encoding(false)))
        {
            foreach (var page in pages) input.WriteLine(JsonSerializer.Serialize(page.Html));
        }

        var printed = process.StandardOutput.ReadToEnd().Split();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{Package} ended with {process.ExitCode}.");
        return (printed[0], double.Parse(printed[1], CultureInfo.InvariantCulture));
    }

    private bool IsInstalled(string python)
    {
        try
        {
            using var process = Start(python, $"import importlib.util, sys; sys.exit(importlib.util.find_spec('{Module}') is None)");
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    /// <summary>A page that the tool fails on has cost its time too.</summary>
    private string Script() => $"""
        import importlib.metadata, json, logging, sys, time
        import {Module}
        logging.disable()
        pages = [json.loads(line) for line in sys.stdin.buffer]
        def extract(html):
            try: {Call}
            except Exception: pass
        for html in pages[:10]: extract(html)
        start = time.process_time()
        for html in pages: extract(html)
        print(importlib.metadata.version('{Package}'), time.process_time() - start)
        """;

    private static Process Start(string python, string script) =>
        Process.Start(new ProcessStartInfo(python, ["-c", script]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
}
