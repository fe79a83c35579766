using ArticleParser.Cli;

return await new CommandLine(SystemConsole.Environment()).RunAsync(args);
