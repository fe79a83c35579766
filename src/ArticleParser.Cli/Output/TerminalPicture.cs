using System.Globalization;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;

namespace ArticleParser.Cli.Output;

/// <summary>
/// What stands in a terminal, colours and all, as an SVG picture: for a README, where no terminal is. It follows the reader's light or dark theme and loads nothing.
/// </summary>
internal static partial class TerminalPicture
{
    private const double LetterWidth = 7.83;
    private const int LineHeight = 19;
    private const int Margin = 16;

    // A class for each colour that Ink uses, by the number of its escape sequence.
    private static readonly Dictionary<int, string> s_classes = new() { [33] = "olive", [92] = "green", [32] = "green", [90] = "faint", [93] = "warning", [96] = "region", [36] = "region" };

    private const string Style =
        "text{font:13px ui-monospace,'Cascadia Mono',Menlo,Consolas,'DejaVu Sans Mono',monospace;fill:#1b1e24;white-space:pre}.paper{fill:#f7f8fa}.bold,.region{font-weight:700}"
        + ".region{fill:#0b5cad}.green{fill:#1c6b3a}.olive{fill:#7a5b00}.faint{fill:#646c7a}.warning{fill:#a3260f}"
        + "@media(prefers-color-scheme:dark){text{fill:#e6e8ec}.paper{fill:#15171c}.region{fill:#7cb8ff}.green{fill:#7fd39c}.olive{fill:#d9bc5c}.faint{fill:#9aa2b0}.warning{fill:#ff9d85}}";

    /// <param name="terminal">The text, with ANSI escape sequences of colours.</param>
    /// <param name="title">What a reader is told who cannot see the picture.</param>
    public static string Of(string terminal, string title)
    {
        var lines = terminal.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var columns = lines.Max(line => Escape().Replace(line, "").Length);
        var (width, height) = ((int)Math.Ceiling(columns * LetterWidth) + 2 * Margin, lines.Length * LineHeight + 2 * Margin);
        var svg = new StringBuilder(Invariant($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\"><title>{SecurityElement.Escape(title)}</title><style>{Style}</style>\n"))
            .Append(Invariant($"<rect class=\"paper\" width=\"{width}\" height=\"{height}\" rx=\"8\"/>\n"));
        for (var i = 0; i < lines.Length; i++) svg.Append(Invariant($"<text x=\"{Margin}\" y=\"{Margin + (i + 1) * LineHeight - 6}\">{Spans(lines[i])}</text>\n"));
        return svg.Append("</svg>\n").ToString();
    }

    private static string Spans(string line)
    {
        var spans = new StringBuilder();
        var (at, look) = (0, "");
        foreach (Match match in Escape().Matches(line))
        {
            Add(spans, line[at..match.Index], look);
            at = match.Index + match.Length;
            look = string.Join(' ', match.Groups["codes"].Value.Split(';').Select(Class).Where(name => name.Length > 0));
        }

        Add(spans, line[at..], look);
        return spans.ToString();
    }

    private static void Add(StringBuilder spans, string text, string look)
    {
        if (text.Length == 0) return;
        var words = SecurityElement.Escape(text);
        spans.Append(look.Length == 0 ? words : $"<tspan class=\"{look}\">{words}</tspan>");
    }

    private static string Class(string code) =>
        !int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? "" : number == 1 ? "bold" : s_classes.GetValueOrDefault(number, "");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    [GeneratedRegex(@"\e\[(?<codes>[\d;]*)m")]
    private static partial Regex Escape();
}
