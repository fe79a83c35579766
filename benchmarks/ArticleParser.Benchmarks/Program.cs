using System.CommandLine;
using ArticleParser.Benchmarks.Engines;
using ArticleParser.Benchmarks.Extractors;
using ArticleParser.Benchmarks.Forms;
using ArticleParser.Benchmarks.Quick;
using ArticleParser.Benchmarks.Soak;
using BenchmarkDotNet.Running;

// Before anything else is loaded: a cold process.
if (args is [ColdStart.Argument, var page]) return ColdStart.Run(page);
if (args is [WithoutAvx2.Argument, var texts]) return WithoutAvx2.Run(texts);
if (args is [FirstDialect.Argument, var first, var dialect, var mode]) return FirstDialect.Run(first, dialect, mode);
if (args is [BulkRun.Argument, .. var arguments]) return await BulkRun.RunAsync(arguments);

var root = new RootCommand("Measures how fast ArticleParser is, and against what. Without a command of its own: BenchmarkDotNet's arguments.");
foreach (var command in QuickCommand.Make()) root.Subcommands.Add(command);
root.Subcommands.Add(SoakCommand.Make());
root.Subcommands.Add(FormsCommand.Make());
root.Subcommands.Add(EnginesCommand.Make());
root.Subcommands.Add(ExtractorsCommand.Make());
root.Subcommands.Add(PeersCommand.Make());
if (args.Length > 0 && (root.Subcommands.Any(command => command.Name == args[0]) || args[0] is "--help" or "-h" or "-?")) return root.Parse(args).Invoke();
BenchmarkSwitcher.FromAssembly(typeof(QuickCommand).Assembly).Run(args);
return 0;
