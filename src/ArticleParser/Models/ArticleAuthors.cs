using ArticleParser.Values;

namespace ArticleParser;

/// <summary>Picks the authors.</summary>
internal static class ArticleAuthors
{
    private const string HelpCue = "Byline.help";

    /// <summary>
    /// The names of the header's bylines behind the headline, else before it, where one of them says "by" or names a person; else of those elsewhere that
    /// say "by"; else the person that a line about the author names behind the story; else of any, those behind the story before those within, so that whoever
    /// is named in a story does not join those who signed it. If there is no byline, whom other lines of header and endmatter name as the writer; the agency that
    /// the header names as its source; names from author-bio sentences after the story; at last the owner of the page.
    /// </summary>
    public static void Of(ModelPage page, List<ModelItem> items)
    {
        ReadOnlySpan<SyntaxKind> sections = [SyntaxKind.Endmatter, SyntaxKind.Body, SyntaxKind.Masthead];
        if (AddHeader(page, mustTell: true, items)) return;
        foreach (var section in sections)
        {
            if (Add(Bylines(page, section).FindAll(static line => line.IsByCue), items)) return;
        }

        if (AddHeaderOrBio(page, items)) return;
        if (ClosingStamp.Of(page) is { } stamp)
        {
            items.Add(stamp.Name);
            return;
        }

        foreach (var section in sections)
        {
            if (Add(Bylines(page, section), items)) return;
        }

        var header = Bylines(page, SyntaxKind.Header);
        if (LineSigners.AddWithin(header, items) || LineSigners.AddBeside(header, items) || AddBesideDays(page, items) || StorySigners.Add(page, items)) return;
        if (LineSigners.AddBelowLabel(page, SyntaxKind.Header, items) || LineSigners.AddBelowLabel(page, SyntaxKind.Endmatter, items) || LineSigners.AddClosing(page, items)) return;
        var start = items.Count;
        if (!Add(Lines(page, SyntaxKind.Header, SyntaxKind.SourceLine), items)) AuthorBioNames.Of(page, items);
        if (items.Count == start) Add(Lines(page, SyntaxKind.Header, SyntaxKind.Byline, inCards: true), items);
        if (items.Count == start) Add(Lines(page, SyntaxKind.Masthead, SyntaxKind.Byline, inCards: true), items);
        if (items.Count == start) FrontMatterFields.Authors(page, items);
        if (items.Count == start && !CopyrightOwner.AddBesideDay(page, items)) CopyrightOwner.Of(page, items);
    }

    private static bool AddHeader(ModelPage page, bool mustTell, List<ModelItem> items)
    {
        var lines = Bylines(page, SyntaxKind.Header);
        if (mustTell && !lines.Exists(static line => line.IsByCue || BylineNames.HasPerson(line))) return false;
        var below = lines.FindIndex(line => line.FullStart > HeadlineStart(page));
        return (below > 0 && Add(lines.GetRange(below, lines.Count - below), items)) || Add(lines, items);
    }

    /// <summary>The header's bylines, whatever they name; where that is one word or a role, a person told of behind the story beats it: "Contents" is none.</summary>
    private static bool AddHeaderOrBio(ModelPage page, List<ModelItem> items)
    {
        var start = items.Count;
        if (AddHeader(page, mustTell: false, items) && !IsWordOrRole(items[start].Characters)) return true;
        var header = items.Count;
        if (!AuthorBioNames.AddBareNames(page, items)) return header > start;
        items.RemoveRange(start, header - start);
        return true;
    }

