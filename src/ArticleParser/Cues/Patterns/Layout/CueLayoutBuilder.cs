using System.Text;

namespace ArticleParser.Cues;

/// <summary>
/// Lays out patterns: which of the tries finds each, and in what order those of one phrase are tried. A user's dialect is laid out above the library's, which
/// stays as it is: patterns are numbered behind the library's, and the lists of what both find hold both.
/// </summary>
internal sealed class CueLayoutBuilder
{
    private readonly CueLayout? _below;
    private readonly TrieBuilder[] _tries = new TrieBuilder[CueLayout.TrieCount];
    private readonly List<int>[] _slots = new List<int>[CueLayout.SlotCount * CueLayout.ListsPerSlot];
    private readonly List<string> _records = [];
    private readonly int _first;
    private readonly Dictionary<string, int> _lists = new(StringComparer.Ordinal);
    private readonly List<int> _listStarts = [];
    private readonly List<int> _listItems = [];
    private readonly List<string> _dateWords = [];

    /// <param name="below">What is laid out already, which a table asks beside this one; null for nothing.</param>
    public CueLayoutBuilder(CueLayout? below = null)
    {
        _below = below;
        _first = below?.Patterns.Length ?? 0;
        for (var i = 0; i < _tries.Length; i++) _tries[i] = new TrieBuilder();
        for (var i = 0; i < _slots.Length; i++) _slots[i] = [];

        // The empty list is the first.
        _listStarts.Add(0);
        Number([]);
    }

    /// <summary>Those that were added, and those below.</summary>
    private IEnumerable<string> DateWords => _below is null ? _dateWords : _dateWords.Concat(TriePhrases.Of(_below, CueLayout.DateWords).Select(word => word.Phrase));

    /// <summary>The words that a date can begin with besides a digit, for the patterns that begin with one.</summary>
    public void AddDateWords(List<string> words)
    {
        foreach (var word in words)
        {
            _dateWords.Add(word);
            _tries[CueLayout.DateWords].Add(word);
            if (_below is not null) AddInnerDates(_below, word);
        }
    }

