using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ArticleParser.Accuracy;

namespace ArticleParser.Benchmarks.Quick;

/// <summary>
/// One hash over all that parsing says of the corpus: sections, roles, tokens, reasons, confidences, diagnostics and records. A change that is to
/// change nothing has the same before and after.
/// </summary>
internal static class TreeHashes
{
    /// <summary>The moment that relative dates count back from, so that they are read too.</summary>
    private static readonly ParseOptions s_options = new() { ReferenceTime = new DateTimeOffset(2031, 3, 3, 12, 0, 0, TimeSpan.Zero) };

    /// <summary>The hash of each text, in the order of files, pages and styles; of a text that could not be read, what was thrown.</summary>
    /// <param name="folder">The board's pages; those beside them are read as well.</param>
    /// <param name="every">Of how many pages one is parsed.</param>
    public static IEnumerable<(string Name, string Hash, Exception? Failure)> Of(DirectoryInfo folder, int every)
    {
        var more = CorpusFolder.More(folder);
        IEnumerable<FileInfo> files = CorpusFolder.Files(folder, []);
        if (more.Exists) files = files.Concat(CorpusFolder.Files(more, []));
        return files.SelectMany(CorpusReader.Lines)
            .Where((_, index) => index % every == 0)
            .AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .SelectMany(OfPage);
    }

    /// <summary>One hash over the trees and records of texts.</summary>
    public static string Of(IEnumerable<string> texts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(texts.Select(Of)))));

    private static IEnumerable<(string Name, string Hash, Exception? Failure)> OfPage(string record)
    {
        var page = CorpusPage.Read(record);
        return page.Texts.OrderBy(text => text.Key, StringComparer.Ordinal).Select(text => OfText($"{page.Name} {text.Key}", text.Value));
    }

    private static (string Name, string Hash, Exception? Failure) OfText(string name, string text)
    {
        try
        {
            return (name, Of(text), null);
        }
        catch (Exception exception)
        {
            return (name, exception.GetType().Name, exception);
        }
    }

    private static string Of(string text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var tree = SyntaxTree.ParseText(text, s_options);
        var root = tree.GetRoot();
        hash.AppendData(Encoding.UTF8.GetBytes(root.ToJson()));
        Span<byte> confidence = stackalloc byte[sizeof(double)];
        foreach (var line in root.DescendantNodes().OfType<LineSyntax>())
        {
            BinaryPrimitives.WriteDoubleLittleEndian(confidence, line.Confidence);
            hash.AppendData(confidence);
        }

        hash.AppendData(Encoding.UTF8.GetBytes(Article.From(root).ToJson()));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
