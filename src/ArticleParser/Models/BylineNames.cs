using ArticleParser.Cues;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser;

/// <summary>
/// Which names of the bylines are authors': not their outlet, their role, the town they write from or a word of the
/// page that was taken for a name.
/// </summary>
internal static class BylineNames
{
    private static readonly WordSet s_anyAgency = new("AnyAgency");
    private static readonly WordSet s_ranks = new("NameRank");
    private static readonly WordSet s_with = new("NameWith");

    /// <summary>Whether the line has a name that may be an author's.</summary>
    public static bool HasAny(in ModelItem line)
    {
        foreach (var name in Of(line))
        {
            if (MayBeAuthor(line, Cleaned(name))) return true;
        }

        return false;
    }

    /// <summary>Whether the line has a name that is a person's.</summary>
    public static bool HasPerson(in ModelItem line)
    {
        foreach (var name in Of(line))
        {
            if (MayBeAuthor(Cleaned(name)) && PersonNames.Is(Cleaned(name))) return true;
        }

        return false;
    }

    /// <summary>Whether it is no word of the page's frame.</summary>
    public static bool MayBeAuthor(in ModelItem name) => MayBeAuthor(Cleaned(name));

    /// <summary>Whether the line names an outlet first: "by Marrow Times".</summary>
    public static bool IsNewsroom(in ModelItem line)
    {
        foreach (var name in Of(line)) return Cleaned(name).Contains(' ') && !PersonNames.Is(Cleaned(name));
        return false;
    }

    /// <summary>Adds the names of all lines, each once; behind a person's name only those of persons.</summary>
    public static void Add(List<ModelItem> lines, List<ModelItem> items)
    {
        var start = items.Count;
        var names = new DistinctItems(items, StringComparison.OrdinalIgnoreCase);
        foreach (var line in lines)
        {
            var isBehindOutlet = false;
            foreach (var token in Of(line))
            {
                var name = BylineCuts.Of(line, token);
                if (BeginsWithRank(Cleaned(name)) && !line.IsByCue) break;
                if (items.Count > start && IsOfOutlet(line, token, isBehindOutlet))
                {
                    isBehindOutlet = true;
                    continue;
                }

                if (!MayBeAuthor(line, Cleaned(name))) continue;
                if (items.Count > start && (s_anyAgency.Contains(Cleaned(name)) || IsBehindPlace(line, token) || IsHelpingAgency(line, token))) continue;
                if (items.Count > start && PersonNames.Is(Cleaned(items[start])) && (!PersonNames.Is(Cleaned(name)) || IsOutlet(Cleaned(name))) && !IsJoinedAgency(line, token)) continue;
                if (items.Count == start + 1 && AreInitials(Cleaned(items[start]), Cleaned(name))) items.RemoveAt(start);
                names.Add(name);
            }
        }
    }

    /// <summary>The names that the line gives, in its tokens and beside them.</summary>
    private static List<ModelItem> Of(in ModelItem line)
    {
        var names = line.Page.Names;
        names.Clear();
        if (line.Kind == SyntaxKind.Byline && !line.IsByCue && BylineTails.WholeLine(line) is { } whole)
        {
            names.Add(whole);
            return names;
        }

        foreach (var token in line.Tokens(SyntaxKind.None))
        {
            if (token.Kind == SyntaxKind.NameToken) BylineSplits.Add(line, token, names);
            else if (token.Kind is SyntaxKind.RoleToken or SyntaxKind.SeparatorToken) BylineTails.Add(line, token, names);
        }

        BylineTails.AddMarked(line, names);
        LastFirstNames.Join(line, names);
        BylinePlaces.Drop(line, names);
        if (names.Count > 0 || line.Kind != SyntaxKind.Byline) return names;
        if (GroupNames.In(line) is { } group) names.Add(group);
        if (names.Count == 0) BylineTails.AddBehindDesk(line, names);
        if (names.Count == 0) BylineTails.AddBeforeSection(line, names);
        if (names.Count == 0) BylineTails.AddSmall(line, names);
        return names;
    }

    /// <summary>"Jane Doe and AFP": an agency that signs as somebody does; "with AFP" says where some of it is from.</summary>
    private static bool IsJoinedAgency(in ModelItem line, in ModelItem name)
    {
        if (NameWords.Longest(name.Characters, out var word) < name.Span.Length || (word & NameWord.Agency) == 0 || s_anyAgency.Contains(name.Characters)) return false;
        var join = WordBefore(line, name);
        return BylineTails.IsConjunction(join) && !s_with.Contains(join);
    }

    /// <summary>"Jane Doe avec l'Agence Exemple": an agency that no list knows, behind a word for whose help there was.</summary>
    private static bool IsHelpingAgency(in ModelItem line, in ModelItem name) => AgencyNames.SayIt(Cleaned(name)) && s_with.Contains(WordBefore(line, name));

