using ArticleParser.Text;

namespace ArticleParser;

/// <summary>Adds items whose text for reading is new. Empty texts are none.</summary>
internal struct DistinctItems(List<ModelItem> items, StringComparison comparison)
{
    // Up to so many, comparing each with each costs less than keeping their texts.
    private const int Few = 12;

    private readonly int _start = items.Count;
    private HashSet<string>? _seen;

    public void Add(in ModelItem item)
    {
        if (IsNew(item)) items.Add(item);
    }

    private bool IsNew(in ModelItem item)
    {
        if (_seen is null && items.Count - _start < Few)
        {
            if (CleanText.IsBlank(item.Characters)) return false;
            for (var i = _start; i < items.Count; i++)
            {
                if (CleanText.AreEqual(items[i].Characters, item.Characters, comparison)) return false;
            }

            return true;
        }

        if (_seen is null)
        {
            _seen = new HashSet<string>(StringComparer.FromComparison(comparison)) { "" };
            for (var i = _start; i < items.Count; i++) _seen.Add(CleanText.Of(items[i].Characters));
        }

        return _seen.Add(CleanText.Of(item.Characters));
    }
}
