using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ArticleParser.Cli;

/// <summary>The usual help, and under it what people most often want to do.</summary>
internal sealed class HelpExamples(HelpAction help) : SynchronousCommandLineAction
{
    private const string Examples = """
        Examples:
          articleparser demo                                     See what it does, on a page that comes with it
          articleparser parse page.txt                           The article of one page as JSON
          articleparser parse page.txt --format tree             What became of every line, and why
          articleparser parse page.html                          The same of a page's HTML
          curl … | articleparser parse - --input html --format markdown
          articleparser parse pages.ndjson.gz --output articles.ndjson.zst
          articleparser parse page.txt --reference-time 2031-03-03T14:05+01:00
          articleparser parse scraped/ --format text             Every .txt and .html file below a folder

        Files ending in .ndjson or .jsonl hold one JSON object a line, {"id": …, "text": "…"}; other members
        are written through unchanged. Files may end in .gz or .zst besides. Everything else is the text of one page.

        An output file that exists is kept unless --overwrite is given, and an input is never written to. Ctrl-C (or SIGTERM)
        finishes the pages under way and leaves what was written, whole and readable, in NAME.partial.EXT; a second one stops at once.

        Exit status: 0 all fine, 1 some records failed, 2 wrong usage or an unreadable file, 130 interrupted.
        """;

    public override int Invoke(ParseResult parseResult)
    {
        var status = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(Examples.ReplaceLineEndings());
        return status;
    }
}
