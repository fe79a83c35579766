using System.Globalization;

namespace ArticleParser.Accuracy.Roles;

/// <summary>Reads one line of a file of labels: <c>dataset/id@style | kind | M1 H15 B22 | 1-14 NAV; 15 SEC+HED; …</c>.</summary>
internal static class LabelLine
{
    /// <exception cref="FormatException">The line has another form.</exception>
    public static PageLabels Read(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        if (parts.Length != 4) throw new FormatException("A line of labels has four parts between bars: " + line[..Math.Min(line.Length, 80)]);
        var (name, style) = NameAndStyle(parts[0]);
        var roles = ReadRoles(parts[3]);
        var sections = ReadSections(parts[2], roles.Count);
        return new PageLabels(name, style, parts[1], [.. roles.Zip(sections, (kinds, section) => new LineLabel(section, kinds))]);
    }

    private static (string Name, string Style) NameAndStyle(string text)
    {
        // An id may hold an @ of its own.
        var at = text.LastIndexOf('@');
        return at >= 0 && ScrapeStyles.Has(text[(at + 1)..]) ? (text[..at], text[(at + 1)..]) : (text, ScrapeStyles.Whole);
    }

    /// <summary>Every line must have its roles, so that what is missing is not taken for the next line's.</summary>
    private static List<SyntaxKind[]> ReadRoles(string text)
    {
        var roles = new List<SyntaxKind[]>();
        foreach (var run in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (run.Split(' ') is not [var numbers, var codes]) throw new FormatException("No line numbers and codes: " + run);
            var dash = numbers.IndexOf('-', StringComparison.Ordinal);
            var first = Number(dash < 0 ? numbers : numbers[..dash]);
            var last = dash < 0 ? first : Number(numbers[(dash + 1)..]);
            if (first != roles.Count + 1 || last < first) throw new FormatException("Lines out of order: " + run);
            SyntaxKind[] kinds = [.. codes.Split('+').Select(RoleCodes.Line)];
            for (var i = first; i <= last; i++) roles.Add(kinds);
        }

        return roles;
    }

    /// <summary>The section of each line; lines before the first section named count as masthead.</summary>
    private static SyntaxKind[] ReadSections(string text, int lines)
    {
        var sections = new SyntaxKind[lines];
        Array.Fill(sections, SyntaxKind.Masthead);
        foreach (var section in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var from = Number(section[1..]) - 1;
            if (from < 0 || from >= lines) throw new FormatException("A section begins at no line: " + section);
            Array.Fill(sections, RoleCodes.Section(section[0]), from, lines - from);
        }

        return sections;
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
