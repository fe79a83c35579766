using System.Text;

namespace ArticleParser.Cli.Input;

/// <summary>A source that is open: what it holds is known, and its bytes come unpacked and in UTF-8.</summary>
internal sealed class OpenInput : IAsyncDisposable
{
    // A packed file within a packed file is a slip that happens; more is none.
    private const int MostLayers = 4;

    private readonly InputMeter _meter;

    private OpenInput(InputSource source, InputSettings settings, InputMeter meter, Stream stream)
    {
        Source = source;
        Settings = settings;
        Stream = stream;
        _meter = meter;
    }

    public InputSource Source { get; }

    public InputSettings Settings { get; }

    public string Path => Source.Path;

    public Stream Stream { get; private set; }

    public InputFormat Format { get; private set; }

    /// <summary>What parts the cells, where the file has rows.</summary>
    public char Separator { get; private set; }

    /// <summary>Why the file cannot be read, where that is to be a failed record; null where it can.</summary>
    public string? Unreadable { get; private init; }

    /// <exception cref="UserErrorException">The file cannot be opened, is damaged, or holds what cannot be read, and that is to end the reading.</exception>
    public static async Task<OpenInput> OpenAsync(InputSource source, InputSettings settings, CliEnvironment environment, InputMeter meter)
    {
        try
        {
            return await ReadErrors.TellAsync(source.Path, async () =>
            {
                var input = new OpenInput(source, settings, meter, source.Open(environment, meter));
                await input.LookAsync();
                return input;
            });
        }
        catch (UserErrorException error) when (settings.UnreadableIsRecord)
        {
            return new OpenInput(source, settings, meter, Stream.Null) { Format = InputFormat.Text, Unreadable = error.Message };
        }
    }

    public ValueTask DisposeAsync()
    {
        _meter.End();
        return Stream.DisposeAsync();
    }

    private async ValueTask LookAsync()
    {
        var (stored, isPacked) = (Stream, false);
        for (var layer = 0; layer < MostLayers; layer++)
        {
            var peek = new PeekStream(Stream);
            Stream = peek;
            await peek.FillAsync();
            var content = ContentSniffer.Of(peek.Head);
            if (content.Kind == ContentKind.Packed) Stream = Compression.Reader(content.Packing, peek);
            else if (content.Kind == ContentKind.Encoded) Decode(peek, content.Encoding);
            else
            {
                Settle(content, stored, isPacked);
                return;
            }

            isPacked |= content.Kind == ContentKind.Packed;
        }

        throw new UserErrorException($"{Path}: has too many layers of compression; decompress it first.");
    }

    private void Settle(Content content, Stream stored, bool isPacked)
    {
        if (content.Kind == ContentKind.Empty && !isPacked && Compression.Of(Path) != Packing.None) throw new EndOfStreamException("the file is empty");
        Format = FormatChoice.Of(Path, Settings.Format, FormatNames.Of(Path), content);
        Separator = Format == InputFormat.Tsv ? '\t' : content.Separator;
        if (Format == InputFormat.Parquet) Seekable(stored, isPacked);
    }

    /// <summary>The end of a Parquet file says where everything is, so that it cannot be read from a pipe.</summary>
    private void Seekable(Stream stored, bool isPacked)
    {
        if (isPacked || !stored.CanSeek) throw new UserErrorException($"{Path}: a Parquet file must be on disk, {(isPacked ? "uncompressed" : "not in a pipe")}, because its end is read first; {(isPacked ? "decompress it" : "name the file")}.");
        Stream = stored;
        Stream.Position = 0;
    }

    private void Decode(PeekStream peek, string encoding)
    {
        peek.Skip(TextEncodings.Of(peek.Head)!.Value.MarkLength);
        Stream = Encoding.CreateTranscodingStream(peek, Encoding.GetEncoding(encoding), new UTF8Encoding(false));
    }
}
