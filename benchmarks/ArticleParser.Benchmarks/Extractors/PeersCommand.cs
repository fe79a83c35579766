using System.CommandLine;
using System.Globalization;
using ArticleParser.Accuracy;
using ArticleParser.Benchmarks.Quick;

namespace ArticleParser.Benchmarks.Extractors;

/// <summary><c>peers</c>: how many pages a second extractors of others read, beside the library.</summary>
internal static class PeersCommand
{
    // Some tools take seconds for a hundred pages, and each reads them several times.
    private const int Step = 4;

    public static Command Make()
    {
        var corpus = new Option<DirectoryInfo?>("--corpus") { Description = "The folder of *.ndjson.gz files. Usually ../shared/corpus/dev beside the repository; the HTML is in the folder html beside it.", HelpName = "DIR" };
        var markdown = new Option<FileInfo?>("--markdown") { Description = "Write the table here as well.", HelpName = "FILE" };
        var command = new Command("peers", "Says how many pages a second extractors of others read on one core, those in Python too where they are installed.") { corpus, markdown };
        command.SetAction(arguments => CommandOptions.Run(() =>
        {
            var report = Report([.. HtmlPages.Read(CorpusFolder.Find(arguments.GetValue(corpus))).Where((_, index) => index % Step == 0).Select(read => read.Html)]);
            Console.Write(report);
            if (arguments.GetValue(markdown) is { } file) File.WriteAllText(file.FullName, report);
        }));
        return command;
    }

    private static string Report(IReadOnlyList<HtmlPage> pages)
    {
        var (rows, missing) = new PeerSpeed(pages).Measure();
        var sizes = string.Create(CultureInfo.InvariantCulture, $"{pages.Count} real pages, {pages.Average(page => page.Text.Length):N0} characters of text and {pages.Average(page => page.Html.Length):N0} of HTML on average");
        return $"{sizes}. {Machine.Describe()}.\n\n{TextTable.Of(PeerSpeed.Head, rows)}{string.Concat(missing.Select(tool => $"\nNot installed, so not measured: {tool}.\n"))}";
    }
}
