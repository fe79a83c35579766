namespace ArticleParser.Cues;

/// <summary>Parts a line's alternatives at its bars, and writes each in one way, so that they compare.</summary>
internal static class Alternatives
{
    /// <summary>What stands between the bars, white space included; an escaped bar is text.</summary>
    public static List<TextPart> Split(TextPart part)
    {
        var parts = new List<TextPart>();
        var start = 0;
        for (var i = 0; i < part.Length; i++)
        {
            if (part[i] == '\\')
            {
                i++;
            }
            else if (part[i] == '|')
            {
                parts.Add(part.Slice(start, i - start));
                start = i + 1;
            }
        }

        parts.Add(part.From(start));
        return parts;
    }

    /// <summary>Trimmed, each run of white space as one space. Escapes stay, and so does an escaped space.</summary>
    public static string Normalize(TextPart part)
    {
        var text = new System.Text.StringBuilder(part.Length);
        for (var i = 0; i < part.Length; i++)
        {
            if (part[i] == '\\' && i + 1 < part.Length)
                text.Append('\\').Append(TextPart.IsSpace(part[++i]) ? ' ' : part[i]);
            else if (!TextPart.IsSpace(part[i]))
                text.Append(part[i]);
            else if (text.Length > 0 && i + 1 < part.Length && !TextPart.IsSpace(part[i + 1]))
                text.Append(' ');
        }

        return text.ToString();
    }

    /// <summary>A word of a list: only the bar means something there, so only it and the backslash are escaped.</summary>
    public static string Word(TextPart part)
    {
        var text = Normalize(part);
        var word = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] is '|' or '\\')
                i++;
            word.Append(text[i]);
        }

        return word.ToString();
    }
}
