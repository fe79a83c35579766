using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Pidgin;

namespace ArticleParser.Values;

/// <summary>Reads a value at the beginning of the text, adding its parts to the list.</summary>
/// <returns>How many characters the value takes; 0 where there is none.</returns>
internal delegate int ValueReader(ReadOnlySpan<char> text, int maxWords, ref TokenSpanBuffer parts);

/// <summary>False where no value begins the text.</summary>
internal delegate bool SlotCheck(ReadOnlySpan<char> text);

/// <summary>
/// Hosts a value reader in a grammar of characters. The reader sees no more than <paramref name="reach"/> characters,
/// so that no line, however long, costs more than that.
/// </summary>
internal sealed class SlotParser(ValueReader read, int reach, int maxWords) : Parser<char, ImmutableArray<TokenSpan>>
{
    public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, [MaybeNullWhen(false)] out ImmutableArray<TokenSpan> result)
    {
        result = [];
        var parts = default(TokenSpanBuffer);
        var text = state.LookAhead(reach);
        var length = text.IsEmpty ? 0 : read(text, maxWords, ref parts);
        if (length <= 0) return false;
        parts.Move((int)state.Location);
        state.Advance(length);
        result = parts.ToImmutable();
        return true;
    }
}
