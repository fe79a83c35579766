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
    private static readonly Option<string[]> s_forms = new Option<string[]>("--form") { Description = "Measures these forms alone. The default is all of them.", HelpName = "ENDING", DefaultValueFactory = _ => [.. RecordFile.Forms.Select(form => form.Ending)] }
        .AcceptOnlyFromAmong([.. RecordFile.Forms.Select(form => form.Ending)]);

    public static Command Make() =>
        RecordsCommand.Make("forms", "Parses a million records from each form of input to NDJSON and to Parquet, and reads them alone: speed, memory and processor use.", 1_000_000, Measure, s_forms);

    private static string Measure(string folder, int records, ParseResult arguments) =>
        TextTable.Of(["input", "output", .. BulkRun.Head, "peak memory of half as many"], RecordFile.Forms.Where(form => arguments.GetValue(s_forms)!.Contains(form.Ending)).SelectMany(form => Rows(folder, form, records)));

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
