using ArticleParser.Export;

namespace ArticleParser.Cli.Output;

/// <summary>What is to be written of each page, beside the format.</summary>
/// <param name="Many">Whether more than one page may come.</param>
/// <param name="Ink">Colours and width.</param>
internal sealed record FormatSettings(bool Many, InkSettings Ink)
{
    /// <summary>Whether records have the text that was parsed, too.</summary>
    public bool KeepText { get; init; }

    /// <summary>Whether records say where each piece of the body text comes from.</summary>
    public bool SourceMap { get; init; }

    /// <summary>Whether Markdown begins with the page's fields.</summary>
    public bool FrontMatter { get; init; }

    /// <summary>The columns of tables.</summary>
    public IReadOnlyList<ExportColumn> Columns { get; init; } = ExportColumn.Usual;
}
