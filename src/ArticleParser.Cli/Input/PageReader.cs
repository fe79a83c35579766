using System.Buffers;

namespace ArticleParser.Cli.Input;

/// <summary>Reads a file that is one page, and no more of it than a page may have.</summary>
internal static class PageReader
{
    private const int FirstSize = 64 * 1024;

    public static async IAsyncEnumerable<InputItem> ReadAsync(OpenInput input, int maxLength)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
        var length = 0;
        while (length <= maxLength)
        {
            if (length == buffer.Length) buffer = Grown(buffer);
            var count = await input.Stream.ReadAsync(buffer.AsMemory(length));
            if (count == 0)
            {
                yield return new InputItem(input, 1, buffer, length);
                yield break;
            }

            length += count;
        }

        yield return new InputItem(input, 1, buffer, 0, isTooLong: true);
    }

    private static byte[] Grown(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