    /// <summary>
    /// Adds a cue's patterns. Those that differ in their opening phrase alone are one: once a trie has found the phrase,
    /// which one it was does not matter.
    /// </summary>
    /// <param name="cue">The cue's index.</param>
    /// <param name="patterns">Its patterns, with their labels in place.</param>
    public void Add(int cue, List<string> patterns)
    {
        var shared = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var pattern in patterns)
        {
            var phrase = PatternText.Part(pattern, out var others);
            var text = new PatternText(pattern);
            if (!shared.TryGetValue(others, out var index)) shared[others] = index = NewPattern(cue, pattern, text);
            else if (phrase is null) continue;
            Place(phrase, index, text);
        }
    }

    public CueLayout Lay()
    {
        if (_below is not null) AddBelow(_below);
        var nodes = new NodeList();
        List<int> tries = [];
        List<ulong> starts = [];
        foreach (var trie in _tries)
        {
            var bits = trie.Starts();
            tries.Add(nodes.Count);
            tries.Add(starts.Count);
            tries.Add(bits.Length);
            foreach (var number in bits) starts.Add(number);
            trie.Lay(nodes, ListOf);
        }

        var slots = new int[_slots.Length];
        for (var i = 0; i < slots.Length; i++) slots[i] = Number(_slots[i]);
        return new CueLayout([.. _records], nodes.ToArrays(), [.. _listStarts], [.. _listItems], [.. starts], [.. tries], slots);
    }

    /// <summary>Of phrases that fit equally well those that were added come before those below.</summary>
    private void AddBelow(CueLayout layout)
    {
        for (var trie = 0; trie < _tries.Length; trie++)
        {
            foreach (var phrase in _tries[trie].Phrases)
            {
                foreach (var pattern in layout.PatternsOf(TriePhrases.ListOf(layout, trie, phrase))) _tries[trie].Add(phrase, pattern);
            }
        }

        for (var i = 0; i < _slots.Length; i++)
        {
            foreach (var pattern in layout.PatternsOf(layout.Slots[i])) _slots[i].Add(pattern);
        }
    }

    /// <summary>A word that dates begin with, new above a layout, is one to the layout's patterns within a line too.</summary>
    private void AddInnerDates(CueLayout layout, string word)
    {
        for (var i = 0; i < layout.Patterns.Length; i++)
        {
            var pattern = PatternRecord.Pattern(layout.Patterns[i]);
            if (!pattern.StartsWith("...", StringComparison.Ordinal) || !pattern.Contains("{date")) continue;
            if (new PatternText(pattern).OpeningSlot is "date" or "dates") Add(CueLayout.InnerOpenings, word, i);
        }
    }

    // A record ends with the pattern's text.
    private bool IsOpen(int pattern) => PatternText.Leaves(pattern < _first ? _below!.Patterns[pattern] : _records[pattern - _first]);

    private int NewPattern(int cue, string pattern, PatternText text)
    {
        _records.Add(PatternRecord.Write(cue, text, pattern));
        return _first + _records.Count - 1;
    }

    private void Place(string? phrase, int index, PatternText text)
    {
        if (text.IsInner) PlaceInner(phrase, index, text);
        else if (phrase is not null) PlaceOpening(phrase.TrimEnd(), index, text);
        else if (CueLayout.SlotOf(text.OpeningSlot ?? "") is >= 0 and var slot) PlaceBySlot(slot, index, text);
        else if (text.Closing is { } closing) Add(CueLayout.Closings, closing.TrimStart(), index);
    }

    private void PlaceOpening(string phrase, int index, PatternText text)
    {
        Add(CueLayout.Openings, phrase, index);
        if (!text.IsPhraseAlone) Add(CueLayout.Labels, phrase, index);
    }

    private void PlaceInner(string? phrase, int index, PatternText text)
    {
        if ((text.IsOnePhrase ? phrase : text.Closing) is { } closing) Add(CueLayout.InnerClosings, closing.TrimStart(), index);
        if (phrase is not null)
        {
            Add(CueLayout.InnerOpenings, phrase.TrimEnd(), index);
            return;
        }

        if (text.OpeningSlot is "date" or "dates")
        {
            foreach (var word in DateWords) Add(CueLayout.InnerOpenings, word, index);
        }

        for (var digit = '0'; digit <= '9'; digit++) Add(CueLayout.InnerOpenings, digit.ToString(), index);
    }

    private void PlaceBySlot(int slot, int index, PatternText text)
    {
        if (!text.IsSlotAlone && text.AfterSlot?.Trim() is { Length: > 0 } phrase) Add(CueLayout.FirstSlot + slot, phrase, index);
        else _slots[(slot * CueLayout.ListsPerSlot) + (text.IsSlotAlone ? 0 : 1)].Add(index);
    }

    private void Add(int trie, string phrase, int pattern) =>
        _tries[trie].Add(CueLayout.IsBackwards(trie) ? new string([.. phrase.Reverse()]) : phrase, pattern);

    /// <summary>Among equals a pattern that reaches the end of the line says more than one that leaves some of it.</summary>
    private int ListOf(List<int> patterns)
    {
        var ordered = new List<int>(patterns.Count);
        Pick(patterns, ordered, isOpen: false);
        Pick(patterns, ordered, isOpen: true);
        return Number(ordered);
    }

    private void Pick(List<int> patterns, List<int> picked, bool isOpen)
    {
        foreach (var pattern in patterns)
        {
            if (IsOpen(pattern) == isOpen) picked.Add(pattern);
        }
    }

    /// <summary>The list's number: most phrases have the patterns of another one.</summary>
    private int Number(List<int> patterns)
    {
        var text = new StringBuilder();
        foreach (var pattern in patterns) text.Append(pattern).Append(' ');
        var key = text.ToString();
        if (_lists.TryGetValue(key, out var number)) return number;
        _listItems.AddRange(patterns);
        _listStarts.Add(_listItems.Count);
        return _lists[key] = _listStarts.Count - 2;
    }
}
