namespace ArticleParser.Cues;

/// <summary>Lays out patterns: which of the tries finds each, and in what order those of one phrase are tried.</summary>
internal sealed class CueLayoutBuilder
{
    private readonly TrieBuilder[] _tries = [.. Enumerable.Range(0, CueLayout.TrieCount).Select(_ => new TrieBuilder())];
    private readonly List<int>[] _slots = [.. Enumerable.Range(0, CueLayout.SlotCount * CueLayout.ListsPerSlot).Select(_ => new List<int>())];
    private readonly List<string> _records = [];
    private readonly List<bool> _isOpen = [];
    private readonly Dictionary<string, int> _lists = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly List<int> _listStarts = [0, 0];
    private readonly List<int> _listItems = [];
    private readonly List<string> _dateWords = [];

    /// <summary>The words that a date can begin with besides a digit, for the patterns that begin with one.</summary>
    public void AddDateWords(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            _dateWords.Add(word);
            _tries[CueLayout.DateWords].Add(word);
        }
    }

    /// <summary>
    /// Adds a cue's patterns. Those that differ in their opening phrase alone are one: once a trie has found the phrase,
    /// which one it was does not matter.
    /// </summary>
    /// <param name="cue">The cue's index.</param>
    /// <param name="patterns">Its patterns, with their labels in place.</param>
    public void Add(int cue, IEnumerable<string> patterns)
    {
        var shared = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var pattern in patterns)
        {
            var (phrase, others) = PatternText.Part(pattern) ?? (null!, "=" + pattern);
            if (!shared.TryGetValue(others, out var index)) shared[others] = index = NewPattern(cue, pattern);
            else if (phrase is null) continue;
            Place(phrase, index, new PatternText(pattern));
        }
    }

    /// <summary>Reserves the numbers of a layout's patterns, which <see cref="AddPhrases"/> then adds behind those that were added since.</summary>
    public void AddPatterns(CueLayout layout)
    {
        _records.AddRange(layout.Patterns);
        _isOpen.AddRange(layout.Patterns.Select(record => new PatternText(PatternRecord.Pattern(record)).IsOpen));
    }

    /// <summary>Adds the phrases of a layout whose patterns have been added.</summary>
    public void AddPhrases(CueLayout layout)
    {
        for (var trie = 0; trie < _tries.Length; trie++)
        {
            foreach (var (phrase, list) in TriePhrases.Of(layout, trie)) _tries[trie].Add(phrase, layout.PatternsOf(list));
        }

        for (var i = 0; i < _slots.Length; i++) _slots[i].AddRange(layout.PatternsOf(layout.Slots[i]));
    }

    public CueLayout Lay()
    {
        List<ushort> after = [];
        List<int> firstChild = [], lists = [], tries = [];
        List<ulong> starts = [];
        foreach (var trie in _tries)
        {
            var bits = trie.Starts();
            tries.AddRange([after.Count, starts.Count, bits.Length]);
            starts.AddRange(bits);
            trie.Lay(after, firstChild, lists, ListOf);
        }

        after.AddRange(new ushort[CueLayout.Stride]);
        int[] slots = [.. _slots.Select(slot => Number(slot))];
        return new CueLayout([.. _records], [.. after], [.. firstChild], [.. lists], [.. _listStarts], [.. _listItems], [.. starts], [.. tries], slots);
    }

    private int NewPattern(int cue, string pattern)
    {
        var text = new PatternText(pattern);
        _records.Add(PatternRecord.Write(cue, text, pattern));
        _isOpen.Add(text.IsOpen);
        return _records.Count - 1;
    }

    private void Place(string? phrase, int index, PatternText text)
    {
        if (text.IsInner) PlaceInner(phrase, index, text);
        else if (phrase is not null) Add(CueLayout.Openings, phrase.TrimEnd(), index);
        else if (CueLayout.SlotOf(text.OpeningSlot ?? "") is >= 0 and var slot) PlaceBySlot(slot, index, text);
        else if (text.Closing is { } closing) Add(CueLayout.Closings, closing.TrimStart(), index);
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
            foreach (var word in _dateWords) Add(CueLayout.InnerOpenings, word, index);
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
    private int ListOf(List<int> patterns) => Number([.. patterns.Where(pattern => !_isOpen[pattern]), .. patterns.Where(pattern => _isOpen[pattern])]);

    /// <summary>The list's number: most phrases have the patterns of another one.</summary>
    private int Number(List<int> patterns)
    {
        var key = string.Join(" ", patterns);
        if (_lists.TryGetValue(key, out var number)) return number;
        _listItems.AddRange(patterns);
        _listStarts.Add(_listItems.Count);
        return _lists[key] = _listStarts.Count - 2;
    }
}
