namespace ArticleParser.Tests.Syntax;

/// <summary>A small page for the tests of the tree. What its lines become is not their business.</summary>
internal static class StoryTree
{
    public const string Text =
        "\uFEFFHarbour talks resume after six-day pause\r\n"
        + "\u00A0By Jane Doe \t\r\n"
        + "\r\n"
        + "Talks between the port authority and the dockers' union resumed on Monday, after a pause of six days in which no ship was unloaded.\n"
        + "\n"
        + "Neither side would say what had changed. A second round is planned for Thursday, the union said, and a third may follow.\u2028"
        + "• Ships waiting\n"
        + "The port authority said that forty ships were waiting outside the harbour, and that some of them carried food.\r"
        + "About us\n \n";

    public static SyntaxTree Parse() => SyntaxTree.ParseText(Text);

    public static LineSyntax[] Lines(SyntaxTree tree) => [.. tree.GetRoot().DescendantNodes().OfType<LineSyntax>()];
}
