using System.Buffers;
using ArticleParser.Cues;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser;

/// <summary>
/// Names that a byline's tokens leave out: behind a conjunction or the word for another writer ("… and Jane Doe", "通讯员 李示"), and a line
/// that is a name in a script without capitals and nothing else. The line is a byline already, so that little is needed to believe them.
/// </summary>
internal static class BylineTails
{
    private const int ManyNames = 8;
    private const int FewestWholeWords = 2;
    private const int MostWholeWords = 4;
    private const int MostMarked = 40;
    private const int LongestDesk = 4;
    private static readonly SearchValues<char> s_instituteMarks = SearchValues.Create("0123456789¹²³⁴⁵⁶⁷⁸⁹*†‡§✉");

    private static readonly SlotReader s_names = Slots.ReaderOf("names");
    private static readonly WordSet s_writers = new("NameWriter");

    // Of Japanese and old Chinese alike: the words behind it are one person's names in the first.
    private const char JapaneseWriter = '記';

    /// <summary>Adds the names in a role or separator of a byline, in the order of the line.</summary>
    public static void Add(in ModelItem line, in ModelItem token, List<ModelItem> names)
    {
        var span = token.Span;
        if (token.Kind == SyntaxKind.SeparatorToken && names.Count >= ManyNames && token.Characters is [var first, ..] && char.IsUpper(first))
        {
            // Longer lists than are read at once are cut within a name.
            span = TextSpan.FromBounds(names[^1].Span.Start, span.End);
            names.RemoveAt(names.Count - 1);
            Read(line, span, 0, names);
        }
        else if (AgoLength(token.Characters) is > 0 and var glued) Read(line, span, glued, names);
        else if (OpeningLength(token.Characters) is > 0 and var start) Read(line, span, start, names);
    }

    /// <summary>The names behind a desk's small letters, which the grammar does not begin with: "red, Harbour Post/Agenturen".</summary>
    public static void AddBehindDesk(in ModelItem line, List<ModelItem> names)
    {
        var text = line.Characters;
        var comma = text.IndexOf(", ", StringComparison.Ordinal);
        if (comma is > 1 and <= LongestDesk && AreSmall(text[..comma])) Read(line, line.Span, comma + 2, names);
    }

    /// <summary>"Jane Doe in harbour": the person before a section that is written in small letters.</summary>
    public static void AddBeforeSection(in ModelItem line, List<ModelItem> names)
    {
        var text = line.Characters;
        var end = text.IndexOf(" in ", StringComparison.Ordinal);
        if (end < 0 || !LineFacts.HasAtMostWords(text, MostWholeWords + 2) || !PersonNames.Is(text[..end]) || s_names.Read(text[..end]) is not [{ Kind: SyntaxKind.NameToken, Start: 0 } name] || name.Length < end) return;
        names.Add(line.Stretch(SyntaxKind.NameToken, new TextSpan(line.Span.Start, end)));
    }

    /// <summary>"Written by jane doe · 3 Comments": two words in small letters behind a label.</summary>
    public static void AddSmall(in ModelItem line, List<ModelItem> names)
    {
        var text = line.Characters;
        var label = line.Page.Tree.Cues.LabelLength(text, SyntaxKind.Byline);
        if (label == 0) return;
        var start = text.Length - text[label..].TrimStart(": ").Length;
        var length = text[start..].IndexOfAny('·', '|', '•');
        var name = (length < 0 ? text[start..] : text.Slice(start, length)).TrimEnd();
        var space = name.IndexOf(' ');
        if (space < 2 || !AreSmall(name[..space]) || !AreSmall(name[(space + 1)..]) || NameWords.Longest(name, out _) > 0 || NameWords.Longest(name[(space + 1)..], out _) > 0) return;
        names.Add(line.Stretch(SyntaxKind.NameToken, new TextSpan(line.Span.Start + start, name.Length)));
    }

