using System.IO.Compression;
using ZstdSharp;
using ZstdSharp.Unsafe;

namespace ArticleParser.Cli.Input;

/// <summary>Reads and writes what the end of a file's name says: .gz, .zst or neither.</summary>
internal static class Compression
{
    private const string Gzip = ".gz";
    private const string Zstandard = ".zst";

    // Archives of scraped pages are often packed with "zstd --long", whose frames need a window of up to 2 GiB.
    private const int LargestWindowLog = 31;

    /// <summary>The name without the ending that speaks of compression.</summary>
    public static string NameWithin(string path) => IsGzip(path) ? path[..^Gzip.Length] : IsZstandard(path) ? path[..^Zstandard.Length] : path;

    public static bool IsCompressed(string path) => IsGzip(path) || IsZstandard(path);

    public static Stream Reader(string path, Stream file)
    {
        if (IsGzip(path)) return new GZipStream(file, CompressionMode.Decompress);
        if (!IsZstandard(path)) return file;
        var stream = new DecompressionStream(file, leaveOpen: false);
        stream.SetParameter(ZSTD_dParameter.ZSTD_d_windowLogMax, LargestWindowLog);
        return stream;
    }

    /// <summary>Packs what is written as the name says. Disposing a packing stream ends its frame and leaves the file open.</summary>
    public static Stream Writer(string path, Stream file) =>
        IsGzip(path) ? new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true)
        : IsZstandard(path) ? new CompressionStream(file, leaveOpen: true)
        : file;

    /// <summary>Whether reading failed because the bytes are not what the name promises.</summary>
    public static bool IsDamage(Exception error) => error is InvalidDataException or ZstdException or EndOfStreamException;

    private static bool IsGzip(string path) => path.EndsWith(Gzip, StringComparison.OrdinalIgnoreCase);

    private static bool IsZstandard(string path) => path.EndsWith(Zstandard, StringComparison.OrdinalIgnoreCase);
}
