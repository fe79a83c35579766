using ArticleParser.Accuracy;
using ArticleParser.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleParser.Tests.Invariants;

/// <summary>
/// Where the properties' pages come from: those of ArticleParser.Testing, samples with a piece replaced, and one thing
/// many times over. Failing pages shrink by halves, then character by character.
/// </summary>
public static class PageGenerators
{
    private static readonly string[] s_cueLines = [.. Dialect.BuiltInExamples.Select(example => example.Text)];

    private static readonly PageGenerator s_pages = new();

    private static readonly PageGenerator s_housePages = new(HouseText.Options.Dialect);

    /// <summary>One thing many times over, with nothing between.</summary>
    private static Gen<string> Long =>
        from unit in Gen.OneOf(Noise.Fragment, Gen.Elements(Noise.Words), Noise.Mark, Gen.Elements(s_cueLines))
        from times in Gen.Choose(50, 1200)
        select string.Concat(Enumerable.Repeat(unit, times));

    private static Gen<string> Page => Gen.Frequency((15, s_pages.Pages.Select(page => page.Text)), (2, AlteredSample), (4, Stretch), (4, Marked), (3, Wrapped), (1, Tables), (1, Long));

    /// <summary>A page of the samples with a piece of it replaced.</summary>
    private static Gen<string> AlteredSample =>
        from sample in Gen.Elements(Sample.All.ToArray())
        let text = sample.Text
        from start in Gen.Choose(0, text.Length)
        from length in Gen.Choose(0, Math.Min(400, text.Length - start))
        from piece in Noise.Pieces
        select text.Remove(start, length).Insert(start, piece);

    /// <summary>A few lines of a sample, so that a page begins and ends with any of them; and some that lost their ends, got a rule before them or ran into the next.</summary>
    private static Gen<string> Stretch =>
        from sample in Gen.Elements(Sample.All.ToArray())
        let all = sample.Text.Split('\n')
        from start in Gen.Choose(0, all.Length - 1)
        from count in Gen.Frequency((1, Gen.Choose(1, 3)), (2, Gen.Choose(4, 40)))
        from changes in (from chance in Gen.Choose(0, 30)
                         from at in Gen.Choose(0, 1000)
                         from sign in Gen.Elements("-–—=*_·.|#>[]()<:~•\"'".ToCharArray())
                         from length in Gen.Choose(1, 64)
                         select (chance, at, new string(sign, length))).ArrayOf(count)
        select string.Concat(all.Skip(start).Take(count).Zip(changes, (line, change) => Changed(line, change.chance, change.at, change.Item3)));

    private static string Changed(string line, int chance, int thousandths, string rule)
    {
        var at = line.Length * thousandths / 1000;
        return chance switch
        {
            0 => line[at..] + "\n",
            1 => line[..at] + "\n",
            2 => line,
            3 => rule + "\n" + line + "\n",
            4 => line[..at] + rule + line[at..] + "\n",
            5 => line[..at] + "\n" + line[at..] + "\n",
            6 => line[..at] + rule[0] + line[at..] + "\n",
            _ => line + "\n",
        };
    }

    private static readonly string[] s_before = ["# ", "## ", "#### ", "*   ", "    *   ", "1. ", "> ", "> > ", "**", "_", "![", "[![a](b.png)", "[", "| ", "```\n", "~~~", "---\n", "[1]: https://a.example/b\n", "Title: ", "<div>", "&nbsp;", "\\"];

    private static readonly string[] s_behind = ["", "", "**", "_", "](https://a.example/b-c-d-e)", "](/tag/x \"y\") [z](#)", "][1]", "](a(b)c) |", " | b |\n|---|:-:|", "\n===", "\n---", "\n```", "<br>", "&amp;", "](", "\\\\", "](data:x,", " ##"];

    /// <summary>A page in Markdown, or something like it: lines with its marks before, behind and within them.</summary>
    private static Gen<string> Marked =>
        from front in Gen.Elements("", "", "Title: Talks\n\nURL Source: https://a.example\n\nPublished Time: 2031-03-03T10:15:00Z\n\nMarkdown Content:\n", "---\ntitle: \"Talks\"\ndate: 2031-03-03\n---\n", "---\n")
        from lines in (from before in Gen.Elements(s_before)
                       from line in Gen.OneOf(Noise.Line, AnyLine, Gen.Constant("*one* **two** `three` [four](https://a.example/five-six-seven-eight) five"))
                       from behind in Gen.Elements(s_behind)
                       from lineBreak in Noise.Break
                       select before + line + behind + lineBreak).ArrayOf()
        select front + "# Talks\n" + string.Concat(lines);

