using System.Globalization;
using ArticleParser.Benchmarks.Pages;

namespace ArticleParser.Benchmarks.Quick;

/// <summary>
/// What the first use of a user's dialect costs in a process that has parsed pages without one: processes of their own, each of which reads a dialect, parses a
/// page with it, and tells what that took beyond a page without it.
/// </summary>
internal static class FirstDialect
{
    /// <summary>The argument that makes this program such a process. The paths of the page and of the dialect follow.</summary>
    public const string Argument = "first-dialect";

    private const int Runs = 9;
    private const int PagesBefore = 20;

    // Some of all that a dialect can have: cues of one's own, of the library's kinds, within a line, with fields and places, and a word.
    private const string House = """
        cue Byline.desk max 12 in Header
          en  From our {text as desk} desk, {names as reporter}
          example From our maritime desk, Jane Doe

        cue Timestamp.published in Header
          en  Log of {date as published}

        cue Insert.tide as tide
          en  Tide:{text as level} metres
          example Tide: 3.4 metres

        cue Credit max 30
          label en  Lens | Drawn by | Lens and words
          *  <label>:{names} | ... <label>:{names} | ...~<label>:{names}

        cue RailHeading.lights
          en  Further lights | More from the lantern room

        cue Teaser.light
          en  Light {number}: {title}

        words Role
          en  keeper of the light
        """;

    /// <summary>A row for a dialect that is read at run time, and one for the same compiled into the program.</summary>
    public static IEnumerable<BudgetRow> Rows(PageSet pages)
    {
        var (page, dialect) = (Path.GetTempFileName(), Path.GetTempFileName());
        try
        {
            File.WriteAllText(page, pages.Texts[0]);
            File.WriteAllText(dialect, House);
            foreach (var (name, mode) in ((string, string)[])[("first use of a dialect that is read at run time", "read"), ("first use of a compiled dialect", "compiled")])
                yield return new(name, "{0:0.0} ms", Spread.Of([.. Enumerable.Range(0, Runs).Select(_ => Once(page, dialect, mode))]), 20, 10);
        }
        finally
        {
            File.Delete(page);
            File.Delete(dialect);
        }
    }

    /// <summary>What such a process does. The time is that of the thread, compiling what it needs included.</summary>
    public static int Run(string pagePath, string dialectPath, string mode)
    {
        var page = File.ReadAllText(pagePath);
        for (var i = 0; i < PagesBefore; i++) SyntaxTree.ParseText(page);
        var plain = ThreadClock.Of(() => SyntaxTree.ParseText(page));
        var text = mode == "compiled" ? DialectText.Read(File.ReadAllText(dialectPath), LibraryLines.Instance) : null;
        var before = ThreadClock.Now();
        var dialect = text is null ? Dialect.Load(dialectPath) : Dialect.FromCompiled("House", 1, text.Records, text.Examples);
        SyntaxTree.ParseText(page, new ParseOptions { Dialect = dialect });
        Console.WriteLine(((ThreadClock.Now() - before - plain) * 1e3).ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    private static double Once(string page, string dialect, string mode) => double.Parse(OwnProcess.Read(OwnProcess.Info(Argument, page, dialect, mode)), CultureInfo.InvariantCulture);
}
