using System.Collections.Immutable;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser.Lines;

/// <summary>The names of a page's lines, as the labels read them: a line's tokens take over what was read. Rented: dispose it.</summary>
/// <param name="text">The page's text.</param>
/// <param name="lines">About how many lines it has.</param>
internal sealed class LineNames(string text, int lines) : IDisposable
{
    private static readonly SlotReader s_names = Slots.ReaderOf("names");

    private readonly PageList<Reading> _read = new(lines);
    private readonly PageList<TokenSpan> _parts = new(lines);

    public void Dispose()
    {
        _read.Dispose();
        _parts.Dispose();
    }

    /// <summary>Forgets what was read: the labels begin, and ask line by line.</summary>
    public void Clear()
    {
        _read.Clear();
        _parts.Clear();
    }

    /// <summary>Reads a line that may be names from end to end. Lines have to come in the order of the text.</summary>
    public bool TryReadWhole(TextSpan line, out NameCounts counts)
    {
        counts = default;
        var parts = default(TokenSpanBuffer);
        var characters = text.AsSpan(line.Start, line.Length);
        var length = NameValues.ReadWhole(characters, ref parts);
        if (length == NameValues.NotRead) return false;
        _read.Add(new Reading(line, _parts.Count, length > 0 ? parts.Count : 0));
        if (length > 0) _parts.AddRange(parts.AsSpan());
        if (length == characters.Length) counts = NameCounts.Of(characters, parts.AsSpan());
        return length == characters.Length;
    }

    /// <summary>The names that a line begins with; none where it begins with none.</summary>
    public ImmutableArray<TokenSpan> Of(TextSpan line)
    {
        var at = IndexOf(line);
        if (at < 0) return s_names.Read(text.AsSpan(line.Start, line.Length));
        ref readonly var read = ref _read[at];
        return read.PartCount == 0 ? [] : [.. _parts.AsSpan().Slice(read.FirstPart, read.PartCount)];
    }

    // Said out: of the library's own search the runtime would compile ten methods for the first page.
    private int IndexOf(TextSpan line)
    {
        var (from, to) = (0, _read.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (_read[middle].Line.Start < line.Start) from = middle + 1;
            else to = middle;
        }

        return from < _read.Count && _read[from].Line == line ? from : -1;
    }

    private readonly record struct Reading(TextSpan Line, int FirstPart, int PartCount);
}
