namespace ArticleParser.Text;

/// <summary>What stands between two pieces of one line.</summary>
internal enum JoinKind
{
    /// <summary>They are two lines.</summary>
    None,
    Spaced,
    Glued,

    /// <summary>Glued, without the hyphen.</summary>
    Unhyphened,
}

/// <summary>Whether pieces of a line are joined by a space or by nothing.</summary>
internal static class LineGlue
{
    /// <summary>Between pieces that an element of the page's markup parted.</summary>
    /// <param name="line">The first piece.</param>
    /// <param name="next">The second.</param>
    /// <param name="isQuoteOpen">Whether a quotation mark before the second piece has not been closed.</param>
    public static JoinKind OfCut(ReadOnlySpan<char> line, ReadOnlySpan<char> next, bool isQuoteOpen)
    {
        var (last, first) = (line[^1], next[0]);
        var second = next.Length > 1 ? next[1] : '\0';
        var isGlued = first switch
        {
            '\'' or '’' => second is 's' or ' ' or '\0',
            '-' or '\u2010' or '/' => second is not (' ' or '\0' or '-') && (!char.IsAsciiDigit(second) || !char.IsLower(last)),
            '—' => second is not (' ' or '\0') && CharClasses.Is(last, CharClass.Letter | CharClass.Digit),
            '"' => isQuoteOpen,
            _ => ClosesWhatStandsBefore(first, second),
        };
        isGlued |= last == '—' ? IsGluedDash(line) : IsInitial(line, first);
        isGlued |= LineEdges.Of(last) == LineEdge.Opening || last is '/' or '@' or '#' or '$' or '\u2010' || (last == '"' && isQuoteOpen) || IsWide(last, first);
        return isGlued || (char.IsAsciiDigit(last) && IsOrdinal(next)) ? JoinKind.Glued : JoinKind.Spaced;
    }

    /// <summary>A dash that stands close to the word before it, or behind a quote and before who said it: "…a ship." —Jane Doe.</summary>
    private static bool IsGluedDash(ReadOnlySpan<char> line)
    {
        var before = line[..^1].TrimEnd();
        return before.Length == line.Length - 1 || before.IsEmpty || CharClasses.Is(before[^1], CharClass.Closing | CharClass.Stop);
    }

    /// <summary>"F", "or the world": a capital that was set larger than its word's rest. "A" and "I" are words.</summary>
    private static bool IsInitial(ReadOnlySpan<char> line, char first) => line.Length == 1 && char.IsUpper(line[0]) && line[0] is not ('A' or 'I' or 'O') && char.IsLower(first);

    /// <summary>Between a line and the next that a wrapping parted.</summary>
    public static JoinKind OfWrapped(char beforeLast, char last, char first, bool addsHyphens)
    {
        var isHyphen = last is '-' or '\u00AD' or '\u2010' && CharClasses.Is(beforeLast, CharClass.Letter) && char.IsLower(first);
        if (isHyphen) return addsHyphens || last == '\u00AD' ? JoinKind.Unhyphened : JoinKind.Glued;
        return IsWide(last, first) ? JoinKind.Glued : JoinKind.Spaced;
    }

    /// <summary>A comma, a full stop, a closing bracket or quote at the beginning of a line.</summary>
    /// <param name="first">Its first sign.</param>
    /// <param name="second">Its second; 0 for none.</param>
    public static bool ClosesWhatStandsBefore(char first, char second)
    {
        if (first is ':' or ';' or '%' or '：' or '；' or '®' or '™' || CharClasses.Is(first, CharClass.Comma)) return true;
        if (CharClasses.Is(first, CharClass.Stop)) return !CharClasses.Is(second, CharClass.Letter | CharClass.Digit | CharClass.Stop);
        return first is ')' or ']' or '”' or '’' or '»' or '」' or '』' or '）' || (first is '\'' && second is 's');
    }

    /// <summary>"4", "th Generation": the letters of a number that were set higher.</summary>
    private static bool IsOrdinal(ReadOnlySpan<char> next) =>
        next is ['s', 't', ..] or ['n', 'd', ..] or ['r', 'd', ..] or ['t', 'h', ..] && (next.Length == 2 || !char.IsLetterOrDigit(next[2]));

    /// <summary>Signs of scripts without spaces, with the marks that stand between them.</summary>
    private static bool IsWide(char last, char first) =>
        (CharClasses.Is(last, CharClass.Wide | CharClass.WideStop) || last is '，' or '、' or '：' or '；' or '」' or '』' or '》' or '）')
        && (CharClasses.Is(first, CharClass.Wide) || first is '「' or '『' or '《' or '（');
}
