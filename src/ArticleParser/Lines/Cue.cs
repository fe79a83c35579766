using System.Globalization;

namespace ArticleParser;

/// <summary>What a line of some kind looks like: a block of a dialect file.</summary>
internal sealed class Cue
{
    private const string Label = "<label>";

    // Languages have many words in common, and what one pattern did not match the same one will not.
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CuePattern> _byOthers = new(StringComparer.Ordinal);

    private Cue(int index, SyntaxKind kind, string variant, DialectFields fields)
    {
        Index = index;
        Kind = kind;
        Variant = variant;
        Fields = fields;
        Name = variant.Length == 0 ? SyntaxFacts.GetText(kind) : SyntaxFacts.GetText(kind) + "." + variant;
        NameHash = WordHasher.Hash(Name);
    }

    /// <summary>Its place among all cues, by which a line remembers it.</summary>
    public int Index { get; }

    public SyntaxKind Kind { get; }

    /// <summary>What the cue says beyond the kind, such as <c>modified</c>; empty when nothing.</summary>
    public string Variant { get; }

    /// <summary>True when only the first line of a page can be it.</summary>
    public bool StartOnly { get; private init; }

    public int MaxWords { get; private init; } = int.MaxValue;

    /// <summary>The section that such a line stands in, and is one nowhere else; None for any.</summary>
    public SyntaxKind Section { get; private init; }

    /// <summary>The field that the line is, by its place among the fields plus one; 0 for none.</summary>
    public ushort Field { get; private init; }

    /// <summary>The fields of the cue's dialect.</summary>
    public DialectFields Fields { get; }

    /// <summary>The patterns in the order of the file. Those that begin with a phrase have it beside them, folded, and may stand here with several.</summary>
    public List<(string? Phrase, CuePattern Pattern)> Patterns { get; } = [];

    /// <summary>What stands for <c>&lt;label&gt;</c> in the patterns.</summary>
    public List<DialectWord> Labels { get; } = [];

    public string Name { get; }

    /// <summary>By what the net knows the cue: the same in every process and whatever cues stand beside it.</summary>
    public uint NameHash { get; private set; }

    public string Reason => "cue: " + Name;

    public static Cue FromCompiled(int index, string[] record, DialectFields fields)
    {
        var options = record[2].Split(',');
        return new Cue(index, KindOf(record[0]), record[1], fields)
        {
            StartOnly = Array.IndexOf(options, "start") >= 0,
            MaxWords = Option(options, "max=") is { } max ? int.Parse(max, CultureInfo.InvariantCulture) : int.MaxValue,
            Section = Option(options, "in=") is { } section ? KindOf(section) : SyntaxKind.None,
            Field = fields.IdOf(Option(options, "as=")),
        };
    }

    /// <summary>True for the cues of a user's dialect.</summary>
    public bool IsOwn { get; private set; }

    /// <summary>The net has learnt the library's cues; to it, a user's is the one of the same name, or the first of its kind.</summary>
    public void LookLike(IReadOnlyList<Cue> known)
    {
        IsOwn = known.Count > 0;
        var like = known.FirstOrDefault(cue => cue.Name == Name) ?? known.FirstOrDefault(cue => cue.Kind == Kind);
        if (like is not null) NameHash = like.NameHash;
    }

    /// <summary>Adds a pattern; one with a label becomes as many as the cue has labels of its language.</summary>
    public void Add(string language, ReadOnlySpan<char> pattern)
    {
        if (pattern.IndexOf(Label, StringComparison.Ordinal) < 0)
        {
            AddOnce(language, pattern.ToString());
            return;
        }

        foreach (var label in Labels)
        {
            if (language != "*" && label.Language != language && label.Language != "*") continue;
            var text = PatternElement.Escape(label.Text);
            AddOnce(label.Language, pattern.Length == Label.Length ? text : pattern.ToString().Replace(Label, text, StringComparison.Ordinal));
        }
    }

    /// <summary>Patterns that differ in their opening phrase alone are one: once a trie has found the phrase, which one it was does not matter.</summary>
    private void AddOnce(string language, string pattern)
    {
        if (PatternStart.Read(pattern) is var (phrase, others))
        {
            if (!_byOthers.TryGetValue(others, out var shared)) _byOthers[others] = shared = new CuePattern(this, language, pattern);
            Patterns.Add((phrase, shared));
        }
        else if (_known.Add(pattern)) Patterns.Add((null, new CuePattern(this, language, pattern)));
    }

    public override string ToString() => Name;

    private static SyntaxKind KindOf(string name) =>
        SyntaxFacts.TryParseKind(name, out var kind) ? kind : throw new FormatException($"The compiled dialect names '{name}', which is no kind of line or section of this version of the library.");

    private static string? Option(string[] options, string name) =>
        Array.Find(options, option => option.StartsWith(name, StringComparison.Ordinal))?[name.Length..];
}
