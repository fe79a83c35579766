using System.Buffers.Text;
using System.IO.Compression;
using System.Text;

namespace ArticleParser.Cli.Records;

/// <summary>What a server answered, as an archive keeps it: a header, and a body that may be packed and in chunks.</summary>
internal static class HttpResponse
{
    /// <summary>The body, unpacked, and its type.</summary>
    /// <param name="bytes">The whole answer.</param>
    /// <param name="maxLength">The most bytes that the body may unpack to.</param>
    /// <exception cref="InvalidDataException">The body is not packed as its header says, or too long.</exception>
    public static (byte[] Body, string Type) Read(ReadOnlySpan<byte> bytes, int maxLength)
    {
        var end = bytes.IndexOf("\r\n\r\n"u8);
        var header = Encoding.Latin1.GetString(end < 0 ? bytes : bytes[..end]);
        var body = end < 0 ? [] : bytes[(end + 4)..];
        var fields = header.Split("\r\n").Skip(1).Select(line => line.Split(':', 2)).Where(parts => parts.Length == 2)
            .GroupBy(parts => parts[0].Trim(), StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.Last()[1].Trim(), StringComparer.OrdinalIgnoreCase);

        // Some archives take the chunks and the packing out, and leave the header as it was.
        var whole = fields.GetValueOrDefault("Transfer-Encoding", "").Contains("chunked", StringComparison.OrdinalIgnoreCase) ? Unchunked(body) : body.ToArray();
        return (Unpacked(whole, fields.GetValueOrDefault("Content-Encoding", ""), maxLength), fields.GetValueOrDefault("Content-Type", ""));
    }

    private static byte[] Unchunked(ReadOnlySpan<byte> body)
    {
        var whole = new MemoryStream();
        var rest = body;
        while (Utf8Parser.TryParse(rest, out int length, out var digits, 'x') && length > 0)
        {
            var line = rest[digits..].IndexOf("\r\n"u8);
            if (line < 0 || rest.Length < digits + line + 2 + length) break;
            rest = rest[(digits + line + 2)..];
            whole.Write(rest[..length]);
            rest = rest[length..].TrimStart("\r\n"u8);
        }

        return whole.Length > 0 ? whole.ToArray() : body.ToArray();
    }

    private static byte[] Unpacked(byte[] body, string packing, int maxLength)
    {
        var isGzip = body is [0x1F, 0x8B, ..];
        if (!isGzip && packing is not ("br" or "deflate")) return body;
        using Stream stream = isGzip ? new GZipStream(new MemoryStream(body), CompressionMode.Decompress)
            : packing == "br" ? new BrotliStream(new MemoryStream(body), CompressionMode.Decompress)
            : new ZLibStream(new MemoryStream(body), CompressionMode.Decompress);
        var unpacked = new MemoryStream();
        var block = new byte[64 * 1024];
        for (int count; (count = stream.Read(block)) > 0;)
        {
            if (unpacked.Length + count > maxLength) throw new InvalidDataException("more bytes than a page can have");
            unpacked.Write(block, 0, count);
        }

        return unpacked.ToArray();
    }
}
