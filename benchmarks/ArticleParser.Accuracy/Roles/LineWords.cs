using System.Globalization;

namespace ArticleParser.Accuracy.Roles;

/// <summary>
/// The words and signs of a text as hashes, each with its line. They are cut so that two scrapes of one page have the
/// same ones: also where a small letter meets a capital or a letter a digit, since scraping glues lines, and after each
/// character of scripts without spaces.
/// </summary>
internal sealed class LineWords
{
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    // What Markdown writes between words, and other styles do not.
    private const string MarkdownSigns = "*_[]#`\\";

    private readonly List<ulong> _hashes = [];
    private readonly List<bool> _count = [];
    private readonly List<int> _lines = [];
    private readonly List<bool> _spaced = [];
    private readonly int[] _starts;

    public LineWords(string text)
    {
        var lines = PhysicalLines.Of(text);
        _starts = new int[lines.Count + 1];
        for (var i = 0; i < lines.Count; i++)
        {
            Add(text.AsSpan(lines[i].Start, lines[i].Length), i);
            _starts[i + 1] = _hashes.Count;
        }
    }

    /// <summary>How many lines there are.</summary>
    public int Lines => _starts.Length - 1;

    /// <summary>The hash of each word and sign.</summary>
    public IReadOnlyList<ulong> Hashes => _hashes;

    public int LineOf(int word) => _lines[word];

    /// <summary>Whether white space stands before a word, or nothing.</summary>
    public bool IsSpaced(int word) => _spaced[word];

    /// <summary>The first word or sign of a line, and the one behind its last.</summary>
    public (int First, int End) RangeOf(int line) => (_starts[line], _starts[line + 1]);

    /// <summary>The words of a line; its signs where it has no word.</summary>
    public IEnumerable<int> WordsOf(int line) => Enumerable.Range(_starts[line], _starts[line + 1] - _starts[line]).Where(word => _count[word]);

    /// <summary>The word before this one in its line, signs passed over; -1 where it is the first.</summary>
    public int Before(int word)
    {
        var before = word - 1;
        while (before >= _starts[_lines[word]] && !_count[before]) before--;
        return before >= _starts[_lines[word]] ? before : -1;
    }

    /// <summary>The word behind this one in its line, signs passed over; -1 where it is the last.</summary>
    public int Behind(int word)
    {
        var behind = word + 1;
        while (behind < _starts[_lines[word] + 1] && !_count[behind]) behind++;
        return behind < _starts[_lines[word] + 1] ? behind : -1;
    }

    private void Add(ReadOnlySpan<char> line, int number)
    {
        var first = _hashes.Count;
        var hasWord = false;
        for (int start = 0, end; start < line.Length; start = end)
        {
            end = SkipLinkTarget(line, start);
            if (end > start) continue;
            end = EndOfWord(line, start);
            var isWord = IsWord(line[start]);
            if (isWord || IsSign(line[start])) Add(Hash(line[start..end]), number, isWord, start == 0 || char.IsWhiteSpace(line[start - 1]));
            hasWord |= isWord;
        }

        if (hasWord) return;
        if (_hashes.Count == first) Add(Hash(line.Trim()), number, true, true);
        for (var i = first; i < _count.Count; i++) _count[i] = true;
    }

    private void Add(ulong hash, int line, bool counts, bool isSpaced)
    {
        _spaced.Add(isSpaced);
        _hashes.Add(hash);
        _lines.Add(line);
        _count.Add(counts);
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    private static bool IsSign(char c) => !char.IsWhiteSpace(c) && !char.IsControl(c) && !MarkdownSigns.Contains(c);

    /// <summary>Behind the target of a Markdown link or picture, since only Markdown has it; the start itself where there is none.</summary>
    private static int SkipLinkTarget(ReadOnlySpan<char> line, int start)
    {
        if (line[start] != ']' || start + 1 == line.Length || line[start + 1] != '(') return start;
        var length = line[start..].IndexOf(')');
        return length < 0 ? start : start + length + 1;
    }

    private static int EndOfWord(ReadOnlySpan<char> line, int start)
    {
        var end = start + 1;
        if (char.IsSurrogate(line[start])) return Math.Min(line.Length, char.IsHighSurrogate(line[start]) ? end + 1 : end);
        if (!char.IsLetterOrDigit(line[start]) || HasNoSpaces(line[start])) return end;
        while (end < line.Length && char.IsLetterOrDigit(line[end]) && !HasNoSpaces(line[end]) && !IsSeam(line[end - 1], line[end])) end++;
        return end;
    }

    private static bool IsSeam(char left, char right) =>
        (char.IsLower(left) && char.IsUpper(right)) || char.IsLetter(left) != char.IsLetter(right);

    /// <summary>Han, Kana, Hangul and Thai: a word of them may be cut anywhere by a scraper, so each character is one.</summary>
    private static bool HasNoSpaces(char c) => c is (>= '\u2E80' and <= '\uD7FF') or (>= '\uF900' and <= '\uFAFF') or (>= '\u0E00' and <= '\u0EFF');

    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var c in word) hash = (hash ^ char.ToLower(c, CultureInfo.InvariantCulture)) * Prime;
        return hash;
    }
}
