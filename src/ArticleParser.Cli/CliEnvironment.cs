using ArticleParser.Cli.Files;

namespace ArticleParser.Cli;

/// <summary>All that the commands see of the world outside, so that tests can give them another one.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output. It must fail with a broken pipe when no one reads it any more.</param>
/// <param name="Error">Standard error.</param>
internal sealed record CliEnvironment(Stream Input, Stream Output, TextWriter Error)
{
    public bool InputIsTerminal { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Which file standard input is; null where it is none that the system tells of.</summary>
    public FileStatus? InputStatus { get; init; }

    /// <summary>Which file standard output is; null where it is none that the system tells of.</summary>
    public FileStatus? OutputStatus { get; init; }

    /// <summary>The user asked for no colours; see no-color.org.</summary>
    public bool NoColor { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = 100;

    public bool Colours => OutputIsTerminal && !NoColor;
}
