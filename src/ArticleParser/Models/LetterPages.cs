using ArticleParser.Cues;

namespace ArticleParser;

/// <summary>Pages of letters to the editor, by what the header calls them: a name below a letter is not that of whoever wrote the page.</summary>
internal static class LetterPages
{
    private static readonly WordSet s_headings = new("LettersHeading");

    public static bool Is(ModelPage page)
    {
        foreach (var line in page.Section(SyntaxKind.Header).Within(SyntaxKind.None))
        {
            if (line.Kind is not (SyntaxKind.SectionLabel or SyntaxKind.Headline or SyntaxKind.Breadcrumb)) continue;

            // "Letters: Leave the chimney where it is"
            var text = line.Characters;
            var colon = text.IndexOfAny(':', '：', '|');
            if (s_headings.Contains(text) || (colon > 0 && s_headings.Contains(text[..colon].TrimEnd()))) return true;
            foreach (var step in line.Tokens(SyntaxKind.TextToken))
            {
                if (line.Kind == SyntaxKind.Breadcrumb && s_headings.Contains(step.Characters)) return true;
            }
        }

        return false;
    }
}
