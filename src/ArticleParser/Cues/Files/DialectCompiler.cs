using System.Text;

namespace ArticleParser.Cues;

/// <summary>
/// Writes what blocks say as records: a line each, fields parted by tabs, which no field can hold but an
/// example's text, which is the last.
/// </summary>
internal sealed class DialectCompiler
{
    /// <summary>The form's number. A library that reads another one says so, instead of reading it wrongly.</summary>
    public const int Format = 1;

    private readonly StringBuilder _records = new();
    private readonly StringBuilder _examples = new();

    /// <summary>Records C, L, P, W and V.</summary>
    public string Records => _records.ToString();

    /// <summary>Records E and N.</summary>
    public string Examples => _examples.ToString();

    /// <summary>A block; what is added next is its.</summary>
    public void Open(Block block)
    {
        if (block.Sort == BlockSort.Cue)
            Record(_records, "C\t", block.Kind, block.Variant + "\t" + string.Join(",", block.Flags));
        else
            _records.Append("W\t").Append(block.Name.Text).Append('\n');
    }

    public void AddLabel(string language, string text) => Record(_records, "L\t", language, text);

    /// <summary>A pattern of a cue, or a word of a list.</summary>
    public void AddEntry(Block block, string language, string text) => Record(_records, block.Sort == BlockSort.Cue ? "P\t" : "V\t", language, text);

    public void AddExample(Block block, bool isCounter, string text) => Record(_examples, isCounter ? "N\t" : "E\t", block.Name.Text, text);

    private static void Record(StringBuilder records, string sort, string first, string second) =>
        records.Append(sort).Append(first).Append('\t').Append(second).Append('\n');
}
