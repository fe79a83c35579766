using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser;

/// <summary>A name that what stands beside it in the page was glued to: "Jane DoeTransport Correspondent", "Jane DoeReporterjane.doe@example.com".</summary>
internal static class GluedRole
{
    // "Chief Transport Correspondent", and no sentence.
    private const int MostWords = 4;
    private const int ShortestRole = 4;

    /// <summary>The name alone; null where nothing is glued to it.</summary>
    public static ModelItem? Find(in ModelItem line, in ModelItem token)
    {
        var text = line.CharactersOf(TextSpan.FromBounds(token.Span.Start, Math.Max(token.Span.End, line.Span.End)));
        for (var at = 1; at < token.Span.Length; at++)
        {
            if (char.IsUpper(text[at]) && char.IsLower(text[at - 1]) && IsPerson(text[..at]) && IsRole(text[at..])) return line.Stretch(token.Kind, new TextSpan(token.Span.Start, at));
        }

        return SurnameEnd(line, token) is > 0 and var end ? line.Stretch(token.Kind, TextSpan.FromBounds(token.Span.Start, end)) : null;
    }

    private static bool IsPerson(ReadOnlySpan<char> name) => name.Contains(' ') && BylineSplits.IsWhole(name) && PersonNames.Is(name);

    /// <summary>Whether one of the words up to the next sign is a role, or begins with one that an address was glued to.</summary>
    private static bool IsRole(ReadOnlySpan<char> text)
    {
        for (int at = 0, words = 0; at < text.Length && words < MostWords; words++)
        {
            if (NameWords.Longest(text[at..], out var word) > 0 && (word & NameWord.Role) != 0) return true;
            var length = 0;
            while (at + length < text.Length && CharClasses.Is(text[at + length], CharClass.Letter)) length++;
            if (BeginsWithRole(text.Slice(at, length), text[(at + length)..])) return true;
            at += length;
            if (length == 0 || at == text.Length || text[at] is not (' ' or '-')) return false;
            at++;
        }

        return false;
    }

    private static bool BeginsWithRole(ReadOnlySpan<char> word, ReadOnlySpan<char> rest)
    {
        var space = rest.IndexOf(' ');
        if (!(space < 0 ? rest : rest[..space]).Contains('@')) return false;
        for (var length = word.Length - 1; length >= ShortestRole; length--)
        {
            if (NameWords.Longest(word[..length], out var listed) == length && (listed & NameWord.Role) != 0) return true;
        }

        return false;
    }

    /// <summary>"Jane Doejane.doe@example.com": where the surname ends that an address was glued to, which begins with the first name or a role; 0 where none was.</summary>
    private static int SurnameEnd(in ModelItem line, in ModelItem token)
    {
        if (token.Characters.Contains(' ')) return 0;
        foreach (var email in line.Tokens(SyntaxKind.EmailToken))
        {
            if (email.Span.Start != token.Span.End + 1) continue;
            var text = email.Characters;
            for (var at = 2; at < text.Length && char.IsUpper(text[0]) && text[at] != '@'; at++)
            {
                if (!char.IsLower(text[at - 1])) return 0;
                if (text[at..].StartsWith(token.Characters, StringComparison.OrdinalIgnoreCase) || (char.IsUpper(text[at]) && IsRole(text[at..]))) return email.Span.Start + at;
            }
        }

        return 0;
    }
}