    /// <summary>"Jane Doe, Marrow Post — Ostrava Bay": the page's own name behind a sign, and the place behind a dash and that.</summary>
    private static bool IsOfOutlet(in ModelItem line, in ModelItem name, bool isBehindOutlet)
    {
        var before = line.CharactersOf(TextSpan.FromBounds(line.Span.Start, Math.Max(line.Span.Start, name.Span.Start))).TrimEnd();
        if (before is not [.., ',' or '|' or '/' or '•' or '·' or '–' or '—' or '-' or ';']) return false;
        return (isBehindOutlet && before[^1] is '–' or '—' or '-') || SiteNames.Has(line.Page, name.Characters) || (before[^1] == ',' && BylineCuts.IsOutlet(name));
    }

    private static ReadOnlySpan<char> WordBefore(in ModelItem line, in ModelItem name)
    {
        var before = line.CharactersOf(TextSpan.FromBounds(line.Span.Start, Math.Max(line.Span.Start, name.Span.Start))).TrimEnd();
        return before[(before.LastIndexOf(' ') + 1)..];
    }

    /// <summary>"By TMP, in News, Harbour, Tourism": a word that no person is called, behind where somebody writes from or in.</summary>
    private static bool IsBehindPlace(in ModelItem line, in ModelItem name)
    {
        if (name.Characters.Contains(' ')) return false;
        foreach (var first in line.Tokens(SyntaxKind.NameToken))
        {
            if (first.Span.Start >= name.Span.Start) return false;
            var between = line.CharactersOf(TextSpan.FromBounds(first.Span.End, Math.Max(first.Span.End, name.Span.Start))).TrimStart(" ,|·");
            var word = between[..Math.Max(0, between.IndexOf(' '))];
            return word.Length > 0 && char.IsLower(word[0]) && !BylineTails.IsConjunction(word);
        }

        return false;
    }

    /// <summary>"Journal of Harbour Works", "मैरो पोस्ट": begins or ends with a word that outlets are named by.</summary>
    private static bool IsOutlet(ReadOnlySpan<char> name)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..];
        if (NameWords.Longest(last, out var ending) == last.Length && (ending & NameWord.Outlet) != 0 && Letters.IsUncased(last[0])) return true;
        var space = name.IndexOf(' ');
        if (space < 0 || NameWords.Longest(name, out var opening) != space || (opening & NameWord.Outlet) == 0) return false;
        return name[(space + 1)..].StartsWith("of ", StringComparison.OrdinalIgnoreCase) || name[(space + 1)..].StartsWith("for ", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"JD", then "Jane Doe": what stands in place of a picture.</summary>
    private static bool AreInitials(ReadOnlySpan<char> letters, ReadOnlySpan<char> name)
    {
        if (letters.Length is < 2 or > 3) return false;
        var at = 0;
        foreach (var range in name.Split(' '))
        {
            if (name[range].IsEmpty) continue;
            if (at == letters.Length || name[range][0] != letters[at++]) return false;
        }

        return at == letters.Length;
    }

    private static bool MayBeAuthor(ReadOnlySpan<char> name) => !name.IsEmpty && !NoAuthorWords.Are(name) && !BeginsWithRank(name);

    /// <summary>
    /// A group that signs, such as "by Marketing Team", has a name of words of the frame. Without a label neither a day is an author nor a line that says
    /// that it is an agency, where the story comes from.
    /// </summary>
    private static bool MayBeAuthor(in ModelItem line, ReadOnlySpan<char> name) =>
        line.IsByCue ? MayBeAuthor(name) || GroupNames.Are(name) : MayBeAuthor(name) && !IsDay(name) && !(line.Kind == SyntaxKind.Byline && AgencyNames.SayIt(line.Characters));

    /// <summary>"Tuesday", "Jumanne": a day or a month alone.</summary>
    private static bool IsDay(ReadOnlySpan<char> name) => DateWords.Longest(name, out var meaning) == name.Length && (meaning.Weekdays != 0 || meaning.Months != 0);

    /// <summary>"Former Harbour Consultant", "Licensed Pilot": what the person above is.</summary>
    private static bool BeginsWithRank(ReadOnlySpan<char> name)
    {
        var space = name.IndexOf(' ');
        return space > 0 && s_ranks.Contains(name[..space]);
    }

    /// <summary>The name as it reads; makes no string where it is clean as it stands.</summary>
    private static ReadOnlySpan<char> Cleaned(in ModelItem name)
    {
        var text = name.Characters.Trim();
        return CleanText.IsClean(text) ? text : CleanText.Of(text);
    }
}
