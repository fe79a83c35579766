using System.Globalization;
using ArticleParser.Text;

namespace ArticleParser.Cues;

/// <summary>What a line of some kind looks like: a block of a dialect file.</summary>
internal sealed class Cue
{
    /// <param name="index">Its place among all cues.</param>
    /// <param name="kind">The kind that the record names.</param>
    /// <param name="record">The kind's name, the variant and the options, as the dialect was compiled to.</param>
    /// <param name="fields">The fields of the dialect.</param>
    public Cue(int index, SyntaxKind kind, string[] record, DialectFields fields)
    {
        Index = index;
        Kind = kind;
        Variant = record[1];
        Fields = fields;
        Name = Variant.Length == 0 ? record[0] : record[0] + "." + Variant;
        NameHash = WordHasher.Hash(Name);
        var options = record[2].Split(',');
        StartOnly = Array.IndexOf(options, "start") >= 0;
        MaxWords = Option(options, "max=") is { } max ? int.Parse(max, CultureInfo.InvariantCulture) : int.MaxValue;
        Section = Option(options, "in=") is { } section ? KindOf(section) : SyntaxKind.None;
        Field = fields.IdOf(Option(options, "as="));
    }

    /// <summary>Its place among all cues, by which a line remembers it.</summary>
    public readonly int Index;

    public readonly SyntaxKind Kind;

    /// <summary>What the cue says beyond the kind, such as <c>modified</c>; empty when nothing.</summary>
    public readonly string Variant;

    /// <summary>True when only the first line of a page can be it.</summary>
    public readonly bool StartOnly;

    public readonly int MaxWords;

    /// <summary>The section that such a line stands in, and is one nowhere else; None for any.</summary>
    public readonly SyntaxKind Section;

    /// <summary>The field that the line is, by its place among the fields plus one; 0 for none.</summary>
    public readonly ushort Field;

    /// <summary>The fields of the cue's dialect.</summary>
    public readonly DialectFields Fields;

    public readonly string Name;

    /// <summary>By what the net knows the cue: the same in every process and whatever cues stand beside it.</summary>
    public uint NameHash { get; private set; }

    public string Reason => "cue: " + Name;

    /// <summary>True for the cues of a user's dialect.</summary>
    public bool IsOwn { get; private set; }

    /// <summary>The net has learnt the library's cues; to it, a user's is the one of the same name, or the first of its kind.</summary>
    public void LookLike(Cue[] known)
    {
        IsOwn = known.Length > 0;
        Cue? like = null;
        foreach (var cue in known)
        {
            if (cue.Kind != Kind) continue;
            if (cue.Name == Name) like = cue;
            else like ??= cue;
        }

        if (like is not null) NameHash = like.NameHash;
    }

    public override string ToString() => Name;

    /// <summary>The kind of that name.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static SyntaxKind KindOf(string name) =>
        SyntaxFacts.TryParseKind(name, out var kind) ? kind : throw new FormatException($"The compiled dialect names '{name}', which is no kind of line or section of this version of the library.");

    private static string? Option(string[] options, string name)
    {
        foreach (var option in options)
        {
            if (option.StartsWith(name, StringComparison.Ordinal)) return option[name.Length..];
        }

        return null;
    }
}
