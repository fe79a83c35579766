using ArticleParser.Cli.Records;
using ArticleParser.Export;

namespace ArticleParser.Cli.Output;

/// <summary>A page that has been parsed: where it came from, its tree, and what was read from it.</summary>
internal sealed record ReadPage(PageRecord Record, SyntaxTree Tree, Article Article)
{
    /// <summary>How sure the parser is of the story as a whole; null without a story.</summary>
    public double? Confidence => ForExport().Confidence;

    /// <summary>The page with what its record knows of it.</summary>
    public ExportPage ForExport() => new(Tree, Article)
    {
        Id = Record.Id is { } id ? RecordJson.TextOf(id) : null,
        Url = Member("url", "URL", "uri", "link"),
        Language = Member("language", "lang", "languageCode"),
        CrawlDate = Record.ReferenceTime,
    };

    /// <summary>The text of the story, with where each piece of it stands in the text that was given: of HTML in the HTML.</summary>
    public MappedText GetBodyText() => Record.Html is { } html ? html.MapToHtml(Tree.GetBodyText()) : Tree.GetBodyText();

    /// <summary>A member of the input record that is text, by the first of its names that is there; null without one.</summary>
    private string? Member(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Record.Members.Find(member => member.Name == name).Json is { } json && RecordJson.TextOf(json) is { } text) return text;
        }

        return null;
    }
}
