namespace ArticleParser.Text;

/// <summary>
/// Lines that are a piece of the next one whatever page they stand on: a bullet or a number alone, a capital that was set larger than the rest, a label
/// above its value.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="lines">Its lines.</param>
/// <param name="labels">The words that name what comes next; null for none.</param>
internal sealed class LonePieces(string text, PageList<PhysicalLine> lines, ILabelWords? labels)
{
    private const int LongestLabel = 24;
    private const int LongestValue = 120;
    private const int LongestText = 240;
    private const int MostPieces = 7;
    private const int ShortestFiling = 8, LongestFiling = 60;
    private const int LinkingLength = 4;
    private const int InitialWords = 2;
    private const int SureLength = 40;
    private const int SmallCapitalsWords = 4;

    // The last line of the value, by the line of its label.
    private Dictionary<int, int>? _values;

    /// <summary>Whether the page has numbers alone on their lines that count on from one another.</summary>
    private bool _counts;

    /// <summary>Whether the page has anything of the kind, be it too little to be looked for where nothing else is joined.</summary>
    public bool IsAny { get; private set; }

    /// <summary>Looks for them; false where the page has none.</summary>
    public bool Find()
    {
        int bullets = 0, counted = 0, last = -1;
        bool hasInitials = false, hasFilings = false;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var line = lines[i];
            if (line.IsBlank) continue;
            if (IsFiling(line))
            {
                hasFilings = true;
                continue;
            }

            if (line.Length > LongestLabel) continue;
            if (IsBullet(line)) bullets++;
            else if (NumberOf(line) is >= 0 and var number)
            {
                if (number == last + 1) counted++;
                last = number;
            }
            else if (line.Length == 1) hasInitials |= char.IsUpper(text[line.Start]) && IsInitial(i);
            else if (labels is not null && WithoutMark(line) is var label && labels.MayLabel(text.AsSpan(label.Start, label.Length))) FindValue(i);
        }

