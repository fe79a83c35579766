using System.Text.RegularExpressions;

namespace ArticleParser.Docs.Pages;

/// <summary>Pages that the packages hold too: the references of models and of dialects.</summary>
internal static partial class CopiedPages
{
    public static Page Models(Repository repository) => new("models.md", Linked(repository.Read("generators/ArticleParser.Generators/Models.md")));

    public static Page Dialects(Repository repository) => new("dialects.md", Linked(repository.Read("src/ArticleParser/Cues/README.md")));

    /// <summary>Links lead to files of the repository, which the site does not have: they become plain words; those within the page stay.</summary>
    private static string Linked(string text) => RelativeLink().Replace(text, "$1");

    [GeneratedRegex(@"\[([^\]\n]+)\]\((?!https?:|#)[^)\n]*\)")]
    private static partial Regex RelativeLink();
}
