using System.Buffers;
using Pidgin;

namespace ArticleParser.Blocks;

/// <summary>
/// Braces: lines and groups of a section in any order, chosen by the kind of the next line. A group goes before the line
/// that could begin it, and of two groups the one that is written first. Ends where the next line is none of them. A stock
/// <c>Or</c> would try one production after the other.
/// </summary>
internal sealed class AnyOrder : Parser<LineBlock, GreenNode[]>
{
    private const int MostOnce = 64;

    private readonly SyntaxKind _section;

    // By kind of line; null for any line.
    private readonly bool[]? _lines;
    private readonly Choice[]?[] _items;

    /// <param name="section">The section that all lines stand in.</param>
    /// <param name="lines">The kinds of lines; null for all that stand in the section.</param>
    /// <param name="items">What stands among them.</param>
    public AnyOrder(SyntaxKind section, SyntaxKind[]? lines, params Item[] items)
    {
        _section = section;
        _lines = lines is null ? null : Marked(lines);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(items.Length, MostOnce);
        var last = SyntaxKind.None;
        foreach (var item in items) last = Last(item.First, last);
        _items = new Choice[(int)last + 1][];
        for (var i = 0; i < items.Length; i++)
        {
            foreach (var kind in items[i].First) Add(ref _items[(int)kind], new Choice(items[i].Node, items[i].IsOnce ? 1UL << i : 0));
        }
    }

    public override bool TryParse(ref ParseState<LineBlock> state, ref PooledList<Expected<LineBlock>> expecteds, out GreenNode[] result)
    {
        var nodes = new PooledList<GreenNode>(ArrayPool<GreenNode>.Shared);
        var taken = 0UL;
        while (state.HasCurrent && TryNext(ref state, ref expecteds, ref taken, out var node)) nodes.Add(node);
        result = nodes.AsSpan().ToArray();
        nodes.Dispose();
        return true;
    }

    private bool TryNext(ref ParseState<LineBlock> state, ref PooledList<Expected<LineBlock>> expecteds, ref ulong taken, out GreenNode node)
    {
        var line = state.Current;
        node = line.Green;
        if (line.Section != _section) return false;
        var kind = (int)line.Green.Kind;
        foreach (var item in (kind < _items.Length ? _items[kind] : null) ?? [])
        {
            if ((taken & item.Once) != 0 || !item.Node.TryParse(ref state, ref expecteds, out node!)) continue;
            taken |= item.Once;
            return true;
        }

        node = line.Green;
        if (_lines is not null && (kind >= _lines.Length || !_lines[kind])) return false;
        state.Advance();
        return true;
    }

    private static bool[] Marked(SyntaxKind[] kinds)
    {
        var marked = new bool[(int)Last(kinds, SyntaxKind.None) + 1];
        foreach (var kind in kinds) marked[(int)kind] = true;
        return marked;
    }

    // Loops and plain arrays here: of queries over kinds the runtime would compile dozens of methods before the first page.
    private static SyntaxKind Last(SyntaxKind[] kinds, SyntaxKind last)
    {
        foreach (var kind in kinds) last = kind > last ? kind : last;
        return last;
    }

    private static void Add(ref Choice[]? choices, in Choice choice)
    {
        var more = new Choice[(choices?.Length ?? 0) + 1];
        choices?.CopyTo(more, 0);
        more[^1] = choice;
        choices = more;
    }

    /// <summary>A node among others.</summary>
    /// <param name="Node">Its production. Where it fails it takes nothing.</param>
    /// <param name="IsOnce">Whether there is one at most.</param>
    /// <param name="First">The kinds of line with which it can begin.</param>
    internal sealed record Item(Parser<LineBlock, GreenNode> Node, bool IsOnce, SyntaxKind[] First);

    private readonly record struct Choice(Parser<LineBlock, GreenNode> Node, ulong Once);
}
