using System.Text;
using ArticleParser.Cli.Input;
using ArticleParser.Cli.Records;

namespace ArticleParser.Cli.Explore.Server;

/// <summary>A page to explore.</summary>
/// <param name="Name">Its file, or the id of its record.</param>
/// <param name="Source">Its text, or its HTML.</param>
internal sealed record ExploreText(string Name, ExploreSource Source)
{
    public ExploreText(string name, string text)
        : this(name, ExploreSource.OfText(text, null))
    {
    }

    /// <summary>Reads all pages. Records that have no text are told of and left out.</summary>
    /// <exception cref="UserErrorException">A path leads nowhere, or no page was found.</exception>
    public static async Task<IReadOnlyList<ExploreText>> ReadAsync(IReadOnlyList<string> paths, CliEnvironment environment, ParseOptions options, CancellationToken cancellationToken)
    {
        var texts = new List<ExploreText>();
        await foreach (var (item, record) in ReadPages.ReadAsync(paths, environment, cancellationToken))
        {
            if (record.Failure is { } failure) environment.Error.WriteLine("articleparser: " + OneLine.Of(failure.Message));
            else Add(record, item);
        }

        void Add(PageRecord record, InputItem item)
        {
            var own = RecordText.OptionsOf(record, item, options);
            var source = record.Text!;
            var isHtml = RecordText.Make(record, item, own);
            var text = record.Text!;
            if (text.Length > options.MaxLength) environment.Error.WriteLine($"articleparser: {OneLine.Of(item.Place)}: the text is longer than {options.MaxLength:N0} characters.");
            else texts.Add(new ExploreText(NameOf(record, item), isHtml ? ExploreSource.OfHtml(source, RecordText.AddressOf(record), own) : ExploreSource.OfText(text, own)));
        }

        return texts.Count > 0 ? texts : throw new UserErrorException($"{string.Join(", ", paths)}: contains no page.");
    }

    private static string NameOf(PageRecord record, InputItem item) =>
        record.Id is { } id && item.Input.Format.HoldsRecords() ? OneLine.Of(Encoding.UTF8.GetString(id).Trim('"'), 200) : item.Place;
}
