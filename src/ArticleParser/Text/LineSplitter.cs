using System.Buffers;
using System.Collections.Immutable;

namespace ArticleParser.Text;

/// <summary>Physical lines: LF, CRLF, CR, U+0085, U+2028 and U+2029 end one; the last needs no end.</summary>
internal static class LineSplitter
{
    /// <summary>What ends a line.</summary>
    public static SearchValues<char> Breaks { get; } = SearchValues.Create("\n\r\u0085\u2028\u2029");

    /// <summary>The end of the line that begins at <paramref name="start"/>, and the end of its line break.</summary>
    public static (int End, int Next) Next(ReadOnlySpan<char> text, int start)
    {
        var length = text[start..].IndexOfAny(Breaks);
        if (length < 0) return (text.Length, text.Length);
        var end = start + length;
        return (end, end + BreakLength(text, end));
    }

    /// <summary>The length of the line break at <paramref name="at"/>.</summary>
    public static int BreakLength(ReadOnlySpan<char> text, int at) =>
        text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;

    /// <summary>Where each physical line begins; there is always at least one.</summary>
    public static ImmutableArray<int> LineStarts(ReadOnlySpan<char> text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var at = 0; at < text.Length;)
        {
            var (end, next) = Next(text, at);
            if (next > end) starts.Add(next);
            at = next;
        }

        return starts.ToImmutable();
    }
}
