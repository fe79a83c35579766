namespace ArticleParser.Cli.Input;

/// <summary>Tells text in UTF-16 and UTF-32 by its mark, or by the zeros of its Latin letters, spaces and line breaks.</summary>
internal static class TextEncodings
{
    // Pages of every script have some spaces, digits or breaks, which are half zeros in UTF-16.
    private const double LeastZeros = 0.1;
    private const double MostStrayZeros = 0.01;
    private const int LeastBytes = 16;

    /// <summary>The name of the encoding and the length of its mark; null for one of single bytes.</summary>
    public static (string Name, int MarkLength)? Of(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0])) return ("utf-32", 4);
        if (head.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF])) return ("utf-32BE", 4);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return ("utf-16", 2);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return ("utf-16BE", 2);
        return head.Length < LeastBytes ? null : ByZeros(head);
    }

    private static (string Name, int MarkLength)? ByZeros(ReadOnlySpan<byte> head)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }

        var half = head.Length / 2.0;
        if (odd >= half * LeastZeros && even <= half * MostStrayZeros) return ("utf-16", 0);
        return even >= half * LeastZeros && odd <= half * MostStrayZeros ? ("utf-16BE", 0) : null;
    }
}
