using System.Collections.Immutable;

namespace ArticleParser.Values;

/// <summary>
/// Reads one value at the beginning of a text: what <see cref="SlotParser"/> does within a grammar, for callers that
/// have no grammar around it and would pay for one on every line.
/// </summary>
internal sealed class SlotReader(ValueReader read, int reach)
{
    /// <summary>The value's parts; none where the text begins with none.</summary>
    public ImmutableArray<TokenSpan> Read(ReadOnlySpan<char> text)
    {
        if (text.Length > reach) text = text[..reach];
        if (text.IsEmpty) return [];
        var parts = default(TokenSpanBuffer);
        return read(text, int.MaxValue, ref parts) > 0 ? parts.ToImmutable() : [];
    }
}
