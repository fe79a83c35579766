using ArticleParser.Cli;

var environment = SystemConsole.Environment();
using var signals = new StopSignals(environment);
return await new CommandLine(environment).RunAsync(args, signals.Token);
