using System.IO.Compression;
using System.Text;
using ZstdSharp;

namespace ArticleParser.Accuracy;

/// <summary>Streams pages from compressed NDJSON. Memory stays flat: one line at a time.</summary>
internal static class CorpusReader
{
    /// <summary>The lines of one file, unread: workers parse them, so that only inflating happens in turn.</summary>
    public static IEnumerable<string> Lines(FileInfo file)
    {
        using var inflated = Inflate(file);
        using var reader = new StreamReader(inflated, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0) yield return line;
        }
    }

    public static IEnumerable<CorpusPage> Pages(FileInfo file) => Lines(file).Select(CorpusPage.Read);

    // The window of the corpus, 16 MB, is within what the decoder accepts unasked (128 MB).
    private static Stream Inflate(FileInfo file) => file.Extension == ".zst"
        ? new DecompressionStream(file.OpenRead(), leaveOpen: false)
        : new GZipStream(file.OpenRead(), CompressionMode.Decompress);
}
