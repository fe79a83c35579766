namespace ArticleParser.Cli.Explore;

/// <summary>Strings that are written once and named by their place.</summary>
internal sealed class StringPlaces
{
    private readonly Dictionary<string, int> _places = [];
    private readonly List<string> _strings = [];

    /// <summary>All strings so far, in the order of their places.</summary>
    public IReadOnlyList<string> All => _strings;

    public int Of(string text)
    {
        if (_places.TryGetValue(text, out var place)) return place;
        _places.Add(text, _strings.Count);
        _strings.Add(text);
        return _strings.Count - 1;
    }
}