    /// <summary>A page that was wrapped, or quoted as mail is, or whose lines were cut as at links, or at every third word.</summary>
    private static Gen<string> Wrapped =>
        from page in Gen.OneOf(Gen.Elements(Sample.All.ToArray()).Select(sample => sample.Text), s_pages.Pages.Select(page => page.Text))
        from width in Gen.Choose(40, 90)
        from form in Gen.Choose(0, 5)
        select form switch
        {
            0 => WrappedText.Of(page, width),
            1 => "> " + WrappedText.Of(page, width).Replace("\n", "\n> ", StringComparison.Ordinal),
            2 => WrappedText.Of("# A title\n\n" + page.Replace("The ", "[The](https://a.example/b-c-d) ", StringComparison.Ordinal).Replace("the ", "**the** ", StringComparison.Ordinal), width),
            3 => page.Replace("By ", "By\n\n", StringComparison.Ordinal).Replace(": ", ":\n", StringComparison.Ordinal).Replace(" and ", "\nand\n", StringComparison.Ordinal).Replace("• ", "•\n", StringComparison.Ordinal),
            4 => page.Replace(", ", "\n, ", StringComparison.Ordinal).Replace(" the ", " the\n", StringComparison.Ordinal).Replace(".\n", "\n.\n", StringComparison.Ordinal),
            _ => string.Concat(page.Split(' ').Select((word, at) => word + (at % 3 == 0 ? "\n" : " "))),
        };

    /// <summary>Rows of cells between tabs, bars or spaces, some of them empty, and lines between.</summary>
    private static Gen<string> Tables =>
        from gap in Gen.Elements("\t", " | ", "|", "    ", "\t\t")
        from rows in Gen.OneOf(
            Gen.OneOf(Gen.Elements(Noise.Words), Gen.Constant(""), Gen.Elements("1", "9,000", "-", "2031-03-03")).ArrayOf().Select(cells => string.Join(gap, cells)),
            Gen.Elements("|---|:-:|", "", "--- ---"),
            AnyLine).Zip(Noise.Break, (row, lineBreak) => row + lineBreak).ArrayOf()
        select string.Concat(rows);

    /// <summary>Words, numbers and nothing; the first cell of each row has its number, so that no two are alike.</summary>
    private static Gen<MadeTable> MadeTables =>
        from columns in Gen.Choose(2, 5)
        from rows in Gen.Choose(2, 8)
        from cells in Gen.Elements("harbour", "Kestrel Point", "9,000", "", "41", "two of four", "2031", "–", "n/a").ArrayOf(columns * rows)
        select new MadeTable([.. Enumerable.Range(0, rows).Select(row => (IReadOnlyList<string>)[.. Enumerable.Range(0, columns).Select(column => CellOf(cells[(row * columns) + column], row, column))])]);

    private static string CellOf(string cell, int row, int column) => column == 0 ? $"Row {row + 1}" : row == 0 && cell.Length == 0 ? "Birds" : cell;

    public static Arbitrary<MadeTable> AllTables() => Arb.From(MadeTables, table => table.Rows.Count > 2 ? [new MadeTable([.. table.Rows.Take(table.Rows.Count - 1)])] : []);

    private static readonly string[] s_houseLines =
        [.. WithDialect.Lines, "Explore", "May 4, 2031", "SOURCE:", "Related", "Light 4:", "Tide:", "Watch ٣", "From our desk", "/ Photo:"];

    private static Gen<string> AnyLine => Gen.OneOf(Gen.Elements(s_cueLines), Noise.Line);

    /// <summary>A page whose lines are, many of them, of the tests' own dialects and cut-off ones, wherever they would stand.</summary>
    private static Gen<string> HousePage =>
        Gen.Frequency((4, Gen.Elements(s_houseLines)), (2, Gen.Elements(s_houseLines).Zip(AnyLine, (house, line) => house + line)), (8, AnyLine))
            .Zip(Noise.Break, (line, lineBreak) => line + lineBreak).ArrayOf().Select(string.Concat);

    private static Gen<Edits> SomeEdits =>
        from count in Gen.Choose(0, 4)
        from steps in (from skip in Gen.Choose(0, 999)
                       from remove in Gen.Choose(0, 500)
                       from insert in Gen.OneOf(Gen.Constant(""), AnyLine, Noise.Break)
                       select (skip, remove, insert)).ArrayOf(count)
        select new Edits(steps);

    public static Arbitrary<PageText> Pages() => Arb.From(Page.Select(text => new PageText(text)), page => Shrinking.Of(page.Text).Select(text => new PageText(text)));

    public static Arbitrary<HouseText> HousePages() => Arb.From(
        Gen.Frequency((2, HousePage), (2, s_housePages.Pages.Select(page => page.Text)), (1, Page)).Select(text => new HouseText(text)), page => Shrinking.Of(page.Text).Select(text => new HouseText(text)));

    public static Arbitrary<AnyText> Texts() => Arb.From(
        Gen.OneOf(ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""), Noise.Junk, Noise.Ascii, Noise.Mark.ArrayOf().Select(string.Concat))
            .Select(text => new AnyText(text)),
        any => Shrinking.Of(any.Text).Select(text => new AnyText(text)));

    public static Arbitrary<Edits> AllEdits() => Arb.From(SomeEdits, edits => Enumerable.Range(0, edits.Steps.Count).Select(i => new Edits([.. edits.Steps.Where((_, at) => at != i)])));
}