    private static bool IsWordOrRole(ReadOnlySpan<char> name)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..];
        return last.Length == name.Length || (NameWords.Longest(last, out var word) == last.Length && (word & NameWord.Role) != 0);
    }

    /// <summary>Whom lines that are for something else name as the writer: those with the day, and those that close the story.</summary>
    private static bool AddBesideDays(ModelPage page, List<ModelItem> items)
    {
        var days = Lines(page, SyntaxKind.Header, SyntaxKind.Timestamp);
        if (LineSigners.AddSigned(days, items) || LineSigners.AddBeside(days, items) || LineSigners.AddBehindDay(days, items)) return true;
        return LineSigners.AddSigned(Lines(page, SyntaxKind.Masthead, SyntaxKind.Timestamp), items)
            || LineSigners.AddSigned(Lines(page, SyntaxKind.Endmatter, SyntaxKind.Timestamp), items)
            || LineSigners.AddSigned(Lines(page, SyntaxKind.Endmatter, SyntaxKind.AuthorBio), items)
            || LineSigners.AddSigned(Lines(page, SyntaxKind.Endmatter, SyntaxKind.SourceLine).FindAll(static line => LineSigners.OpensWithLabel(line)), items);
    }

    private static int HeadlineStart(ModelPage page)
    {
        foreach (var line in page.Section(SyntaxKind.Header).Within(SyntaxKind.Headline)) return line.FullStart;
        return -1;
    }

    private static List<ModelItem> Bylines(ModelPage page, SyntaxKind section)
    {
        var lines = Lines(page, section, SyntaxKind.Byline);
        NamelessBylines.Drop(lines);
        return lines;
    }

    private static List<ModelItem> Lines(ModelPage page, SyntaxKind section, SyntaxKind kind, bool inCards = false)
    {
        var lines = new List<ModelItem>();
        ModelItem? carded = null;
        var cardEnd = 0;
        foreach (var line in page.Section(section).Within(SyntaxKind.None))
        {
            // Who is named beside a teaser wrote that story; but the last name of a card goes with one directly below it.
            if (line.Kind == SyntaxKind.Card) cardEnd = line.FullEnd;
            if (line.Kind != kind) continue;
            var isCarded = line.FullStart < cardEnd;
            if (!isCarded && !inCards && carded is { } above && above.FullEnd == line.FullStart) lines.Add(above);
            if (isCarded == inCards) lines.Add(line);
            if (isCarded) carded = line;
        }

        return lines;
    }

    /// <summary>
    /// Adds the names of those that sign, if any does. Those who reviewed, edited or checked the text have not written it, unless nobody else has: neither on a
    /// line of its own nor within the story.
    /// </summary>
    private static bool Add(List<ModelItem> lines, List<ModelItem> items)
    {
        var start = items.Count;
        var writing = lines.FindAll(static line => !line.IsBy(HelpCue));
        BylineNames.Add(Signing(writing), items);
        if (items.Count == start && writing.Count < lines.Count && !StorySigners.Add(lines[0].Page, items)) BylineNames.Add(Signing(lines), items);
        return items.Count > start;
    }

    /// <summary>
    /// Those that say that somebody wrote, where any does: names on lines of their own beside them are others' as a
    /// rule, such as the photographer's, unless they follow a "By" that stands alone. Else the first with a name. A newsroom's account posts
    /// what a person beside it wrote.
    /// </summary>
    private static List<ModelItem> Signing(List<ModelItem> lines)
    {
        var signing = new List<ModelItem>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].IsByCue) continue;
            signing.Add(lines[i]);
            var isNamed = lines[i].TryToken(SyntaxKind.NameToken, out var name) && !StandsBelow(lines[i], name);
            for (var next = i + 1; next < lines.Count && Follows(lines, next) && !lines[next].IsByCue && (!isNamed || BylineTails.GoesOn(lines[next])); next++) signing.Add(lines[next]);
        }

        var named = signing.FindIndex(static line => BylineNames.HasAny(line));
        if (named >= 0 && PersonBeside(signing, named, lines) is >= 0 and var person) return Run(lines, person);
        return named >= 0 ? Run(signing, named) : Run(lines, NamedOutsideStory(lines));
    }

    /// <summary>The first line with a name; where the headline or the summary tells of that person, whom a picture shows, the next such line with another's.</summary>
    private static int NamedOutsideStory(List<ModelItem> lines)
    {
        var first = lines.FindIndex(static line => BylineNames.HasAny(line));
        if (first < 0 || !IsToldOf(lines[first])) return first;
        var other = lines.FindIndex(first + 1, static line => BylineNames.HasPerson(line) && !IsToldOf(line));
        return other < 0 ? first : other;
    }

    private static bool IsToldOf(in ModelItem line)
    {
        if (!line.TryToken(SyntaxKind.NameToken, out var name) || !name.Characters.Contains(' ')) return false;
        foreach (var other in line.Page.Section(SyntaxKind.Header).Within(SyntaxKind.None))
        {
            if (other.Kind is SyntaxKind.Headline or SyntaxKind.Standfirst && other.Characters.Contains(name.Characters, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>"By" on a line of its own, which was joined with the first name: what it says goes for the names below as well.</summary>
    private static bool StandsBelow(in ModelItem line, in ModelItem name)
    {
        var label = line.Page.SpanOf(TextSpan.FromBounds(line.Span.Start, Math.Max(line.Span.Start, name.Span.Start)));
        return line.Page.Tree.View.Source.AsSpan(label.Start, label.Length).ContainsAny('\r', '\n');
    }

    /// <summary>Of lines that only name an outlet, which other line names a person; -1 for none.</summary>
    private static int PersonBeside(List<ModelItem> signing, int named, List<ModelItem> lines)
    {
        if (signing.Exists(static line => BylineNames.HasPerson(line)) || !BylineNames.IsNewsroom(signing[named])) return -1;
        return lines.FindIndex(static line => BylineNames.HasPerson(line));
    }

    /// <summary>The line and those that follow it without a line of another kind between; none for -1.</summary>
    private static List<ModelItem> Run(List<ModelItem> lines, int first)
    {
        if (first < 0) return [];
        var end = first + 1;
        while (end < lines.Count && Follows(lines, end)) end++;
        return lines.GetRange(first, end - first);
    }

    /// <summary>Directly, or with nothing but "and" on a line between.</summary>
    private static bool Follows(List<ModelItem> lines, int line)
    {
        var (before, next) = (lines[line - 1].FullEnd, lines[line].FullStart);
        return before == next || BylineTails.IsConjunction(lines[line].Page.Text.AsSpan(before, Math.Max(0, next - before)).Trim());
    }
}
