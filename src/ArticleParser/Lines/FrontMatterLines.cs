using ArticleParser.Cues;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser.Lines;

/// <summary>The lines that a tool wrote before a page: "Published Time: 2031-03-03T10:15:00Z".</summary>
internal static class FrontMatterLines
{
    private const int LongestName = 40;

    private const string Subject = "Subject";

    private static readonly SlotReader s_dates = Slots.ReaderOf("dates");
    private static readonly WordSet s_replies = new("ReplyMark");

    /// <param name="page">Where the lines and their parts go.</param>
    /// <param name="length">How much of the page's text they are.</param>
    public static void Read(LexedPage page, int length)
    {
        for (int at = 0, next; at < length; at = next)
        {
            (var end, next) = LineSplitter.Next(page.Text, at);
            var line = page.Text.AsSpan(at, end - at);
            var start = at + (line.Length - line.TrimStart().Length);
            if (start == end) continue;
            var token = new LineToken { Start = start, End = at + line.TrimEnd().Length, FullEnd = next, FirstPart = page.Parts.Count };
            AddParts(page, token);
            token.PartCount = (short)(page.Parts.Count - token.FirstPart);
            page.Front.Add(token);
        }
    }

    private static void AddParts(LexedPage page, in LineToken token)
    {
        var line = page.Text.AsSpan(token.Start, token.Length);
        if (line.StartsWith("- "))
        {
            AddItem(page, token);
            return;
        }

        var colon = line[..Math.Min(line.Length, LongestName)].IndexOf(':');
        if (colon <= 0)
        {
            page.Parts.Add(new TokenSpan(SyntaxKind.TextToken, token.Start, token.Length));
            return;
        }

        page.Parts.Add(new TokenSpan(SyntaxKind.LabelToken, token.Start, colon + 1));
        var value = Unquoted(line[(colon + 1)..].Trim());
        if (line[..colon].Equals(Subject, StringComparison.OrdinalIgnoreCase)) value = WithoutReplies(value);
        if (value.IsEmpty) return;
        var from = token.Start + line.LastIndexOf(value);
        if (page.GivenTitle.IsEmpty && FrontMatterNames.Is(line[..colon], FrontMatterNames.Titles)) page.GivenTitle = new TextSpan(from, value.Length);
        if (s_dates.Read(value) is [.., var last] dates && last.End == value.Length)
        {
            foreach (var date in dates) page.Parts.Add(date with { Start = from + date.Start, Kind = date.Kind == SyntaxKind.DateToken ? date.Kind : SyntaxKind.SeparatorToken });
        }
        else page.Parts.Add(new TokenSpan(SyntaxKind.TextToken, from, value.Length));
    }

    /// <summary>"Re: Fwd: Mill opens anew": what was answered and passed on is the mill.</summary>
    private static ReadOnlySpan<char> WithoutReplies(ReadOnlySpan<char> value)
    {
        while (value.IndexOfAny(":：") is > 0 and var colon && s_replies.Contains(value[..colon].TrimEnd())) value = value[(colon + 1)..].TrimStart();
        return value;
    }

    /// <summary>"- Jane Doe": one of several values of the field above.</summary>
    private static void AddItem(LexedPage page, in LineToken token)
    {
        var line = page.Text.AsSpan(token.Start, token.Length);
        var value = Unquoted(line[1..].Trim());
        page.Parts.Add(new TokenSpan(SyntaxKind.SeparatorToken, token.Start, 1));
        if (!value.IsEmpty) page.Parts.Add(new TokenSpan(SyntaxKind.TextToken, token.Start + line.LastIndexOf(value), value.Length));
    }

    /// <summary>Without the quotes around all of it; where there are more of them, they are its words' own.</summary>
    private static ReadOnlySpan<char> Unquoted(ReadOnlySpan<char> value) =>
        value.Length > 1 && value[0] is '"' or '\'' && value[^1] == value[0] && !value[1..^1].Contains(value[0]) ? value[1..^1].Trim() : value;
}