        _counts = counted > 0;
        IsAny = bullets > 0 || _counts || hasInitials || hasFilings || _values is not null;
        return bullets > 1 || _counts || hasInitials || hasFilings || _values is not null;
    }

    /// <summary>The last line of the value that the label on a line has; the line itself where it is none.</summary>
    public int ValueEnd(int line) => _values is not null && _values.TryGetValue(line, out var end) ? end : line;

    /// <summary>A bullet, or a number that counts on, and nothing else; or where and by whom a story was filed.</summary>
    public bool IsMarker(int line) => IsFiling(lines[line]) || IsBullet(lines[line]) || (_counts && NumberOf(lines[line]) >= 0);

    /// <summary>A bullet and nothing else: an item comes next.</summary>
    public bool IsBullet(in PhysicalLine line) => line.Length == 1 && ListMarker.IsBullet(text[line.Start]);

    /// <summary>"· Published on": the sign parts the label from what stands before it.</summary>
    private PhysicalLine WithoutMark(in PhysicalLine line) =>
        line.Length > 2 && (ListMarker.IsBullet(text[line.Start]) || text[line.Start] == '|') && text[line.Start + 1] == ' ' ? line with { Start = line.Start + 2 } : line;

    /// <summary>"MARROW CITY (AP) —": what an agency prints before a story's first words, in an element of its own.</summary>
    private bool IsFiling(in PhysicalLine line)
    {
        if (line.Length is < ShortestFiling or > LongestFiling || text[line.End - 1] is not ('—' or '–' or '-')) return false;
        var end = line.End - 1;
        while (end > line.Start && text[end - 1] is ' ' or '-' or '.') end--;
        return end > line.Start && text[end - 1] is ')' or '）' && char.IsUpper(text[line.Start]) && text.AsSpan(line.Start, end - line.Start).Contains('(');
    }

    /// <summary>"H" and then "alina Brock": a capital that was set larger than the rest. A blank line may stand between.</summary>
    public bool IsInitial(int index)
    {
        var line = lines[index];
        if (line.Length != 1 || !char.IsUpper(text[line.Start])) return false;
        var next = lines[Next(index)];
        if (next.Length < 3) return false;
        var isSure = next.Length >= SureLength || LineFacts.IsSentenceEnd(text[next.End - 1]);
        var words = LineFacts.CountWords(text.AsSpan(next.Start, Math.Min(next.Length, LongestText)));
        if (char.IsLower(text[next.Start])) return words >= InitialWords && (isSure || IsBare(line, next));

        // "T", "HE COUNCIL voted": the first words in small capitals. "A" and "I" are words.
        return isSure && words >= SmallCapitalsWords && text[line.Start] is not ('A' or 'I') && char.IsUpper(text[next.Start]) && char.IsUpper(text[next.Start + 1]) && HasSmall(next);
    }

    /// <summary>The next line, or the one behind it where that one is blank; the line itself at the text's end.</summary>
    public int Next(int line)
    {
        if (line + 1 >= lines.Count) return line;
        if (!lines[line + 1].IsBlank) return line + 1;
        return line + 2 < lines.Count && !lines[line + 2].IsBlank ? line + 2 : line + 1;
    }

    /// <summary>Two words or more in a name: "alina Brock", and not what the button "X" does.</summary>
    private bool IsBare(in PhysicalLine line, in PhysicalLine next)
    {
        var rest = text.AsSpan(next.Start, next.Length);
        var space = rest.IndexOf(' ');
        return text[line.Start] != 'X' && space > 1 && space + 1 < rest.Length && char.IsUpper(rest[space + 1]);
    }

    private bool HasSmall(in PhysicalLine line)
    {
        var small = 0;
        foreach (var c in text.AsSpan(line.Start, line.Length)) small += char.IsLower(c) ? 1 : 0;
        return small * 2 > line.Length;
    }

    /// <summary>"3.", "03)", alone on its line; -1 for none.</summary>
    private int NumberOf(in PhysicalLine line)
    {
        if (line.Length is not (2 or 3) || text[line.End - 1] is not ('.' or ')') || !char.IsAsciiDigit(text[line.Start])) return -1;
        return line.Length == 2 ? text[line.Start] - '0' : char.IsAsciiDigit(text[line.Start + 1]) ? ((text[line.Start] - '0') * 10) + text[line.Start + 1] - '0' : -1;
    }

    /// <summary>The label's line with the next one; with those behind it too, as far as small words or commas join them.</summary>
    private void FindValue(int label)
    {
        Span<char> joined = stackalloc char[LongestText];
        var length = Append(joined, 0, WithoutMark(lines[label]));
        var mayGoOn = true;
        for (int at = label, pieces = 1; pieces < MostPieces && mayGoOn; pieces++)
        {
            var next = pieces == 1 ? Next(at) : at + 1;
            if (next == at || next >= lines.Count || lines[next].IsBlank || lines[next].Length > LongestValue || length + 1 + lines[next].Length > LongestText) return;
            var piece = lines[next];
            length = Append(joined, length, piece);
            if (labels!.IsLabelled(joined[..length])) (_values ??= [])[label] = next;
            else if (pieces == 1) return;
            at = next;
            mayGoOn = MayGoOn(at);
        }
    }

    /// <summary>Whether a comma or a small word stands at the end of the line or begins the next: "and", and not "By" or a bar.</summary>
    private bool MayGoOn(int line)
    {
        if (line + 1 >= lines.Count || lines[line + 1].IsBlank) return false;
        return Links(lines[line], text[lines[line].End - 1]) || Links(lines[line + 1], text[lines[line + 1].Start]);
    }

    private bool Links(in PhysicalLine line, char sign) => sign is ',' or '&' || (line.Length <= LinkingLength && IsSmall(line));

    private bool IsSmall(in PhysicalLine line)
    {
        foreach (var c in text.AsSpan(line.Start, line.Length))
        {
            if (!char.IsLower(c)) return false;
        }

        return true;
    }

    private int Append(Span<char> joined, int length, in PhysicalLine line)
    {
        var piece = text.AsSpan(line.Start, line.Length);
        if (length > 0 && LineGlue.OfCut(joined[..length], piece, false) == JoinKind.Spaced) joined[length++] = ' ';
        if (length + piece.Length > joined.Length) return length;
        piece.CopyTo(joined[length..]);
        return length + piece.Length;
    }
}
