using System.Diagnostics;
using System.Globalization;
using System.Reflection.PortableExecutable;
using ArticleParser.Benchmarks.Pages;

namespace ArticleParser.Benchmarks.Quick;

/// <summary>The first page of a cold process: processes of their own, each of which parses one page and tells what it took.</summary>
internal static class ColdStart
{
    /// <summary>The argument that makes this program such a process. The page's path follows.</summary>
    public const string Argument = "cold";

    private const int Runs = 9;

    /// <summary>The budget's row, by the first page.</summary>
    public static BudgetRow Row(PageSet pages) => IsCompiledAhead()
        ? new("first page of a process, published ReadyToRun", "{0:0} ms", Measure(pages.Texts[0]), 40, 25)
        : new("first page of a process", "{0:0} ms", Measure(pages.Texts[0]), 90, 60);

    /// <summary>Milliseconds of processor time, of all threads: from the call to the tree.</summary>
    private static Spread Measure(string page)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, page);
            return Spread.Of([.. Enumerable.Range(0, Runs).Select(_ => Once(path))]);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>What such a process does.</summary>
    public static int Run(string path)
    {
        var text = File.ReadAllText(path);
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        SyntaxTree.ParseText(text);
        process.Refresh();
        Console.WriteLine((process.TotalProcessorTime - before).TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    private static bool IsCompiledAhead()
    {
        using var library = new PEReader(File.OpenRead(typeof(SyntaxTree).Assembly.Location));
        return library.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    private static double Once(string path) => double.Parse(OwnProcess.Read(OwnProcess.Info(Argument, path)), CultureInfo.InvariantCulture);
}
