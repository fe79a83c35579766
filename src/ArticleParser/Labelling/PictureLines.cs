using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>What Markdown marks as a picture is no text of the story: its words say what it shows, as the page's caption or for those who cannot see it.</summary>
internal static class PictureLines
{
    // In logits: no evidence beside it says as much.
    private const int Certain = 14;

    private static readonly int[] s_roles = [.. new[] { SyntaxKind.Headline, SyntaxKind.Standfirst, SyntaxKind.Paragraph, SyntaxKind.Subheading, SyntaxKind.ListItem }.Select(LabelSpace.IndexOf)];

    /// <summary>Speaks against such roles of a page's pictures.</summary>
    public static void Mark(LexedPage page, LabelScores scores)
    {
        if (page.Markup is not { } markup) return;
        for (var line = 0; line < page.Count; line++)
        {
            if (markup[line].Block != BlockKind.Image) continue;
            foreach (var role in s_roles) scores.Of(line)[RoleLattice.Sections + role] -= Certain * LabelModel.One;
        }
    }
}
