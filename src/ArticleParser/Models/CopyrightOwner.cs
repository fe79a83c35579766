using ArticleParser.Cues;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser;

/// <summary>
/// Who owns the page, where nobody signs: whose name stands beside the day ("Example Wealth" above "© Example Wealth 2031"), and who owns a text that is told
/// in the first person.
/// </summary>
internal static class CopyrightOwner
{
    private const int MaxChars = 120;

    // Shorter names begin others' names.
    private const int ShortestLabel = 4;
    private const int MostWords = 3;

    // A story that quotes people says "I" too, but less often than one that is told by whoever wrote it.
    private const int FewestFirstPerson = 4;
    private const int WordsPerFirstPerson = 80;

    private static readonly SlotReader s_names = Slots.ReaderOf("names");
    private static readonly WordSet s_firstPerson = new("FirstPerson");

    /// <summary>Adds the person that a line of copyright names, where the story is told in the first person.</summary>
    public static void Of(ModelPage page, List<ModelItem> items)
    {
        ModelItem? owner = null;
        foreach (var section in page.Root.Nodes(SyntaxKind.None))
        {
            foreach (var line in section.Within(SyntaxKind.Copyright)) owner ??= Person(line);
        }

        if (owner is { } person && !HasCommonWord(page.Text, person.Characters) && IsFirstPerson(page)) items.Add(person);
    }

    /// <summary>Adds the label beside the headline or the day that is the owner's name: a section is never called so.</summary>
    public static bool AddBesideDay(ModelPage page, List<ModelItem> items)
    {
        ModelItem? label = null;
        var before = SyntaxKind.None;
        foreach (var line in page.Section(SyntaxKind.Header).Within(SyntaxKind.None))
        {
            if (!SyntaxFacts.IsLine(line.Kind)) continue;
            var isStamp = line.Kind is SyntaxKind.Timestamp or SyntaxKind.Headline;
            if (label is null && line.Kind == SyntaxKind.SectionLabel && OwnerIn(line) is { } owner) label = owner;
            if (label is { } name && (isStamp || before is SyntaxKind.Timestamp or SyntaxKind.Headline))
            {
                items.Add(name);
                return true;
            }

            if (line.Kind != SyntaxKind.SectionLabel) label = null;
            before = line.Kind;
        }

        return false;
    }

    /// <summary>The label without signs behind it, where a line of copyright names an owner that begins so.</summary>
    private static ModelItem? OwnerIn(in ModelItem label)
    {
        var name = label.Characters.TrimEnd(" |•·");
        if (name.Length < ShortestLabel || NoAuthorWords.Are(name)) return null;
        foreach (var section in label.Page.Root.Nodes(SyntaxKind.None))
        {
            foreach (var line in section.Within(SyntaxKind.Copyright))
            {
                var text = line.Characters;
                if (text.Length > MaxChars || Start(text) is not (> 0 and var start) || !text[start..].StartsWith(name, StringComparison.Ordinal)) continue;
                if (start + name.Length == text.Length || !char.IsLetterOrDigit(text[start + name.Length])) return label.Stretch(SyntaxKind.NameToken, new TextSpan(label.Span.Start, name.Length));
            }
        }

        return null;
    }

    private static ModelItem? Person(in ModelItem line)
    {
        var text = line.Characters;
        if (text.Length > MaxChars || Start(text) is not (> 0 and var start)) return null;
        if (s_names.Read(text[start..]) is not [{ Kind: SyntaxKind.NameToken, Start: 0 } first, ..]) return null;
        var name = text.Slice(start, first.Length);
        return IsPerson(name) ? line.Stretch(SyntaxKind.NameToken, new TextSpan(line.Span.Start + start, name.Length)) : null;
    }

    /// <summary>Where the owner stands, behind the sign, the word and the years; 0 where none does.</summary>
    private static int Start(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('©') + 1;
        if (at == 0 && text.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase)) at = "Copyright".Length;
        if (at == 0) return 0;
        while (at < text.Length)
        {
            if (text[at..].StartsWith("Copyright ", StringComparison.OrdinalIgnoreCase)) at += "Copyright ".Length;
            else if (text[at..].StartsWith("by ", StringComparison.OrdinalIgnoreCase)) at += "by ".Length;
            else if (CharClasses.Is(text[at], CharClass.Letter)) return at;
            else at++;
        }

        return 0;
    }

    /// <summary>Two or three words with capitals at their beginning alone: a company writes its name in many ways, and a person seldom.</summary>
    private static bool IsPerson(ReadOnlySpan<char> name)
    {
        var words = 0;
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (word.IsEmpty || !char.IsUpper(word[0]) || (word.Length > 2 && char.IsUpper(word[^1]))) return false;
            if (NameWords.Longest(word, out var listed) == word.Length && (listed & (NameWord.NotName | NameWord.Outlet | NameWord.Role | NameWord.Agency)) != 0) return false;
            words++;
        }

        return words is > 1 and <= MostWords && PersonNames.Is(name);
    }

    /// <summary>Whether the page has one of the words in small letters, as it may of an outlet's name and seldom of a person's: "Harbour Stories".</summary>
    private static bool HasCommonWord(string page, ReadOnlySpan<char> name)
    {
        foreach (var range in name.Split(' '))
        {
            var word = name[range].ToString().ToLowerInvariant();
            for (var at = page.IndexOf(word, StringComparison.Ordinal); at >= 0; at = page.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                if ((at == 0 || !char.IsLetter(page[at - 1])) && (at + word.Length == page.Length || !char.IsLetter(page[at + word.Length]))) return true;
            }
        }

        return false;
    }

    private static bool IsFirstPerson(ModelPage page)
    {
        int words = 0, firstPerson = 0;
        foreach (var paragraph in page.Section(SyntaxKind.Body).Within(SyntaxKind.Paragraph)) Count(paragraph.Characters, ref words, ref firstPerson);
        return firstPerson >= FewestFirstPerson && firstPerson * WordsPerFirstPerson >= words;
    }

    /// <summary>Counts words and those in the first person, quoted ones aside.</summary>
    private static void Count(ReadOnlySpan<char> text, ref int words, ref int firstPerson)
    {
        var isQuoted = false;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (word.IsEmpty) continue;
            words++;
            isQuoted |= word[0] is '"' or '“' or '„' or '«';
            if (!isQuoted && s_firstPerson.Contains(word.Trim(".,;:!?()…"))) firstPerson++;
            if (word.ContainsAny('"', '”', '»') && !(word[0] == '"' && word.LastIndexOf('"') == 0)) isQuoted = false;
        }
    }
}
