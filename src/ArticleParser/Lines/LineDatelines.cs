using ArticleParser.Values;

namespace ArticleParser.Lines;

/// <summary>The datelines that a page's lines open with. Each is read once, for whichever stage asks first; the same is said to those that ask later.</summary>
/// <param name="text">The page's text.</param>
internal sealed class LineDatelines(string text)
{
    private Dictionary<TextSpan, Dateline>? _read;

    /// <param name="line">Where the line stands, without white space around it.</param>
    public Dateline Of(TextSpan line)
    {
        var characters = text.AsSpan(line.Start, line.Length);
        if (!Datelines.MayOpen(characters)) return Dateline.None;
        _read ??= [];
        if (!_read.TryGetValue(line, out var dateline)) _read[line] = dateline = Datelines.Read(characters);
        return dateline;
    }
}
