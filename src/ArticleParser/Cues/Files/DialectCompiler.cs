using System.Text;

namespace ArticleParser.Cues;

/// <summary>
/// Writes blocks as records: a line each, fields parted by tabs, which no field can hold but an
/// example's text, which is the last.
/// </summary>
internal static class DialectCompiler
{
    /// <summary>The form's number. A library that reads another one says so, instead of reading it wrongly.</summary>
    public const int Format = 1;

    public static string Compile(IEnumerable<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            if (block.Sort == BlockSort.Cue)
                Record(text, "C", block.Kind, block.Variant, string.Join(",", block.Flags));
            else
                Record(text, "W", block.Name.Text);
            foreach (var (language, label) in block.Labels)
                Record(text, "L", language, label);
            foreach (var (language, entry) in block.Entries)
                Record(text, block.Sort == BlockSort.Cue ? "P" : "V", language, entry);
        }

        return text.ToString();
    }

    public static string Examples(IEnumerable<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            foreach (var example in block.Examples)
                Record(text, example.IsCounter ? "N" : "E", block.Name.Text, example.Text);
        }

        return text.ToString();
    }

    private static void Record(StringBuilder text, params string[] fields) => text.Append(string.Join("\t", fields)).Append('\n');
}