    private static bool AreSmall(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLower(c)) return false;
        }

        return true;
    }

    /// <summary>"Jane Doe 1, John Roe 2,✉": the names behind one that has the number of its institute, as papers of science list them.</summary>
    public static void AddMarked(in ModelItem line, List<ModelItem> names)
    {
        if (names.Count == 0) return;
        var start = names[^1].Span.End;
        var rest = line.CharactersOf(TextSpan.FromBounds(start, Math.Max(start, line.Span.End)));
        if (!rest.ContainsAny(s_instituteMarks)) return;
        for (var at = MarkLength(rest); at > 0 && at < rest.Length && names.Count < MostMarked;)
        {
            if (s_names.Read(rest[at..]) is not [{ Kind: SyntaxKind.NameToken, Start: 0 } name, ..]) return;
            names.Add(line.Stretch(SyntaxKind.NameToken, new TextSpan(start + at, name.Length)));
            at += name.Length;
            var mark = MarkLength(rest[at..]);
            if (mark == 0) return;
            at += mark;
        }
    }

    /// <summary>How long the numbers and signs behind a name are, with the comma behind them; 0 without both.</summary>
    private static int MarkLength(ReadOnlySpan<char> text)
    {
        int at = 0, marks = 0, commas = 0;
        for (; at < text.Length; at++)
        {
            if (s_instituteMarks.Contains(text[at])) marks++;
            else if (text[at] is ',' or ';' or '&') commas++;
            else if (!CharClasses.Is(text[at], CharClass.Space)) break;
        }

        return marks > 0 && commas > 0 ? at : 0;
    }

    /// <summary>"9dJane Doe and John Roe": how long ago, glued to the names.</summary>
    private static int AgoLength(ReadOnlySpan<char> text)
    {
        var digits = Digits.Run(text);
        return digits is 1 or 2 && text.Length > digits + 1 && text[digits] is 'd' or 'h' or 'm' && char.IsUpper(text[digits + 1]) ? digits + 1 : 0;
    }

    private static void Read(in ModelItem line, TextSpan span, int start, List<ModelItem> names)
    {
        var text = line.CharactersOf(span);
        while (start < text.Length && s_names.Read(text[start..]) is [_, ..] parts)
        {
            foreach (var part in parts)
            {
                if (part.Kind == SyntaxKind.NameToken) names.Add(line.Stretch(SyntaxKind.NameToken, new TextSpan(span.Start + start + part.Start, part.Length)));
            }

            var end = start + parts[^1].End;
            var next = end + OpeningLength(text[end..]);
            if (next == end) return;
            start = next;
        }
    }

    /// <summary>
    /// The whole line, where it is nothing but a name that the grammar does not read: two to four words in a script without capitals, a name with
    /// another in brackets ("Jane (Jo) Doe"), or one that is a small word too ("Dan Roe").
    /// </summary>
    public static ModelItem? WholeLine(in ModelItem line)
    {
        var text = line.Characters;
        if (text.IsEmpty || !IsName(text, line.TryToken(SyntaxKind.NameToken, out _))) return null;
        return line.Stretch(SyntaxKind.NameToken, line.Span);
    }

    private static bool IsName(ReadOnlySpan<char> text, bool isRead)
    {
        if (!LineFacts.HasAtMostWords(text, MostWholeWords) || LineFacts.HasAtMostWords(text, FewestWholeWords - 1)) return false;
        var isUncased = Letters.IsUncased(text[0]) || text[0] is >= '\u10D0' and <= '\u10FF';
        bool isInner = false, hasSmall = false;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (word.IsEmpty) return false;
            var isNickname = range.Start.Value > 0 && range.End.Value < text.Length && word is ['(', .., ')'] or ['"', .., '"'] or ['“', .., '”'];
            isInner |= isNickname;
            hasSmall |= IsConjunction(word);
            if (isNickname ? !IsWord(word[1..^1], isUncased) : !IsWord(word, isUncased)) return false;
        }

        // What is read as a name already is cut better by the grammar.
        return isInner || (!isRead && (isUncased || hasSmall));
    }

    private static bool IsWord(ReadOnlySpan<char> word, bool isUncased)
    {
        if (word.IsEmpty || (!isUncased && (!char.IsUpper(word[0]) || (word.Length > 1 && char.IsUpper(word[^1]))))) return false;
        foreach (var c in word)
        {
            if (!CharClasses.Is(c, CharClass.Letter | CharClass.Combining) && c is not ('.' or '-' or '\'' or '’')) return false;
        }

        return true;
    }

    /// <summary>Whether it is a word that joins two names, and nothing else.</summary>
    public static bool IsConjunction(ReadOnlySpan<char> text)
    {
        // "A" and "I" open names and sentences.
        if (text.IsEmpty || (text.Length == 1 && char.IsUpper(text[0]))) return false;
        return NameWords.Longest(text, out var word) == text.Length && (word & NameWord.Join) != 0;
    }

    /// <summary>Whether it opens with the Chinese word for a reporter or correspondent: "本报记者 …", "通讯员 …".</summary>
    public static bool SaysWriter(in ModelItem line)
    {
        if (!line.TryToken(SyntaxKind.LabelToken, out var label)) return false;
        var text = label.Characters;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != JapaneseWriter && s_writers.LengthAt(text[at..]) > 0) return true;
        }

        return false;
    }

    /// <summary>"and Jane Doe": goes on with the line before.</summary>
    public static bool GoesOn(in ModelItem line)
    {
        var text = line.Characters;
        var space = text.IndexOf(' ');
        return space > 0 && IsConjunction(text[..space]);
    }

    /// <summary>How long the signs and the word are that lead to a name; 0 where nothing does.</summary>
    private static int OpeningLength(ReadOnlySpan<char> text)
    {
        var at = Skip(text, 0);
        var hasSign = text[..at].IndexOfAny(",、，;") >= 0;
        if (s_writers.LengthAt(text[at..]) is > 0 and var writer) return Skip(text, at + writer);
        var word = text[at..].IndexOf(' ');
        if (word > 0 && IsConjunction(text.Slice(at, word))) return Skip(text, at + word);
        return hasSign ? at : 0;
    }

    private static int Skip(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (CharClasses.Is(text[at], CharClass.Space | CharClass.Comma) || text[at] is '、' or ';' or '.' or ':' or '：')) at++;
        return at;
    }
}
