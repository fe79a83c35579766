using System.Collections;

namespace ArticleParser;

/// <summary>The dialect's fields of a page or a line, in text order. Empty without a dialect.</summary>
public sealed class DialectFieldList : IReadOnlyList<DialectField>
{
    private readonly DialectField[] _fields;

    internal DialectFieldList(IEnumerable<DialectField> fields) => _fields = [.. fields];

    /// <summary>The number of fields.</summary>
    public int Count => _fields.Length;

    /// <summary>The field at the zero-based <paramref name="index"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such index.</exception>
    public DialectField this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)_fields.Length, nameof(index));
            return _fields[index];
        }
    }

    /// <summary>The first field with that name; null if there is none. Case-sensitive.</summary>
    public DialectField? this[string name]
    {
        get
        {
            foreach (var named in _fields)
            {
                if (named.Name == name) return named;
            }

            return null;
        }
    }

    /// <summary>All fields with that name, in text order. Case-sensitive.</summary>
    public IEnumerable<DialectField> All(string name) => _fields.Where(field => field.Name == name);

    /// <inheritdoc/>
    public IEnumerator<DialectField> GetEnumerator() => _fields.AsEnumerable().GetEnumerator();

    /// <summary>Those that lie in the span. The list goes by their beginnings.</summary>
    internal DialectFieldList Within(TextSpan span)
    {
        int low = 0, high = _fields.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_fields[middle].Span.Start < span.Start) low = middle + 1;
            else high = middle;
        }

        return new DialectFieldList(_fields.Skip(low).TakeWhile(named => named.Span.Start < span.End));
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
