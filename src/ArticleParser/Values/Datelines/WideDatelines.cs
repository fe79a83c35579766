using ArticleParser.Text;

namespace ArticleParser.Values;

/// <summary>
/// The datelines of East Asia, where no space parts place and agency: "（マロー共同）", "新华社马罗3月3日电（记者张三）", "(마로=연합뉴스) 홍길동 기자 =",
/// "【記者王小明／馬羅報導】".
/// </summary>
internal static class WideDatelines
{
    private const int Longest = 44;
    private const int LongestPlace = 16;
    private const int NameLength = 3;

    private static readonly string[] s_telegrams = ["综合电", "綜合電", "专电", "專電", "报道", "報導", "報道", "电", "電", "讯", "訊", "発"];
    private static readonly string[] s_houses = ["本报", "本報", "本刊", "本网", "本社", "本台"];
    private static readonly string[] s_reporters = ["特派员", "特派員", "记者", "記者"];

    /// <summary>Where the story's own words begin; 0 where the text opens with no such dateline.</summary>
    public static int Read(ReadOnlySpan<char> text, ref TokenSpanBuffer parts)
    {
        if (text.Length < 4) return 0;
        var close = text[0] switch { '(' => ')', '（' => '）', '【' => '】', '[' => ']', '［' => '］', '〔' => '〕', _ => '\0' };
        if (close == '\0') return Telegram(text, ref parts);
        var end = text.IndexOf(close);
        if (end is < 3 or > Longest || !HasWide(text[1..end])) return 0;
        if (!Content(text[1..end], 1, ref parts)) return 0;
        return SkipSigns(text, SkipReporter(text, end + 1));
    }

    /// <summary>"新华社马罗3月3日电（记者 张三）", "本报讯": without brackets.</summary>
    private static int Telegram(ReadOnlySpan<char> text, ref TokenSpanBuffer parts)
    {
        if (!CharClasses.Is(text[0], CharClass.Wide)) return 0;
        var house = HouseLength(text);
        if (house == 0) return 0;
        var opening = text[..Math.Min(text.Length, Longest)];
        var end = opening[house..].IndexOfAny('电', '電') + house;
        if (end < house) end = opening[house..] is ['讯' or '訊', ..] ? house : -1;
        if (end < 0 || opening[..end].ContainsAny("，。,、")) return 0;
        if (!Content(opening[..(end + 1)], 0, ref parts)) return 0;
        var next = SkipSigns(text, end + 1);
        if (next < text.Length && text[next] is '（' or '(' && text[next..].IndexOfAny('）', ')') is > 0 and <= Longest and var close) next += close + 1;
        return SkipSigns(text, next);
    }

    private static bool Content(ReadOnlySpan<char> text, int offset, ref TokenSpanBuffer parts)
    {
        if (text.IndexOfAny('=', '＝') is > 0 and var sign && sign + 1 < text.Length)
        {
            // "マロー共同＝山田" has the agency before the sign, "마로=연합뉴스" behind it.
            if (AgencyAtEnd(text[..sign]) > 0) return Content(text[..sign], offset, ref parts);
            var isAgency = IsAgency(text[(sign + 1)..]);
            if (!isAgency && Letters.IsHangul(text[0])) return false;
            Place(text[..sign], offset, ref parts);

            // "ソウル＝山田": who stands there is the reporter.
            if (isAgency) parts.Add(new TokenSpan(SyntaxKind.NameToken, offset + sign + 1, text.Length - sign - 1));
            return parts.Count > 0;
        }

        if (AgencyAtEnd(text) is > 0 and var agency)
        {
            Place(text[..^agency], offset, ref parts);
            parts.Add(new TokenSpan(SyntaxKind.NameToken, offset + text.Length - agency, agency));
            return true;
        }

        var telegram = TelegramLength(text);
        if (telegram == 0) return false;
        var house = HouseLength(text);
        if (telegram == 1 && house == 0 && text.IndexOfAnyInRange('0', '9') < 0) return false;
        if (house > 0 && !IsHouse(text)) parts.Add(new TokenSpan(SyntaxKind.NameToken, offset, house));
        Place(text[house..^telegram], offset + house, ref parts);
        return true;
    }

    /// <summary>What is left of agency and telegram: a reporter's name, the place and the day.</summary>
    private static void Place(ReadOnlySpan<char> text, int offset, ref TokenSpanBuffer parts)
    {
        foreach (var reporter in s_reporters)
        {
            var at = text.IndexOf(reporter, StringComparison.Ordinal);
            if (at < 0) continue;
            var from = text.IndexOfAny("／/") is > 0 and var slash ? slash + 1 : Math.Min(text.Length, at + reporter.Length + NameLength);
            text = text[from..];
            offset += from;
            break;
        }

        if (!text.IsEmpty && CharClasses.Is(text[0], CharClass.Digit)) return;
        var skipped = 0;
        while (skipped < text.Length && !CharClasses.Is(text[skipped], CharClass.Letter)) skipped++;
        text = text[skipped..];
        offset += skipped;
        var end = 0;
        while (end < text.Length && !CharClasses.Is(text[end], CharClass.Digit)) end++;
        var day = text[end..];
        text = text[..end].TrimEnd();
        while (!text.IsEmpty && !CharClasses.Is(text[^1], CharClass.Letter) && text[^1] != 'ー') text = text[..^1];
        if (text.Length is 0 or > LongestPlace) return;
        parts.Add(new TokenSpan(SyntaxKind.PlaceToken, offset, text.Length));
        if (day.TrimEnd() is { IsEmpty: false } found && DateValues.ReadDate(found, int.MaxValue, ref parts) > 0) parts[^1] = parts[^1] with { Start = offset + end + parts[^1].Start };
    }

    private static bool IsAgency(ReadOnlySpan<char> text) =>
        AgencyNames.AreListed(text) || text.EndsWith("뉴스") || text.EndsWith("일보") || text.EndsWith("통신") || text.EndsWith("신문");

    private static int AgencyAtEnd(ReadOnlySpan<char> text)
    {
        for (var at = 1; at < text.Length - 1; at++)
        {
            if (AgencyNames.AreListed(text[at..])) return text.Length - at;
        }

        return 0;
    }

    private static int TelegramLength(ReadOnlySpan<char> text)
    {
        foreach (var telegram in s_telegrams)
        {
            if (text.EndsWith(telegram, StringComparison.Ordinal)) return telegram.Length;
        }

        return 0;
    }

    private static bool IsHouse(ReadOnlySpan<char> text)
    {
        foreach (var house in s_houses)
        {
            if (text.StartsWith(house, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static int HouseLength(ReadOnlySpan<char> text)
    {
        if (IsHouse(text)) return 2;
        for (var length = Math.Min(text.Length, 10); length > 1; length--)
        {
            if (AgencyNames.AreListed(text[..length])) return length;
        }

        return 0;
    }

    /// <summary>"홍길동 기자 =" behind the bracket.</summary>
    private static int SkipReporter(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..Math.Min(text.Length, at + Longest)];
        var sign = rest.IndexOfAny('=', '＝');
        return sign > 0 && rest[..sign].Contains("기자", StringComparison.Ordinal) ? at + sign + 1 : at;
    }

    private static int SkipSigns(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (CharClasses.Is(text[at], CharClass.Space | CharClass.Stray) || text[at] is '-' or '–' or '—' or '－' or '―' or '=' or '＝' or ':' or '：')) at++;
        return at;
    }

    private static bool HasWide(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (CharClasses.Is(c, CharClass.Wide) || c is >= '\uAC00' and <= '\uD7A3') return true;
        }

        return false;
    }
}
