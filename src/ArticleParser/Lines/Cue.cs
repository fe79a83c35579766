namespace ArticleParser;

/// <summary>What a line of some kind looks like: a block of a dialect file.</summary>
internal sealed class Cue(int index, SyntaxKind kind, string variant, bool startOnly, int maxWords)
{
    private const string Label = "<label>";

    /// <summary>Place in the dialect; between literals of equal length the first cue wins.</summary>
    public int Index { get; } = index;

    public SyntaxKind Kind { get; } = kind;

    /// <summary>What the cue says beyond the kind, such as <c>modified</c>; empty when nothing.</summary>
    public string Variant { get; } = variant;

    /// <summary>True when only the first line of a page can be it.</summary>
    public bool StartOnly { get; } = startOnly;

    public int MaxWords { get; } = maxWords;

    public List<CuePattern> Patterns { get; } = [];

    /// <summary>What stands for <c>&lt;label&gt;</c> in the patterns.</summary>
    public List<DialectWord> Labels { get; } = [];

    public string Name { get; } = variant.Length == 0 ? SyntaxFacts.GetText(kind) : SyntaxFacts.GetText(kind) + "." + variant;

    /// <summary>The same in every process and whatever cues stand beside it.</summary>
    public uint NameHash { get; } = WordHasher.Hash(variant.Length == 0 ? SyntaxFacts.GetText(kind) : SyntaxFacts.GetText(kind) + "." + variant);

    public string Reason => "cue: " + Name;

    public static Cue FromCompiled(int index, string[] fields)
    {
        if (!SyntaxFacts.TryParseKind(fields[1], out var kind)) throw new ArgumentException($"The compiled dialect names '{fields[1]}', which is no kind of line.");
        var options = fields[3].Split(',');
        var max = Array.Find(options, option => option.StartsWith("max=", StringComparison.Ordinal));
        return new Cue(index, kind, fields[2], Array.IndexOf(options, "start") >= 0, max is null ? int.MaxValue : int.Parse(max.AsSpan(4), System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Adds a pattern; one with a label becomes as many as the cue has labels of its language.</summary>
    public void Add(string language, string pattern)
    {
        if (!pattern.Contains(Label, StringComparison.Ordinal))
        {
            Patterns.Add(new CuePattern(this, language, pattern));
            return;
        }

        foreach (var label in Labels)
        {
            if (language == "*" || label.Language == language || label.Language == "*")
                Patterns.Add(new CuePattern(this, label.Language, pattern.Replace(Label, PatternElement.Escape(label.Text), StringComparison.Ordinal)));
        }
    }

    public override string ToString() => Name;
}
