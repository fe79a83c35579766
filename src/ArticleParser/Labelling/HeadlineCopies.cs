using ArticleParser.Lines;

namespace ArticleParser.Labelling;

/// <summary>
/// The headline once more, word for word, is the text of a picture, of a sticky bar or of the browser's title: that is what the kind means, whatever such
/// a line looks like. Which of the lines is the headline, the walk has found.
/// </summary>
internal static class HeadlineCopies
{
    private const int MaxLines = 12;
    private const int Words = 4;

    private static readonly int s_altText = LabelSpace.IndexOf(SyntaxKind.AltText);

    public static void Name(LexedPage page, Span<DecodedLine> lines)
    {
        var headline = 0;
        while (headline < lines.Length && lines[headline].State != RoleLattice.AtHeadline) headline++;
        if (headline == lines.Length || page.Facts[headline].Words < Words) return;
        var text = page.TextOf(headline);
        for (var line = Math.Max(0, headline - MaxLines); line < Math.Min(lines.Length, headline + MaxLines); line++)
        {
            var isCopy = line != headline && page.Lines[line].Length == text.Length && page.TextOf(line).SequenceEqual(text);
            if (isCopy && LabelSpace.May(RoleLattice.SectionOf(lines[line].State), s_altText)) lines[line].Role = (byte)s_altText;
        }
    }
}
