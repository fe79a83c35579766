using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser;

/// <summary>A name of a byline without what stands around it: the name once more, the outlet or town, what it did.</summary>
internal static class BylineCuts
{
    private const int PersonWords = 2;
    private const int MostInitial = 3;

    // "Mac" and "Fitz" begin names.
    private const int ShortestSection = 5;
    private const string By = " by ";
    private const string OpeningBy = "By ";

    /// <summary>The name alone; an empty one where a sign parts the name of an outlet from a person's before it.</summary>
    public static ModelItem Of(in ModelItem line, in ModelItem token)
    {
        var name = WithoutOutlet(line, WithoutMonth(line, WithoutWork(line, WithoutRepeat(line, WithoutSection(line, WithoutLabel(line, token))))));
        return IsBehindSign(line, token) && IsOutlet(token) ? line.Stretch(token.Kind, new TextSpan(token.Span.Start, 0)) : name;
    }

    /// <summary>"Von", and in the next element "Von Jane Doe": the label stands there twice, since one of them is for those who cannot see the page.</summary>
    private static ModelItem WithoutLabel(in ModelItem line, in ModelItem name)
    {
        var space = name.Characters.IndexOf(' ');
        if (space <= 0 || name.Span.Start <= line.Span.Start) return name;
        var label = name.Characters[..space];
        var before = line.Page.Text.AsSpan(line.Span.Start, name.Span.Start - line.Span.Start).TrimEnd(' ');
        return before.Equals(label, StringComparison.OrdinalIgnoreCase) ? line.Stretch(name.Kind, TextSpan.FromBounds(name.Span.Start + space + 1, name.Span.End)) : name;
    }

    /// <summary>"Jane Doe Jane Doe", or glued, is one name: the picture's alternative text, and then the name.</summary>
    private static ModelItem WithoutRepeat(in ModelItem line, in ModelItem name)
    {
        var text = name.Characters;
        var first = text[..((text.Length + 1) / 2)].TrimEnd();
        var second = text[(text.Length / 2)..].TrimStart();
        var isTwice = first.SequenceEqual(second) && (first.Length + second.Length < text.Length || first.Contains(' '));
        return isTwice ? line.Stretch(name.Kind, new TextSpan(name.Span.Start, first.Length)) : name;
    }

    /// <summary>"HarbourJane DoeMarch 3, 2031": where the day is glued to a name, what is glued before it is the section.</summary>
    private static ModelItem WithoutSection(in ModelItem line, in ModelItem name)
    {
        var rest = line.Page.Text.AsSpan(name.Span.End);
        if (rest.IsEmpty || !CharClasses.Is(rest[0], CharClass.Letter | CharClass.Digit)) return name;
        var text = name.Characters;
        for (var at = text.Length - 1; at >= ShortestSection; at--)
        {
            if (char.IsUpper(text[at]) && char.IsLetter(text[at - 1]) && Seam.IsAt(text, at) && IsSection(text[..at])) return line.Stretch(name.Kind, TextSpan.FromBounds(name.Span.Start + at, name.Span.End));
        }

        return name;
    }

    /// <summary>No part of a name, such as that of "MacDonald" and "DeVille".</summary>
    private static bool IsSection(ReadOnlySpan<char> text) => text[(text.LastIndexOf(' ') + 1)..].Length >= ShortestSection;

    /// <summary>"News by Jane Doe", "Story By Jane Doe", "Author of the article: By Jane Doe".</summary>
    private static ModelItem WithoutWork(in ModelItem line, in ModelItem name)
    {
        var at = name.Characters.IndexOf(By, StringComparison.OrdinalIgnoreCase);
        if (at < 0 && name.Characters.StartsWith(OpeningBy, StringComparison.OrdinalIgnoreCase)) return line.Stretch(name.Kind, TextSpan.FromBounds(name.Span.Start + OpeningBy.Length, name.Span.End));
        return at > 0 ? line.Stretch(name.Kind, TextSpan.FromBounds(name.Span.Start + at + By.Length, name.Span.End)) : name;
    }

