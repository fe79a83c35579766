namespace ArticleParser.Accuracy.Roles;

/// <summary>The longest strictly rising subsequence of numbers that come one by one: n log n steps for n numbers.</summary>
internal sealed class RisingChain
{
    // For each length, the least number that a chain of this length ends with, and which number that is.
    private readonly List<int> _ends = [];
    private readonly List<int> _endIndices = [];

    // The number before each one in the best chain that ends with it.
    private readonly List<int> _previous = [];

    public void Add(int number)
    {
        var found = _ends.BinarySearch(number);
        var length = found >= 0 ? found : ~found;
        _previous.Add(length > 0 ? _endIndices[length - 1] : -1);
        if (length == _ends.Count)
        {
            _ends.Add(number);
            _endIndices.Add(_previous.Count - 1);
        }
        else
        {
            _ends[length] = number;
            _endIndices[length] = _previous.Count - 1;
        }
    }

    /// <summary>The chain's members as indices in the order of adding, from the last to the first.</summary>
    public IEnumerable<int> Backwards()
    {
        for (var index = _endIndices.Count > 0 ? _endIndices[^1] : -1; index >= 0; index = _previous[index]) yield return index;
    }
}
