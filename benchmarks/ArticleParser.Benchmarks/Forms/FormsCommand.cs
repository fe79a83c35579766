using System.CommandLine;
using System.Globalization;
using ArticleParser.Benchmarks.Quick;

namespace ArticleParser.Benchmarks.Forms;

/// <summary>
/// The command <c>forms</c>: records of the project's own pages in each form of input, read alone, and parsed to NDJSON and to Parquet, each in a process of its own that is watched
/// from outside. Half as many records come first: memory that is flat is the same for both.
/// </summary>
internal static class FormsCommand
{
    private static readonly Option<int> s_records = new("--records") { Description = "How many records each form has.", HelpName = "N", DefaultValueFactory = _ => 1_000_000 };
    private static readonly Option<FileInfo?> s_markdown = new("--markdown") { Description = "Write the table here as well.", HelpName = "FILE" };

    public static Command Make()
    {
        var command = new Command("forms", "Parses a million records from each form of input to NDJSON and to Parquet, and reads them alone: speed, memory and processor use.") { s_records, s_markdown };
        command.SetAction(arguments =>
        {
            var table = $"{arguments.GetValue(s_records).ToString("N0", CultureInfo.InvariantCulture)} records of the project's own pages in each form. {Machine.Describe()}.\n\n{Measure(arguments.GetValue(s_records))}";
            Console.WriteLine(table);
            if (arguments.GetValue(s_markdown) is { } file) File.WriteAllText(file.FullName, table + "\n");
        });
        return command;
    }

    private static string Measure(int records)
    {
        var folder = Directory.CreateTempSubdirectory("articleparser-forms-");
        try
        {
            return TextTable.Of(["input", "output", .. BulkRun.Head, "peak memory of half as many"], RecordFile.Forms.SelectMany(form => Rows(folder.FullName, form, records)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string[]> Rows(string folder, RecordFile form, int records)
    {
        var (half, whole) = (Path.Combine(folder, "half" + form.Ending), Path.Combine(folder, "whole" + form.Ending));
        form.Write(half, records / 2);
        form.Write(whole, records);
        foreach (var (name, more) in ((string, string[])[])[("none: reading alone", ["--sample", "0", "--format", "ndjson"]), (".ndjson", ["-o", Path.Combine(folder, "out.ndjson")]), (".parquet", ["-o", Path.Combine(folder, "out.parquet")])])
        {
            var smaller = BulkRun.Of(["parse", half, .. more, "--overwrite", "--quiet"], records / 2);
            yield return [form.Ending, name, .. BulkRun.Of(["parse", whole, .. more, "--overwrite", "--quiet"], records).Cells, string.Create(CultureInfo.InvariantCulture, $"{smaller.PeakBytes / 1048576.0:0} MiB")];
        }

        File.Delete(half);
        File.Delete(whole);
    }
}
