namespace ArticleParser.Cli.Input;

/// <summary>Decides what a file is read as: by what the user says, by its content, by its name, in this order; and refuses what cannot be read.</summary>
internal static class FormatChoice
{
    /// <param name="path">The file, for messages.</param>
    /// <param name="told">What the user says that it holds.</param>
    /// <param name="named">What its name says.</param>
    /// <param name="content">What its first bytes say.</param>
    /// <exception cref="UserErrorException">It cannot be read, or not as the user says.</exception>
    public static InputFormat Of(string path, InputFormat? told, InputFormat? named, Content content) => content.Kind switch
    {
        ContentKind.Foreign => throw new UserErrorException($"{path}: {content.Advice}."),
        ContentKind.Parquet => Only(InputFormat.Parquet, "a Parquet file", path, told),
        ContentKind.Warc => Only(InputFormat.Warc, "a web archive", path, told),
        ContentKind.Html when told is null => InputFormat.Html,
        _ => OfText(path, told, named, content),
    };

    private static InputFormat OfText(string path, InputFormat? told, InputFormat? named, Content content)
    {
        var format = told ?? named;
        if (format is InputFormat.Parquet) throw new UserErrorException($"{path}: is not a Parquet file{(content.Kind == ContentKind.Empty ? "; it is empty" : ", despite its name; use --input to give its format")}.");
        if (format is InputFormat.Warc && content.Kind != ContentKind.Empty) throw new UserErrorException($"{path}: is not a web archive: it does not begin with WARC/; use --input to give its format.");
        return content.Kind switch
        {
            ContentKind.JsonDocument when format is InputFormat.Ndjson || told is null => InputFormat.Json,
            ContentKind.JsonLines when told is null => InputFormat.Ndjson,
            ContentKind.Separated when format is null => content.Separator == '\t' ? InputFormat.Tsv : InputFormat.Csv,
            _ => format ?? InputFormat.Text,
        };
    }

    private static InputFormat Only(InputFormat format, string what, string path, InputFormat? told) =>
        told is null || told == format ? format : throw new UserErrorException($"{path}: is {what}, not {told.ToString()!.ToLowerInvariant()}; omit --input.");
}
