using System.Text;

namespace ArticleParser.Tests.Invariants;

/// <summary>Texts that make careless parsers slow. Each can be made as long as one likes. The benchmarks take them too.</summary>
internal static class HostileShapes
{
    private static readonly Dictionary<string, Func<int, string>> s_shapes = new(StringComparer.Ordinal)
    {
        ["ordinary page"] = length => Repeat(HostileText.Page, length),
        ["one huge line of words"] = length => Repeat("harbour talks resumed on Monday, the union said. ", length),
        ["one huge line of letters"] = length => new string('a', length),
        ["one huge line of digits"] = length => new string('7', length),
        ["one huge line of capitals"] = length => new string('A', length),
        ["one huge line of ideographs"] = length => new string('新', length),
        ["one-character lines"] = length => Repeat("a\n", length),
        ["two-word lines"] = length => Repeat("Harbour talks\n", length),
        ["line feeds"] = length => new string('\n', length),
        ["carriage returns"] = length => new string('\r', length),
        ["spaces"] = length => new string(' ', length),
        ["spaces before a letter"] = length => new string(' ', length - 1) + "a",
        ["letters with spaces behind"] = length => Repeat("a    \t  \u00A0 ", length),
        ["tabs"] = length => new string('\t', length),
        ["cells"] = length => Repeat("a\t", length),
        ["bullets"] = length => new string('•', length),
        ["bullet lines"] = length => Repeat("• \n", length),
        ["dashes"] = length => Repeat("- ", length),
        ["colons"] = length => new string(':', length),
        ["brackets"] = length => new string('(', length),
        ["bars"] = length => Repeat(" | ", length),
        ["slashes"] = length => Repeat("/", length),
        ["steps"] = length => Repeat("Home > ", length),
        ["commas"] = length => Repeat("a,", length),
        ["ats"] = length => Repeat("@a ", length),
        ["quotes"] = length => Repeat("“", length),
        ["By By By"] = length => Repeat("By ", length),
        ["ByByBy"] = length => Repeat("By", length),
        ["By lines"] = length => Repeat("By\n", length),
        ["names"] = length => "By " + Repeat("Jane Doe and ", length - 3),
        ["credits"] = length => Repeat("Photo: A (Photo: ", length),
        ["credits glued in lines"] = length => Repeat("Harbour at dawnPhoto: J. Doe/NWD\n", length),
        ["dates glued"] = length => Repeat("2024-11-17", length),
        ["dates glued in words"] = length => Repeat("March 2, 2031", length),
        ["month names"] = length => Repeat("March ", length),
        ["date lines"] = length => Repeat("March 2, 2031\n", length),
        ["times"] = length => Repeat("10:30 ", length),
        ["one title"] = length => Repeat("Harbour talks resume after pause\n", length),
        ["one long paragraph after the other"] = length => Repeat(Repeat("The harbour office said so on Monday. ", 700) + "\n\n", length),
        ["combining marks"] = length => new string('\u0301', length),
        ["a letter and combining marks"] = length => "a" + new string('\u0301', length - 1),
        ["combining marks in lines"] = length => Repeat("\u0650\n", length),
        ["byte order marks"] = length => new string('\uFEFF', length),
        ["control characters"] = length => new string('\0', length),
        ["lone surrogates"] = length => new string('\uD800', length),
        ["replacement characters"] = length => new string('\uFFFD', length),
        ["mojibake"] = length => Repeat("Ã¼", length),
        ["Markdown brackets"] = length => Markdown("[", length),
        ["Markdown links that nothing closes"] = length => Markdown("[a](", length),
        ["Markdown links within links"] = length => Markdown(Repeat("[", length / 3) + Repeat("](b)", length), length),
        ["Markdown pictures"] = length => Markdown("![a](b)", length),
        ["Markdown references"] = length => Markdown("[a][b]\n[b]: /c\n", length),
        ["Markdown stars"] = length => Markdown("*a ", length),
        ["Markdown marks, many in one line and then few"] = length => Markdown(Repeat("*a* ", length / 2) + "\n" + Repeat("*a*\n", length), length),
        ["Markdown bars"] = length => Markdown("|--|\n|", length),
        ["Markdown rows"] = length => Markdown("| a | b |\n|---|---|\n" + Repeat("| c | d |\n", length), length),
        ["Markdown fences"] = length => Markdown("```\na\n", length),
        ["wrapped lines"] = length => Repeat("The harbour has been closed since January, and about two hundred ships\nare waiting outside the bay for a berth, the office said on Monday, as\n", length),
        ["lines cut at links"] = length => Repeat("The harbour has been closed since\nlast January\n, and about two hundred ships wait for\na berth\n", length),
        ["footnotes that nothing refers to"] = length => Repeat("[1] City archive of Harbour Town\n", length),
        ["alternating cue lines"] = length => Repeat(string.Join('\n', HostileText.CueLines) + "\n", length),
        ["cue lines glued"] = length => Repeat(string.Concat(HostileText.CueLines), length),
    };

    /// <summary>The unit again and again, behind a heading that shows that it is Markdown.</summary>
    private static string Markdown(string unit, int length) => ("# a\n" + Repeat(unit, Math.Max(1, length)))[..length];

    public static IReadOnlyCollection<string> Names => s_shapes.Keys;

    /// <summary>The shape's text of exactly this length.</summary>
    public static string Make(string shape, int length) => s_shapes[shape](length);

    private static string Repeat(string unit, int length)
    {
        var text = new StringBuilder(length + unit.Length);
        while (text.Length < length) text.Append(unit);
        return text.ToString(0, length);
    }
}
