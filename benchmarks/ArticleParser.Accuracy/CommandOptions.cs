using System.CommandLine;
using System.Text.Json;

namespace ArticleParser.Accuracy;

/// <summary>The options that several commands share: which pages, and scored by what.</summary>
internal sealed class CommandOptions
{
    public Option<DirectoryInfo?> Corpus { get; } = new("--corpus") { Description = "The folder of *.ndjson.gz and *.ndjson.zst files. Usually ../shared/corpus/dev beside the repository.", HelpName = "DIR" };

    public Option<string[]> Dataset { get; } = Many("--dataset", "Take these data sets only.", "NAME");

    public Option<string[]> Style { get; } = Many("--style", "Take these scrape styles only: innertext, main, wet, bs4, markdown, html, stamped.", "NAME");

    public Option<string[]> Lang { get; } = Many("--lang", "Take pages in these languages only.", "CODE");

    public Option<int?> Limit { get; } = new("--limit") { Description = "Take the first N pages of each data set.", HelpName = "N" };

    public Option<DirectoryInfo?> Folds { get; } = new("--folds") { Description = "A folder of weights by fold (folds.json, fold-0.bin …, and joins-0.bin … as train-joins --folds makes them): each page is scored by weights that never saw its publisher.", HelpName = "DIR" };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { Corpus, Dataset, Style, Lang, Limit, Folds }) command.Options.Add(option);
    }

    /// <exception cref="CorpusMissingException">The corpus is not there.</exception>
    public CorpusChoice Choice(ParseResult arguments) => new(
        CorpusFolder.Find(arguments.GetValue(Corpus)),
        arguments.GetValue(Dataset) ?? [],
        arguments.GetValue(Style) ?? [],
        arguments.GetValue(Lang) ?? [],
        arguments.GetValue(Limit));

    /// <exception cref="CorpusMissingException">The folds cannot be used.</exception>
    public IPageParser Parser(ParseResult arguments) =>
        arguments.GetValue(Folds) is { } folder ? FoldFolder.Open(folder) : new LibraryParser();

    /// <summary>Runs a command; what is missing is told in one line, and the exit code is 2.</summary>
    public static int Run(Action action)
    {
        try
        {
            action();
            return 0;
        }
        catch (Exception exception) when (exception is CorpusMissingException or JsonException or IOException or InvalidDataException)
        {
            Console.Error.WriteLine(exception.Message);
            return 2;
        }
    }

    private static Option<string[]> Many(string name, string description, string helpName) =>
        new(name) { Description = description, HelpName = helpName, AllowMultipleArgumentsPerToken = true };
}
