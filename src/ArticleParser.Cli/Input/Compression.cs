using System.IO.Compression;
using SharpCompress.Compressors.BZip2;
using SharpCompress.Compressors.Xz;
using ZstdSharp;
using ZstdSharp.Unsafe;

namespace ArticleParser.Cli.Input;

/// <summary>How the bytes of a file are packed.</summary>
internal enum Packing
{
    None,
    Gzip,
    Zstandard,
    Bzip2,
    Xz,
}

/// <summary>Unpacks what is packed, told by its first bytes, and packs what the end of the output's name says: .gz, .zst or neither.</summary>
internal static class Compression
{
    // Archives of scraped pages are often packed with "zstd --long", whose frames need a window of up to 2 GiB.
    private const int LargestWindowLog = 31;

    private static readonly (string Ending, Packing Packing)[] s_endings = [(".gz", Packing.Gzip), (".zst", Packing.Zstandard), (".bz2", Packing.Bzip2), (".xz", Packing.Xz)];

    /// <summary>The name without the ending that speaks of packing.</summary>
    public static string NameWithin(string path)
    {
        foreach (var (ending, _) in s_endings)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return path[..^ending.Length];
        }

        return path;
    }

    /// <summary>The packing that the name speaks of.</summary>
    public static Packing Of(string path) =>
        s_endings.FirstOrDefault(ending => path.EndsWith(ending.Ending, StringComparison.OrdinalIgnoreCase)).Packing;

    /// <summary>Whether the output of this name is packed.</summary>
    public static bool IsCompressed(string path) => Of(path) is Packing.Gzip or Packing.Zstandard;

    public static Stream Reader(Packing packing, Stream packed) => packing switch
    {
        Packing.Gzip => new GZipStream(packed, CompressionMode.Decompress),
        Packing.Zstandard => Zstandard(packed),
        Packing.Bzip2 => BZip2Stream.Create(packed, SharpCompress.Compressors.CompressionMode.Decompress, decompressConcatenated: true),
        Packing.Xz => new XZStream(packed),
        _ => packed,
    };

    /// <summary>Packs what is written as the name says. Disposing a packing stream ends its frame and leaves the file open.</summary>
    public static Stream Writer(string path, Stream file) => Of(path) switch
    {
        Packing.Gzip => new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true),
        Packing.Zstandard => new CompressionStream(file, leaveOpen: true),
        _ => file,
    };

    /// <summary>Whether reading failed because the bytes are not what they began as.</summary>
    public static bool IsDamage(Exception error) =>
        error is InvalidDataException or ZstdException or EndOfStreamException or SharpCompress.Common.SharpCompressException || error.Source == "SharpCompress";

    private static DecompressionStream Zstandard(Stream packed)
    {
        var stream = new DecompressionStream(packed, leaveOpen: false);
        stream.SetParameter(ZSTD_dParameter.ZSTD_d_windowLogMax, LargestWindowLog);
        return stream;
    }
}
