namespace ArticleParser.Cli.Output;

/// <summary>The text of the story: a block a line.</summary>
internal sealed class TextFormat(bool many) : TextPageFormat(many)
{
    protected override void Write(TextWriter text, SyntaxTree tree)
    {
        foreach (var block in Article.From(tree.GetRoot()).Body) text.WriteLine(Printable.Of(block.Text));
    }
}
