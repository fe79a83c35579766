using ArticleParser.Cli.Commands;
using ArticleParser.Cli.Output;

namespace ArticleParser.Cli.Runs;

/// <summary>What <c>articleparser run</c> was asked to do: as <c>parse</c>, file by file into a folder.</summary>
/// <param name="Parse">What is read and how it is written.</param>
/// <param name="Folder">Where the outputs go.</param>
internal sealed record RunRequest(ParseRequest Parse, string Folder)
{
    /// <summary>Which machine this is of how many, counted from 1.</summary>
    public (int Part, int Parts) Part { get; init; } = (1, 1);

    /// <summary>How the outputs are packed: an ending, or nothing.</summary>
    public string Packing { get; init; } = ".zst";

    /// <summary>How many records may fail before the run gives up; null for any number.</summary>
    public long? MaxErrors { get; init; }

    public OutputFormat Format => Parse.Format ?? OutputFormat.Ndjson;

    /// <summary>The ending of an output's name.</summary>
    public string Ending => Format switch
    {
        OutputFormat.Parquet => ".parquet",
        OutputFormat.Csv => ".csv" + Packing,
        OutputFormat.Tsv => ".tsv" + Packing,
        OutputFormat.Json => ".json" + Packing,
        OutputFormat.Markdown => ".md" + Packing,
        OutputFormat.Nitf => ".nitf" + Packing,
        OutputFormat.Text or OutputFormat.Tree => ".txt" + Packing,
        _ => ".ndjson" + Packing,
    };

    /// <summary>All that the outputs depend on, as one text: where it differs, a shard is done again.</summary>
    public string Options => string.Join(' ',
        Format, Ending, Parse.Input, $"keep-text={Parse.Settings.KeepText}", $"source-map={Parse.Settings.SourceMap}", $"front-matter={Parse.Settings.FrontMatter}", $"fields={string.Join(',', Parse.Settings.Columns.Select(column => column.Name))}",
        $"skip={Parse.Filter.Skip}", $"limit={Parse.Filter.Limit}", $"sample={Parse.Filter.Sample}", $"kinds={string.Join(',', Parse.Filter.Kinds)}", $"min-confidence={Parse.Filter.MinConfidence}",
        $"markup={Parse.Options.Markup}", $"reference-time={Parse.Options.ReferenceTime:O}", $"dialects={Parse.Dialects.Identity}");
}