    /// <summary>"By Jane Doe December 8": the month of the day behind the name.</summary>
    private static ModelItem WithoutMonth(in ModelItem line, in ModelItem name)
    {
        var text = name.Characters;
        var space = text.LastIndexOf(' ');
        if (space < 0 || DateWords.Longest(text[(space + 1)..], out var meaning) < text.Length - space - 1 || meaning.Months == 0) return name;
        var rest = line.Page.Text.AsSpan(name.Span.End).TrimStart(' ');
        return !rest.IsEmpty && CharClasses.Is(rest[0], CharClass.Digit) ? line.Stretch(name.Kind, new TextSpan(name.Span.Start, text[..space].TrimEnd().Length)) : name;
    }

    /// <summary>"Jane Doe Example Gazette": the outlet whom somebody writes for stands behind the name; of three words the third only where it is none of its own.</summary>
    private static ModelItem WithoutOutlet(in ModelItem line, in ModelItem name)
    {
        var text = name.Characters;
        if (LineFacts.HasAtMostWords(text, PersonWords) || IsPerson(text) || GroupNames.Are(text) || (LineFacts.HasAtMostWords(text, PersonWords + 1) && !EndsWithFrameWord(text) && !IsBeforeRole(line, name))) return name;
        var end = EndOfPerson(text);
        return PersonNames.Is(text[..end]) ? line.Stretch(name.Kind, new TextSpan(name.Span.Start, end)) : name;
    }

    /// <summary>"Jane Doe News" and then "Reporter".</summary>
    private static bool IsBeforeRole(in ModelItem line, in ModelItem name)
    {
        var rest = line.CharactersOf(TextSpan.FromBounds(name.Span.End, Math.Max(name.Span.End, line.Span.End))).TrimStart();
        return !rest.IsEmpty && NameWords.Longest(rest, out var word) > 0 && (word & NameWord.Role) != 0;
    }

    private static bool EndsWithFrameWord(ReadOnlySpan<char> text)
    {
        var word = text[(text.LastIndexOf(' ') + 1)..];
        return NoAuthorWords.Are(word) && !(NameWords.Longest(word, out var listed) == word.Length && (listed & (NameWord.Outlet | NameWord.Role)) != 0);
    }

    /// <summary>Behind the second word; initials before a name are one, those within are none: "A. J. Neal", "Jeffrey A. Slotnick".</summary>
    private static int EndOfPerson(ReadOnlySpan<char> text)
    {
        int words = 0, initials = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (word.IsEmpty) continue;
            if (word.Length <= MostInitial && word is [.., '.'])
            {
                if (words == 0) initials = 1;
                continue;
            }

            if (++words + initials >= PersonWords) return range.End.Value;
        }

        return text.Length;
    }

    private static bool IsPerson(ReadOnlySpan<char> name) => PersonNames.Is(CleanText.IsClean(name) ? name : CleanText.Of(name));

    /// <summary>"…, Medical Gazette", "… | WXYZ Harbour": named by a word of outlets, or begins with the letters of a station.</summary>
    public static bool IsOutlet(in ModelItem name)
    {
        var text = name.Characters;
        var space = text.IndexOf(' ');
        return space > 0 && (!IsPerson(text) || !IsPerson(text[..EndOfPerson(text)]) || IsStation(text[..space]));
    }

    private static bool IsStation(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c)) return false;
        }

        return word.Length >= MostInitial;
    }

    private static bool IsBehindSign(in ModelItem line, in ModelItem token)
    {
        var before = line.CharactersOf(TextSpan.FromBounds(line.Span.Start, Math.Max(line.Span.Start, token.Span.Start))).TrimEnd();
        return before is [.., ',' or '|' or '/' or '•' or '·' or '–' or '—' or ';'];
    }
}
