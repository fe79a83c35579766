namespace ArticleParser.Cues;

/// <summary>
/// A part of a file that knows where it stands. A class, with fields: what is generic over it is then compiled already, and a process that reads one small file
/// spends its time on compiling what reads it.
/// </summary>
internal sealed class TextPart(string file, int start, int length)
{
    public readonly string File = file;
    public readonly int Start = start;
    public readonly int Length = length;

    public string Text => File.Substring(Start, Length);

    public int End => Start + Length;

    public char this[int index] => File[Start + index];

    public bool IsBlank => Trim().Length == 0;

    public TextPart From(int index) => new(File, Start + index, Length - index);

    public TextPart Slice(int index, int length) => new(File, Start + index, length);

    public TextPart Trim()
    {
        var (start, end) = (Start, End);
        while (start < end && IsSpace(File[start]))
            start++;
        while (end > start && IsSpace(File[end - 1]))
            end--;
        return new(File, start, end - start);
    }

    /// <summary>Cuts off the first word: what stands before white space, and all that follows it.</summary>
    public (TextPart Word, TextPart Others) FirstWord()
    {
        var part = Trim();
        var length = 0;
        while (length < part.Length && !IsSpace(part[length]))
            length++;
        return (part.Slice(0, length), new(File, part.Start + length, End - part.Start - length));
    }

    /// <summary>The file's lines, without what ends them. LF, CRLF and CR end a line, as in an editor.</summary>
    public static List<TextPart> Lines(string file)
    {
        var lines = new List<TextPart>();
        var start = 0;
        for (var i = 0; i <= file.Length; i++)
        {
            if (i < file.Length && file[i] is not ('\n' or '\r'))
                continue;
            lines.Add(new(file, start, i - start));
            if (i + 1 < file.Length && file[i] == '\r' && file[i + 1] == '\n')
                i++;
            start = i + 1;
        }

        return lines;
    }

    // A byte order mark counts, since it stands before the first line.
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';
}
