namespace ArticleParser.Accuracy.Training;

/// <summary>Which line of a page is what, found by laying the gold beside the lines.</summary>
internal sealed class GoldLabels
{
    private const int GramSize = 3;
    private const float Enough = 0.5f;
    private const float Strong = 0.8f;
    private const int StrongWords = 6;
    private const int EdgeLines = 6;

    private readonly List<ulong>[] _lines;
    private readonly List<ulong>[] _folded;

    public GoldLabels(LexedPage page)
    {
        _lines = new List<ulong>[page.Count];
        _folded = new List<ulong>[page.Count];
        for (var i = 0; i < page.Count; i++)
        {
            _lines[i] = Tokens.Of(page.TextOf(i));
            _folded[i] = Tokens.Folded(page.TextOf(i).ToString());
        }
    }

    /// <summary>
    /// Which lines belong to a text of several lines. Most of a line's words have to lie in 3-grams of the text;
    /// a line too short for that has to be a line of the text, and near the lines that surely are.
    /// </summary>
    public bool[] Story(string gold)
    {
        var share = Coverage(_lines, Tokens.Of(gold));
        var whole = gold.Split('\n').Select(line => Tokens.Of(line)).Where(line => line.Count > 0).Select(line => Tokens.Gram(line, 0, line.Count)).ToHashSet();
        for (var i = 0; i < share.Length; i++)
        {
            if (_lines[i].Count is > 0 and < GramSize) share[i] = whole.Contains(Tokens.Gram(_lines[i], 0, _lines[i].Count)) || BridgesGap(share, i) ? 1 : 0;
        }

        DropStraggling(share);
        return Array.ConvertAll(share, s => s >= Enough);
    }

    /// <summary>The lines that say just this, or nearly: the longer of the two at most half again as long.</summary>
    public bool[] Saying(IEnumerable<string> texts)
    {
        var labels = new bool[_lines.Length];
        foreach (var text in texts)
        {
            var tokens = Tokens.Folded(text);
            if (tokens.Count == 0) continue;
            var grams = Tokens.Grams(tokens, GramSize);
            for (var i = 0; i < labels.Length; i++) labels[i] |= IsAlike(_folded[i], tokens, grams);
        }

        return labels;
    }

    /// <summary>The lines in which one of these stands, word after word.</summary>
    public bool[] Containing(IEnumerable<string> texts)
    {
        var labels = new bool[_lines.Length];
        foreach (var text in texts)
        {
            var words = Tokens.Folded(text);
            if (words.Count == 0) continue;
            for (var i = 0; i < labels.Length; i++) labels[i] |= Contains(_folded[i], words);
        }

        return labels;
    }

    private static bool Contains(List<ulong> line, List<ulong> words)
    {
        for (var i = 0; i + words.Count <= line.Count; i++)
        {
            if (line.GetRange(i, words.Count).SequenceEqual(words)) return true;
        }

        return false;
    }

    /// <summary>The short lines that hold every word of one of these.</summary>
    public bool[] Holding(IEnumerable<string> texts, int maxWords)
    {
        var labels = new bool[_lines.Length];
        foreach (var text in texts)
        {
            var words = Tokens.Folded(text);
            if (words.Count == 0) continue;
            for (var i = 0; i < labels.Length; i++) labels[i] |= _folded[i].Count <= Math.Max(maxWords, words.Count + 4) && words.TrueForAll(_folded[i].Contains);
        }

        return labels;
    }

    private static bool IsAlike(List<ulong> line, List<ulong> gold, Dictionary<ulong, int> grams)
    {
        if (line.Count == 0 || line.Count > gold.Count * 3 / 2 + 1 || gold.Count > line.Count * 3 / 2 + 1) return false;
        if (line.SequenceEqual(gold)) return true;
        if (Math.Min(line.Count, gold.Count) < GramSize) return false;
        int hits = 0;
        for (var i = 0; i + GramSize <= line.Count; i++) hits += grams.ContainsKey(Tokens.Gram(line, i, GramSize)) ? 1 : 0;
        return hits >= Strong * (gold.Count - GramSize + 1) && hits >= Enough * (line.Count - GramSize + 1);
    }

    /// <summary>The share of each line's words that lie in 3-grams of the gold; grams run on across lines, as a cut paragraph does.</summary>
    private static float[] Coverage(List<ulong>[] lines, List<ulong> gold)
    {
        var grams = Tokens.Grams(gold, GramSize);
        var flat = lines.SelectMany(line => line).ToList();
        var covered = new bool[flat.Count];
        for (var i = 0; i + GramSize <= flat.Count; i++)
        {
            if (grams.ContainsKey(Tokens.Gram(flat, i, GramSize))) covered.AsSpan(i, GramSize).Fill(true);
        }

        var shares = new float[lines.Length];
        for (int i = 0, at = 0; i < lines.Length; at += lines[i++].Count)
        {
            shares[i] = lines[i].Count == 0 ? 0 : covered.AsSpan(at, lines[i].Count).Count(true) / (float)lines[i].Count;
        }

        return shares;
    }

    // A word or two between two pieces of one sentence, where the style cuts lines at links.
    private static bool BridgesGap(float[] share, int line) =>
        share[line] >= 1 && line > 0 && line + 1 < share.Length && share[line - 1] >= Strong && share[line + 1] >= Strong;

    /// <summary>Short lines that occur in the story by chance stand far from it.</summary>
    private void DropStraggling(float[] share)
    {
        var strong = Enumerable.Range(0, share.Length).Where(i => share[i] >= Strong && _lines[i].Count >= StrongWords).ToList();
        if (strong.Count == 0) return;
        for (var i = 0; i < share.Length; i++)
        {
            if ((i < strong[0] - EdgeLines || i > strong[^1] + EdgeLines) && _lines[i].Count < StrongWords) share[i] = 0;
        }
    }
}
