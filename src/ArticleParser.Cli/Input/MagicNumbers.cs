namespace ArticleParser.Cli.Input;

/// <summary>The first bytes by which files are known.</summary>
internal static class MagicNumbers
{
    private const int TarPlace = 257;

    private static readonly (byte[] Magic, Packing Packing)[] s_packings =
    [
        ([0x1F, 0x8B], Packing.Gzip),
        ([0x28, 0xB5, 0x2F, 0xFD], Packing.Zstandard),
        ([.. "BZh"u8], Packing.Bzip2),
        ([0xFD, .. "7zXZ\0"u8], Packing.Xz),
    ];

    private static readonly (byte[] Magic, string Advice)[] s_foreign =
    [
        ([.. "PK\u0003\u0004"u8], "is a Zip archive (or an office document): unpack it first"),
        ([.. "%PDF-"u8], "is a PDF document: extract its text first, for example with pdftotext"),
        ([.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C], "is a 7z archive: unpack it first"),
        ([.. "Rar!"u8, 0x1A], "is a RAR archive: unpack it first"),
        ([.. "Obj\u0001"u8], "is an Avro file: convert it to Parquet or NDJSON first"),
        ([.. "ORC"u8], "is an ORC file: convert it to Parquet or NDJSON first"),
        ([.. "ARROW1"u8], "is an Arrow file: convert it to Parquet or NDJSON first"),
        ([.. "SQLite format 3\0"u8], "is an SQLite database: export its table to CSV or NDJSON first"),
        ([0x04, 0x22, 0x4D, 0x18], "is compressed with LZ4: decompress it first, for example with 'lz4 -d'"),
        ([0x89, .. "PNG"u8], "is a picture: it has no text"),
        ([0xFF, 0xD8, 0xFF], "is a picture: it has no text"),
        ([.. "GIF8"u8], "is a picture: it has no text"),
        ([0x7F, .. "ELF"u8], "is a program: it has no text"),
        ([0xD0, 0xCF, 0x11, 0xE0], "is an old office document: save it as text first"),
        ([.. "{\\rtf"u8], "is an RTF document: save it as text first"),
    ];

    /// <summary>How the file is packed.</summary>
    public static Packing PackingOf(ReadOnlySpan<byte> head)
    {
        foreach (var (magic, packing) in s_packings)
        {
            if (head.StartsWith(magic)) return packing;
        }

        // Frames that are to be skipped may stand before a first real one.
        return head.Length >= 4 && head[0] is >= 0x50 and <= 0x5F && head[1..4].SequenceEqual("\u002A\u004D\u0018"u8) ? Packing.Zstandard : Packing.None;
    }

    /// <summary>What the file is and what to do, where no page can be read from it; null elsewhere.</summary>
    public static string? ForeignAdvice(ReadOnlySpan<byte> head)
    {
        foreach (var (magic, advice) in s_foreign)
        {
            if (head.StartsWith(magic)) return advice;
        }

        return head.Length > TarPlace && head[TarPlace..].StartsWith("ustar"u8) ? "is a tar archive: unpack it first, and name its folder" : null;
    }
}
