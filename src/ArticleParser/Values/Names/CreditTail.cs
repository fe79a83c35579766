using ArticleParser.Text;

namespace ArticleParser.Values;

/// <summary>
/// Who made a picture, at the end of what it shows and without a label: "The quay at dawn. (Jane Doe/AP)", "The quay at dawn.Jane Doe", "The quay at dawn | AFP".
/// Only a caption is asked for all of these: elsewhere such an end may be somebody whom the sentence names.
/// </summary>
internal static class CreditTail
{
    private const int MaxChars = 80;
    private const int WordBeforeStop = 4;

    /// <summary>The caption's parts: what the picture shows, what parts it from the credit, and the names; none where it has no credit.</summary>
    public static bool TryRead(ReadOnlySpan<char> caption, ref TokenSpanBuffer parts)
    {
        if (caption.Length > 0 && caption[^1] is ')' or '）') return TryReadBracket(caption, ref parts);
        for (var at = Math.Max(1, caption.Length - MaxChars); at < caption.Length - 1; at++)
        {
            if (!MayPart(caption[at])) continue;
            var start = Skip(caption, at + 1);
            if (start >= caption.Length || !TryReadNames(caption[start..], start, !IsAbbreviation(caption, at), ref parts)) continue;
            var end = caption[at] is '|' or '｜' ? caption[..at].TrimEnd().Length : at + 1;
            return Prepend(caption, end, start, ref parts);
        }

        return false;
    }

    private static bool MayPart(char c) => c is '|' or '｜' || LineFacts.IsSentenceEnd(c);

    private static bool TryReadBracket(ReadOnlySpan<char> caption, ref TokenSpanBuffer parts)
    {
        var open = caption.LastIndexOfAny('(', '（');
        var end = open < 0 ? 0 : caption[..open].TrimEnd().Length;
        if (end == 0 || caption.Length - open > MaxChars) return false;
        var start = Skip(caption, open + 1);
        var isAfterSentence = LineFacts.IsSentenceEnd(caption[end - 1]);
        if (!TryReadNames(caption[start..^1], start, isAfterSentence, ref parts)) return false;
        parts.Add(new TokenSpan(SyntaxKind.SeparatorToken, caption.Length - 1, 1));
        return isAfterSentence || !TryAddMaker(caption, end, open, ref parts, out var maker) ? Prepend(caption, end, start, ref parts) : Prepend(caption, caption[..maker].TrimEnd().Length, maker, ref parts);
    }

    /// <summary>"The quay at dawn. Jane Doe (Reuters)": who took the picture stands before the bracket, in a sentence of her own.</summary>
    private static bool TryAddMaker(ReadOnlySpan<char> caption, int end, int open, ref TokenSpanBuffer parts, out int maker)
    {
        maker = 0;
        for (var at = end - 1; at > 0 && at > end - MaxChars && maker == 0; at--)
        {
            if (LineFacts.IsSentenceEnd(caption[at]) && !IsAbbreviation(caption, at)) maker = Skip(caption, at + 1);
        }

        var names = default(TokenSpanBuffer);
        if (maker == 0 || maker >= end || !NameCounts.TryRead(caption[maker..end], ref names, out var counts) || counts.Names != 1 || counts.Persons != 1 || counts.LongNames > 0) return false;
        var all = default(TokenSpanBuffer);
        all.Add(new TokenSpan(SyntaxKind.NameToken, maker, end - maker));
        all.Add(new TokenSpan(SyntaxKind.SeparatorToken, open, 1));
        foreach (var part in parts.AsSpan()) all.Add(part);
        parts = all;
        return true;
    }

    /// <summary>"Dr. Jane Doe" is whom the sentence names; an agency behind her says otherwise.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> caption, int at)
    {
        var letters = 0;
        while (letters < WordBeforeStop && at - 1 - letters >= 0 && CharClasses.Is(caption[at - 1 - letters], CharClass.Letter | CharClass.Digit)) letters++;
        return caption[at] == '.' && letters is > 0 and < WordBeforeStop;
    }

    /// <summary>Persons, or an agency with or without one: nothing else, and not a title's words.</summary>
    private static bool TryReadNames(ReadOnlySpan<char> text, int start, bool mayBePerson, ref TokenSpanBuffer parts)
    {
        text = text.TrimEnd();
        if (text.Length > 0 && text[^1] == '.') text = text[..^1];
        parts.CutTo(0);
        if (text.IsEmpty || !NameCounts.TryRead(text, ref parts, out var names) || names.Names == 0 || names.LongNames > 0) return false;
        var hasAgency = text.Contains('/') || AgencyNames.AreListed(text);
        if (!hasAgency && !(mayBePerson && names.Persons == names.Names)) return false;
        parts.Move(start);
        return true;
    }

    private static bool Prepend(ReadOnlySpan<char> caption, int end, int start, ref TokenSpanBuffer parts)
    {
        var between = caption[end..start].Trim();
        var all = default(TokenSpanBuffer);
        all.Add(new TokenSpan(SyntaxKind.TextToken, 0, end));
        if (!between.IsEmpty) all.Add(new TokenSpan(SyntaxKind.SeparatorToken, end + caption[end..].IndexOf(between, StringComparison.Ordinal), between.Length));
        foreach (var part in parts.AsSpan())
        {
            // What she is, and where to write to: part of the credit, as one name's words.
            all.Add(part.Kind is SyntaxKind.NameToken or SyntaxKind.SeparatorToken ? part : part with { Kind = SyntaxKind.NameToken });
        }

        parts = all;
        return true;
    }

    private static int Skip(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && CharClasses.Is(text[at], CharClass.Space | CharClass.Stray)) at++;
        return at;
    }
}
