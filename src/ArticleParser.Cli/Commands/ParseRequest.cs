using ArticleParser.Cli.Dialects;
using ArticleParser.Cli.Input;
using ArticleParser.Cli.Output;

namespace ArticleParser.Cli.Commands;

/// <summary>What <c>articleparser parse</c> was asked to do.</summary>
/// <param name="Paths">Files, folders and patterns; <c>-</c> is standard input.</param>
internal sealed record ParseRequest(IReadOnlyList<string> Paths)
{
    public static ParseRequest StandardInput { get; } = new([InputSource.StandardInput]);

    /// <summary>A file that lists more paths; null for none.</summary>
    public string? FilesFrom { get; init; }

    /// <summary>The output's format; null to choose by the input.</summary>
    public OutputFormat? Format { get; init; }

    /// <summary>How the files are read.</summary>
    public InputSettings Input { get; init; } = new();

    /// <summary>The file to write to; null for standard output.</summary>
    public string? OutputPath { get; init; }

    /// <summary>Whether a file of the output's name may be replaced.</summary>
    public bool Overwrite { get; init; }

    /// <summary>Whether the last line, which sums up the run, is left out.</summary>
    public bool Quiet { get; init; }

    /// <summary>What is written of each page.</summary>
    public FormatSettings Settings { get; init; } = new(Many: true, default);

    /// <summary>Which pages are parsed and written.</summary>
    public PageFilter Filter { get; init; } = new();

    /// <summary>The number of pages to parse at once.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    public ParseOptions Options { get; init; } = ParseOptions.Default;

    /// <summary>Which dialect each page is parsed with.</summary>
    public PageDialects Dialects { get; init; } = PageDialects.None;
}
