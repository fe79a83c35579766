using System.Text;
using ArticleParser.Cli.Input;
using ArticleParser.Cli.Records;

namespace ArticleParser.Cli.Explore.Server;

/// <summary>A page to explore.</summary>
/// <param name="Name">Its file, or the id of its record.</param>
/// <param name="Text">Its text.</param>
internal sealed record ExploreText(string Name, string Text)
{
    /// <summary>Reads all pages. Records that have no text are told of and left out.</summary>
    /// <exception cref="UserErrorException">A path leads nowhere, or no page was found.</exception>
    public static async Task<IReadOnlyList<ExploreText>> ReadAsync(IReadOnlyList<string> paths, CliEnvironment environment, ParseOptions options, CancellationToken cancellationToken)
    {
        var sources = InputSources.Find(paths, null);
        var texts = new List<ExploreText>();
        await foreach (var item in InputItems.ReadAsync(sources, environment, options, new InputMeter(sources), cancellationToken))
        {
            var record = RecordReader.Read(item);
            item.Return();
            if (record.Failure is { } failure) environment.Error.WriteLine("articleparser: " + OneLine.Of(failure.Message));
            else if (record.Text!.Length > options.MaxLength) environment.Error.WriteLine($"articleparser: {OneLine.Of(item.Place)}: the text is longer than {options.MaxLength} characters.");
            else texts.Add(new ExploreText(NameOf(record, item), record.Text));
        }

        return texts.Count > 0 ? texts : throw new UserErrorException($"{string.Join(", ", paths)}: holds no page.");
    }

    private static string NameOf(PageRecord record, InputItem item) =>
        record.Id is { } id && item.Source.Format == InputFormat.Ndjson ? OneLine.Of(Encoding.UTF8.GetString(id).Trim('"'), 200) : item.Place;
}
