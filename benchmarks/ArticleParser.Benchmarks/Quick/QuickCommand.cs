using System.CommandLine;
using System.Globalization;
using ArticleParser.Accuracy;
using ArticleParser.Benchmarks.Pages;
using Spectre.Console;

namespace ArticleParser.Benchmarks.Quick;

/// <summary>The commands of the quick harness: <c>ratios</c>, <c>stages</c>, <c>bulk</c>, <c>models</c>, <c>hostile</c>, <c>cold-start</c>, <c>dialect</c>, <c>counts</c> and <c>trees</c>.</summary>
internal static class QuickCommand
{
    private const int StageRounds = 21;
    private static readonly int[] s_bulkTimes = [1, 9, 90];

    private static readonly Option<DirectoryInfo?> s_corpus = new("--corpus") { Description = "The folder of *.ndjson.gz files. Usually ../shared/corpus/dev beside the repository; made pages where there is none.", HelpName = "DIR" };
    private static readonly Option<int> s_pages = new("--pages") { Description = "How many pages.", HelpName = "N", DefaultValueFactory = _ => 200 };
    private static readonly Option<FileInfo?> s_markdown = new("--markdown") { Description = "Write the tables here as well.", HelpName = "FILE" };

    public static IEnumerable<Command> Make()
    {
        yield return Make("ratios", "Measures every budget of the design in one run; the exit status is 1 where one is not met.", Ratios);
        yield return Make("stages", "Says where a page's time goes, stage by stage.", Stages);
        yield return Make("bulk", "Parses the corpus, nine times it and ninety times it with the command line, in processes of their own: about a million pages.", (_, report) => Bulk(report));
        yield return Make("models", "Says what reading an article costs from the green tree, beside a walk over the same lines as nodes, and what the generator takes for 1, 100 and 1,000 models.", Models);
        yield return Make("cold-start", "Says what the first document of a process takes. Published with PublishReadyToRun this program says what it takes there.", FirstDocument);
        yield return Make("dialect", "Says what the first use of a user's dialect costs, in a process that has parsed pages without one.", FirstUse);
        yield return Make("hostile", "Says what each hostile shape costs a character, at 100 KB and at 10 MB.", (_, report) => Hostile(report));
        yield return Make("counts", "Says how often a line makes the parser look something up, run a grammar or hash a word. Counted in debug builds alone: dotnet run -c Debug.", Counts);
        yield return TreesCommand.Make(s_corpus);
    }

    private static Command Make(string name, string description, Func<PageSet, Report, int> run)
    {
        var command = new Command(name, description) { s_corpus, s_pages, s_markdown };
        command.SetAction(arguments =>
        {
            try
            {
                var pages = PageSet.Load(arguments.GetValue(s_corpus), arguments.GetValue(s_pages));
                var report = new Report(arguments.GetValue(s_markdown));
                report.Line(string.Create(CultureInfo.InvariantCulture, $"{pages.Name}, {pages.Characters:N0} characters, {pages.Lines:N0} lines. {Machine.Describe()}.\n"));
                return run(pages, report);
            }
            catch (CorpusMissingException missing)
            {
                Console.Error.WriteLine(missing.Message);
                return 2;
            }
        });
        return command;
    }

    private static int Ratios(PageSet pages, Report report)
    {
        var (rows, narrow) = report.Watch(tell =>
        {
            var ratios = new Ratios(pages, tell);
            return (ratios.Measure(), ratios.Narrow);
        });
        report.Line(TextTable.Of(["what", "must", "goal", "measured", "middle half of the rounds", "met"], rows.Select(row => row.Cells)));
        if (narrow is not null) report.Line($"Trees hash the same with and without AVX2: {(narrow.TreesAreSame ? "yes" : "NO")}, {narrow.WithHash[..16]} and {narrow.WithoutHash[..16]}.\n");
        var missed = rows.Count(row => !row.MeetsMust);
        report.Line(missed == 0 ? "Every must is met." : $"{missed} of {rows.Count(row => row.HasMust)} musts are not met.");
        return missed == 0 && narrow is not { TreesAreSame: false } ? 0 : 1;
    }

    private static int FirstDocument(PageSet pages, Report report)
    {
        var row = report.Watch(_ => ColdStart.Row(pages));
        report.Line(TextTable.Of(["what", "must", "goal", "measured", "middle half of the rounds", "met"], [row.Cells]));
        return row.MeetsMust ? 0 : 1;
    }

    private static int FirstUse(PageSet pages, Report report)
    {
        var rows = report.Watch(_ => FirstDialect.Rows(pages).ToList());
        report.Line(TextTable.Of(["what", "must", "goal", "measured", "middle half of the rounds", "met"], rows.Select(row => row.Cells)));
        return rows.All(row => row.MeetsMust) ? 0 : 1;
    }

