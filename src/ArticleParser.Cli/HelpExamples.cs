using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ArticleParser.Cli;

/// <summary>The usual help, and under it what people most often want to do.</summary>
internal sealed class HelpExamples(HelpAction help) : SynchronousCommandLineAction
{
    public const string Text = """
        Examples:
          articleparser demo                                     Show a sample page, its tree and its article
          articleparser parse page.txt                           Write the article of one page as JSON
          articleparser parse page.txt --format tree             Show the role of every line, with the reason
          articleparser parse page.html                          Parse a page's HTML
          curl … | articleparser parse - --input html --format markdown
          articleparser parse page.txt --format html -o p.html   Write a page for the browser
          articleparser explore scraped/                         Edit pages in the browser, parsed as you type
          articleparser explain page.txt:12                      Explain the role of line 12, with the second choice
          articleparser parse pages.ndjson.gz --output articles.ndjson.zst
          articleparser parse pages.csv --text-field body --output articles.parquet
          articleparser parse page.txt --reference-time 2031-03-03T14:05+01:00
          articleparser parse pages.ndjson --dialect mine.dialect --dialects publishers/
          articleparser run crawl/ --out articles/ --shard 3/16  Parse a crawl file by file; a second run continues
          articleparser stats articles/                          Summarise the results

        The format is detected from a file's content: the text of one page, Markdown, HTML, NDJSON, a JSON array, CSV or TSV,
        Parquet, or a web archive (.wet, .warc); compressed with gzip, zstd, bzip2 or xz, in UTF-8, UTF-16 or UTF-32. Use --input
        if content and name are ambiguous. Members and columns of a record are copied to the output; those named article,
        diagnostics or error are kept in 'input'. An unreadable record is replaced by an error record.

        Existing output files are kept unless --overwrite is given, and inputs are never written to. Ctrl-C (or SIGTERM)
        finishes the current pages and leaves the finished output, complete and readable, in NAME.partial.EXT; a second Ctrl-C
        stops at once. 'run' writes only complete files, each with its manifest.

        Exit status: 0 success, 1 some records or files failed, 2 wrong usage or an unreadable file, 3 more failures than
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
