using ArticleParser.Cli.Records;

namespace ArticleParser.Cli.Output;

/// <summary>A page that has been parsed: where it came from, its tree, and what was read from it.</summary>
internal sealed record ReadPage(PageRecord Record, SyntaxTree Tree, Article Article)
{
    /// <summary>How sure the parser is of the story as a whole: the confidence of its blocks, each weighed by its length; null without a story.</summary>
    public double? Confidence
    {
        get
        {
            var length = Article.Body.Sum(block => block.Text.Length);
            return length == 0 ? null : Article.Body.Sum(block => block.Confidence * block.Text.Length) / length;
        }
    }

    /// <summary>A member of the input record that is text, by the first of its names that is there; null without one.</summary>
    public string? Member(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Record.Members.Find(member => member.Name == name).Json is { } json && RecordJson.TextOf(json) is { } text) return text;
        }

        return null;
    }
}
