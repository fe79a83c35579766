using System.Collections.Concurrent;
using System.CommandLine;
using ArticleParser.Accuracy.Roles;

namespace ArticleParser.Accuracy.Parts;

/// <summary><c>parts</c>: how many of the lines that people gave several roles the lexer parts, and how many of those that have one.</summary>
internal static class PartsCommand
{
    public static Command Make()
    {
        var options = new CommandOptions();
        var list = new Option<string[]>("--list") { Description = "Print the lines with these roles instead, each piece between bars: TIM+TEA, PAR.", HelpName = "ROLES", AllowMultipleArgumentsPerToken = true };
        var command = new Command("parts", "Count the lines with several roles that the lexer parts, and those with one role that it parts all the same.") { list };
        options.AddTo(command);
        command.SetAction(arguments => CommandOptions.Run(() =>
        {
            var report = new PartsReport(Read(options.Choice(arguments)));
            if (arguments.GetValue(list) is { Length: > 0 } labels) report.WriteLines(Console.Out, labels);
            else report.Write(Console.Out);
        }));
        return command;
    }

    private static List<PartedLine> Read(CorpusChoice choice)
    {
        var labels = RoleLabels.Read(CorpusFolder.Root(choice.Folder));
        var lines = new ConcurrentDictionary<long, IReadOnlyList<PartedLine>>();
        BoardRun.InParallel(RoleRun.Lines(choice), (line, index) =>
        {
            var page = CorpusPage.Read(line);
            if (choice.Takes(page) && labels.Of(page) is { Count: > 0 } read) lines[index] = [.. choice.StylesOf(page).SelectMany(style => PartedLines.Of(page, read, style))];
        });

        // In the order of the files, whichever worker was faster.
        return [.. lines.OrderBy(page => page.Key).SelectMany(page => page.Value)];
    }
}
