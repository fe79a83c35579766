namespace ArticleParser.Cli.Output;

/// <summary>The syntax tree as an indented view.</summary>
internal sealed class TreeFormat(bool many, InkSettings settings) : TextPageFormat(many)
{
    protected override void Write(TextWriter text, ReadPage page) => new TreeView(new Ink(text, settings)).Write(page.Tree);
}
