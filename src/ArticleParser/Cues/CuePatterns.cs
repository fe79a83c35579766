namespace ArticleParser.Cues;

/// <summary>What a dialect says of a cue: what it is, its labels, and what its lines look like. A class with fields, as <see cref="TextPart"/> is.</summary>
internal sealed class CuePatterns(string[] header)
{
    /// <summary>Its kind, its variant, and its options parted by commas.</summary>
    public readonly string[] Header = header;

    /// <summary>What stands for <c>&lt;label&gt;</c> in the patterns.</summary>
    public readonly List<DialectWord> Labels = [];

    /// <summary>The patterns as they are written.</summary>
    public readonly List<DialectWord> Written = [];

    private const string Label = "<label>";

    /// <summary>The patterns in the order of the file; one with a label is as many as the cue has labels of its language.</summary>
    public List<string> Patterns()
    {
        var patterns = new List<string>();
        foreach (var pattern in Written)
        {
            if (!pattern.Text.Contains(Label))
            {
                patterns.Add(pattern.Text);
                continue;
            }

            foreach (var label in Labels)
            {
                if (pattern.Language == "*" || label.Language == pattern.Language || label.Language == "*")
                    patterns.Add(pattern.Text.Replace(Label, PatternElement.Escape(label.Text)));
            }
        }

        return patterns;
    }
}

/// <summary>A word of a list, with the ISO 639 code of its language, or <c>*</c>.</summary>
internal sealed record DialectWord(string Language, string Text);
