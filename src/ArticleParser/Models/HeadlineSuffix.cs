using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser;

/// <summary>
/// What stands on a headline's line and is none: the name of the site or of its section behind it, "… - Example News", "… | Opinion", and where
/// the page's metadata give the title alone, the kicker before it, "Opinion …".
/// </summary>
internal static class HeadlineSuffix
{
    private const int SuffixWords = 4;
    private const int TitleWords = 3;

    /// <summary>Where the headline stands without such a suffix, and without a bullet before it.</summary>
    public static TextSpan Without(in ModelItem headline)
    {
        var span = WithoutKicker(headline) ?? WithoutSuffix(headline);
        var bullet = headline.Characters[..span.Length] is ['*' or '+' or '•' or '#', ' ', ..] ? 2 : 0;
        return TextSpan.FromBounds(span.Start + bullet, span.End);
    }

    /// <summary>The title that was given, where it ends the line and is most of it.</summary>
    private static TextSpan? WithoutKicker(in ModelItem headline)
    {
        if (FrontMatterFields.Title(headline.Page) is not { } given) return null;
        ReadOnlySpan<char> line = headline.Characters, title = given.Characters;
        var isTitle = title.Length < line.Length && title.Length * 2 > line.Length && line.EndsWith(title, StringComparison.Ordinal);
        return isTitle ? TextSpan.FromBounds(headline.Span.End - title.Length, headline.Span.End) : null;
    }

    private static TextSpan WithoutSuffix(in ModelItem headline)
    {
        var line = headline.Characters;
        var sign = LastSign(line);
        if (sign < 0) return headline.Span;
        var title = line[..sign].TrimEnd();
        var suffix = CleanText.Of(line[(sign + 1)..]);
        if (!LineFacts.HasAtMostWords(suffix, SuffixWords) || LineFacts.HasAtMostWords(title, TitleWords - 1)) return headline.Span;
        var isSite = IsAgency(suffix) || (line[sign] is '|' or '｜' && IsSiteOrSection(suffix, headline.Page)) || IsNamedInFrame(suffix, headline.Page);
        return isSite ? new TextSpan(headline.Span.Start, title.Length) : headline.Span;
    }

    /// <summary>The last bar or dash that stands between spaces; -1 where there is none.</summary>
    private static int LastSign(ReadOnlySpan<char> line)
    {
        for (var at = line.Length - 2; at > 0; at--)
        {
            if (line[at] is '|' or '｜' or '-' or '–' or '—' && CharClasses.Is(line[at - 1], CharClass.Space) && CharClasses.Is(line[at + 1], CharClass.Space)) return at;
        }

        return -1;
    }

    private static bool IsAgency(string suffix) =>
        AgencyNames.AreListed(suffix);

    // Behind a dash "police" and "ministry" say who said it; behind a bar stands the site.
    private static bool IsSiteOrSection(string suffix, ModelPage page)
    {
        if (page.Tree.Cues.TryFind(suffix, false, out var cue) && cue.End == suffix.Length && cue.Cue.Kind == SyntaxKind.SectionLabel) return true;
        var last = suffix.AsSpan(suffix.LastIndexOf(' ') + 1);
        return NameWords.Longest(last, out var word) == last.Length && (word & NameWord.Outlet) != 0;
    }

    /// <summary>Whether the page's copyright line names it, or a line of the frame says nothing else.</summary>
    private static bool IsNamedInFrame(string suffix, ModelPage page)
    {
        ReadOnlySpan<SyntaxKind> sections = [SyntaxKind.Masthead, SyntaxKind.Body, SyntaxKind.Endmatter, SyntaxKind.Rail, SyntaxKind.Footer];
        foreach (var section in sections)
        {
            foreach (var line in page.Section(section).Within(SyntaxKind.None))
            {
                if (Names(line, suffix)) return true;
            }
        }

        return false;
    }

    private static bool Names(in ModelItem line, string suffix) => line.Kind switch
    {
        SyntaxKind.Copyright => line.Characters.Contains(suffix, StringComparison.OrdinalIgnoreCase),
        SyntaxKind.NavigationItem or SyntaxKind.FurnitureLine => CleanText.AreEqual(line.Characters, suffix, StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
