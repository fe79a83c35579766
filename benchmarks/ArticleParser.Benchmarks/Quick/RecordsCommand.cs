using System.CommandLine;
using System.Globalization;

namespace ArticleParser.Benchmarks.Quick;

/// <summary>Commands that measure the command line over so many records of the project's own pages, and print one table.</summary>
internal static class RecordsCommand
{
    /// <param name="name">The command's name.</param>
    /// <param name="description">What it measures.</param>
    /// <param name="usual">How many records there are unless the user says otherwise.</param>
    /// <param name="measure">Measures, in a folder that is there as long as the work, and with what else the user said; gives the table.</param>
    /// <param name="more">Options of the command's own.</param>
    public static Command Make(string name, string description, int usual, Func<string, int, ParseResult, string> measure, params Option[] more)
    {
        var records = new Option<int>("--records") { Description = "How many records there are.", HelpName = "N", DefaultValueFactory = _ => usual };
        var markdown = new Option<FileInfo?>("--markdown") { Description = "Write the table here as well.", HelpName = "FILE" };
        var command = new Command(name, description) { records, markdown };
        foreach (var option in more) command.Add(option);
        command.SetAction(arguments =>
        {
            var count = arguments.GetValue(records);
            var table = $"{count.ToString("N0", CultureInfo.InvariantCulture)} records of the project's own pages. {Machine.Describe()}.\n\n{WorkFolder.In(name, folder => measure(folder, count, arguments))}";
            Console.WriteLine(table);
            if (arguments.GetValue(markdown) is { } file) File.WriteAllText(file.FullName, table + "\n");
        });
        return command;
    }
}
