using System.Globalization;

namespace ArticleParser.Html.Writing;

/// <summary>The lists that a line is in: its indent, and the bullet or number of an item's first line.</summary>
internal sealed class ListMarks
{
    private const int DeepestIndent = 8;

    private readonly List<Level> _levels = [];

    public bool IsEmpty => _levels.Count == 0;

    /// <summary>Whether an item has begun whose first line is still to come.</summary>
    public bool IsItemOpen => _levels.Count > 0 && _levels[^1].Marker is not null;

    public void Open(bool isOrdered, int first) => _levels.Add(new Level(isOrdered, first - 1, null));

    public void Close() => _levels.RemoveAt(_levels.Count - 1);

    /// <summary>The next line is the first of an item.</summary>
    public void OpenItem(int? given)
    {
        if (_levels.Count == 0) return;
        var number = given ?? _levels[^1].Number + 1;
        _levels[^1] = _levels[^1] with { Number = number, Marker = _levels[^1].IsOrdered ? number.ToString(CultureInfo.InvariantCulture) + ". " : "- " };
    }

    /// <summary>What stands before the next line.</summary>
    public void Write(MarkedTextBuilder text)
    {
        if (_levels.Count == 0) return;
        var marker = _levels[^1].Marker;
        text.Append(new string(' ', Math.Min(2 * (marker is null ? _levels.Count : _levels.Count - 1), DeepestIndent)));
        if (marker is not null) text.Append(marker);

        // An item without words of its own: the first line of the list within it stands for it.
        for (var i = _levels.Count - 1; i >= 0 && _levels[i].Marker is not null; i--) _levels[i] = _levels[i] with { Marker = null };
    }

    /// <param name="IsOrdered">Whether its items have numbers.</param>
    /// <param name="Number">That of the last item.</param>
    /// <param name="Marker">What stands before the item's first line; null behind it.</param>
    private readonly record struct Level(bool IsOrdered, int Number, string? Marker);
}