    private static int Stages(PageSet pages, Report report)
    {
        using var stage = new Stage(pages);
        Timed[] works =
        [
            new("S, the bare scan", () => stage.Scan()), new("masks", stage.Masks), new("lines, counted", () => stage.Lex()), new("view: Markdown, joined lines", stage.View), new("lines with their cues", stage.Cues),
            new("features", () => stage.Features()), new("net, with features", stage.Net), new("roles, with net", stage.Roles), new("green lines and groups", stage.Group),
            new("diagnostics", stage.Diagnose), new("parse: the whole of it", stage.Parse), new("parse without scores", stage.ParseUnscored), new("parse from UTF-8", stage.ParseUtf8), new("red walk over all tokens", () => stage.Walk()),
            new("model from the tree", stage.Model), new("JSON of the model", () => stage.Json()), new("parse and model", stage.ParseAndModel),
        ];
        report.Watch(tell =>
        {
            tell("stages");
            Timed.Run(StageRounds, works);
            return 0;
        });
        var whole = works.First(work => work.Name.StartsWith("parse:", StringComparison.Ordinal)).Median;
        report.Line(TextTable.Of(["stage", "ns a line", "S", "share of parse", "M characters a second", "bytes a character"], works.Select(work => (string[])
        [
            work.Name, Show("{0:0}", work.Median * 1e9 / stage.Lines), Show("{0:0.0}", work.Median / works[0].Median), Show("{0:0.0%}", work.Median / whole),
            Show("{0:0.0}", pages.Characters / work.Median / 1e6), Show("{0:0.00}", Allocated(work.Do) / (double)pages.Characters),
        ])));
        return 0;
    }

    private static int Bulk(Report report)
    {
        var file = Path.GetTempFileName() + ".ndjson";
        try
        {
            var pages = BulkFile.Write(file, null);
            var runs = report.Watch(tell => s_bulkTimes.Select(times =>
            {
                tell($"{times} × {pages} pages");
                return BulkRun.Of(file, times, pages);
            }).ToList());
            report.Line(TextTable.Of(BulkRun.Head, runs.Select(run => run.Cells)));
            return 0;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static int Models(PageSet pages, Report report)
    {
        var reads = new ModelReads(pages);
        Timed[] ways = [new("the article, from the green tree", reads.Lean), new("its lines as nodes, with their text", () => reads.Walk())];
        report.Watch(tell =>
        {
            tell("models");
            Timed.Run(StageRounds, ways);
            return 0;
        });
        Action[] works = [reads.Lean, () => reads.Walk()];
        report.Line(TextTable.Of(["of a parsed page", "µs a page", "bytes a page"], ways.Zip(works, (way, work) => (string[])
        [
            way.Name, Show("{0:0.0}", way.Median * 1e6 / reads.Count), Show("{0:N0}", (double)Allocated(work) / reads.Count),
        ])));
        report.Line(TextTable.Of(["models", "files", "cold, ms", "after an unrelated edit, ms", "steps after the edit"], new[] { 1, 100, 1000 }.Select(GeneratorRow)));
        return 0;
    }

    private static string[] GeneratorRow(int models)
    {
        var runs = new GeneratorRuns(models);
        Timed cold = new("cold", () => runs.Cold()), edited = new("edited", () => runs.AfterEdit());
        Timed.Run(7, cold, edited);
        return [Show("{0:N0}", models), Show("{0:N0}", runs.Files), Show("{0:0.00}", cold.Median * 1e3), Show("{0:0.00}", edited.Median * 1e3), runs.Reasons()];
    }

    /// <summary>Bytes that this thread asks for, once the work has run before.</summary>
    private static long Allocated(Action work)
    {
        work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static int Counts(PageSet pages, Report report)
    {
        var rows = WorkRows.Of(pages);
        if (rows.Count == 0)
        {
            Console.Error.WriteLine("Work is counted in debug builds alone: dotnet run -c Debug.");
            return 2;
        }

        report.Line(TextTable.Of(["what", "a line"], rows));
        return 0;
    }

    private static int Hostile(Report report)
    {
        var shapes = report.Watch(tell => Growth.Measure(tell));
        report.Line(TextTable.Of(["shape", "ns a character, 100 KB", "10 MB", "10 MB against 100 KB", "bytes a character"], shapes.Select(shape => (string[])
        [
            shape.Shape, Show("{0:0.00}", shape.Small), Show("{0:0.00}", shape.Large), Show("{0:0.0}×", shape.Factor), Show("{0:0.00}", shape.Bytes),
        ])));
        return 0;
    }

    private static string Show(string format, double figure) => string.Format(CultureInfo.InvariantCulture, format, figure);

    /// <summary>Where the tables go: the terminal, and a file where one was named.</summary>
    private sealed class Report(FileInfo? file)
    {
        private bool _isBegun;

        public void Line(string text)
        {
            Console.Out.WriteLine(text);
            if (file is null) return;
            if (_isBegun) File.AppendAllText(file.FullName, text + "\n");
            else File.WriteAllText(file.FullName, text + "\n");
            _isBegun = true;
        }

        /// <summary>Shows what is being measured, where someone is looking.</summary>
        public T Watch<T>(Func<Action<string>, T> work)
        {
            if (!AnsiConsole.Profile.Capabilities.Interactive || Console.IsOutputRedirected) return work(_ => { });
            return AnsiConsole.Status().Start("measuring", status => work(what => status.Status(Markup.Escape(what))));
        }
    }
}
