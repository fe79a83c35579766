using System.Collections.Immutable;
using ArticleParser.Values;

namespace ArticleParser.Cues;

/// <summary>The names of a dialect's fields, each with the number by which parts carry it.</summary>
internal sealed class DialectFields
{
    private readonly List<string> _names = [];

    public IReadOnlyList<string> Names => _names;

    public string this[int id] => _names[id - 1];

    /// <summary>The field's number, new where the name is; 0 for no name.</summary>
    public ushort IdOf(string? name)
    {
        if (name is null) return 0;
        if (!_names.Contains(name)) _names.Add(name);
        return (ushort)(_names.IndexOf(name) + 1);
    }

    /// <summary>The parts of a slot, named as the field.</summary>
    public static ImmutableArray<TokenSpan> Name(ImmutableArray<TokenSpan> parts, ushort field) => [.. parts.Select(part => part with { Field = field })];
}
