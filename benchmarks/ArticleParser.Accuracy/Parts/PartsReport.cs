using System.Globalization;

namespace ArticleParser.Accuracy.Parts;

/// <summary>How many of the lines that hold several roles are parted, and how many of those that hold one.</summary>
internal sealed class PartsReport(IReadOnlyList<PartedLine> lines)
{
    // Fewer lines say little of the roles that they hold.
    private const int FewLines = 12;

    public void Write(TextWriter writer)
    {
        foreach (var style in lines.GroupBy(line => line.Style).OrderBy(style => ScrapeStyles.Rank(style.Key)))
        {
            Write(writer, style.Key, "several roles", [.. style.Where(line => line.Roles.Count > 1)]);
            Write(writer, style.Key, "one role", [.. style.Where(line => line.Roles.Count == 1)]);
        }
    }

    /// <summary>Writes the lines with these roles, each with the pieces that it is parted into.</summary>
    public void WriteLines(TextWriter writer, IReadOnlyList<string> labels)
    {
        foreach (var line in lines.Where(line => labels.Contains(line.Label))) writer.WriteLine($"{line.Page} {line.Style} {line.Label} | {string.Join(" ‖ ", line.Pieces)}");
    }

    private static void Write(TextWriter writer, string style, string name, List<PartedLine> lines)
    {
        writer.WriteLine($"{style}, lines with {name}");
        WriteRow(writer, "all", lines);
        foreach (var group in lines.GroupBy(line => line.Label).Where(group => group.Count() >= FewLines).OrderByDescending(group => group.Count())) WriteRow(writer, group.Key, [.. group]);
    }

    private static void WriteRow(TextWriter writer, string name, List<PartedLine> lines)
    {
        int parted = lines.Count(line => line.IsParted), exact = lines.Count(line => line.IsExact), cuts = lines.Sum(line => line.Cuts), right = lines.Sum(line => line.RightCuts);
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {name,-12} {lines.Count,7} lines  {parted,6} parted {Share(parted, lines.Count),6:0.0%}  {exact,6} into as many pieces {Share(exact, lines.Count),6:0.0%}  {cuts,6} cuts judged  {Share(right, cuts),6:0.0%} between elements"));
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
