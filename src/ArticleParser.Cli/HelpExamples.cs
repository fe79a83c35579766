using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ArticleParser.Cli;

/// <summary>The usual help, and under it what people most often want to do.</summary>
internal sealed class HelpExamples(HelpAction help) : SynchronousCommandLineAction
{
    public const string Text = """
        Examples:
          articleparser demo                                     See what it does, on a page that comes with it
          articleparser parse page.txt                           The article of one page as JSON
          articleparser parse page.txt --format tree             What became of every line, and why
          articleparser parse page.html                          The same of a page's HTML
          curl … | articleparser parse - --input html --format markdown
          articleparser parse page.txt --format html -o p.html   The same to look at, in a browser
          articleparser explore scraped/                         Pages in the browser, parsed again as you type
          articleparser explain page.txt:12                      Why line 12 is what it is, and what came second
          articleparser parse pages.ndjson.gz --output articles.ndjson.zst
          articleparser parse pages.csv --text-field body --output articles.parquet
          articleparser parse page.txt --reference-time 2031-03-03T14:05+01:00
          articleparser parse pages.ndjson --dialect mine.dialect --dialects publishers/
          articleparser run crawl/ --out articles/ --shard 3/16  A crawl, file by file; run again it goes on
          articleparser stats articles/                          What came of it

        A file is read as what it holds: the text of one page, Markdown, HTML, NDJSON, a JSON array, CSV or TSV, Parquet, or a web
        archive (.wet, .warc); packed with gzip, zstd, bzip2 or xz, in UTF-8, UTF-16 or UTF-32. --input says it where content
        and name do not. Members and columns of a record are written through; those named article, diagnostics or error are
        kept in 'input'. A record that cannot be read has an error in its place.

        An output file that exists is kept unless --overwrite is given, and an input is never written to. Ctrl-C (or SIGTERM)
        finishes the pages under way and leaves what was written, whole and readable, in NAME.partial.EXT; a second one stops at
        once. 'run' leaves whole files alone, each with its manifest.

        Exit status: 0 all fine, 1 some records or files failed, 2 wrong usage or an unreadable file, 3 more failures than
        --max-errors allows, 130 interrupted.
        """;

    /// <summary>Whoever asks for help need not have given what a command requires.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var status = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(Text.ReplaceLineEndings());
        return status;
    }
}
