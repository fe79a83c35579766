namespace ArticleParser.Cues;

/// <summary>What a dialect says of a cue: what it is, its labels, and what its lines look like.</summary>
/// <param name="Header">Its kind, its variant, and its options parted by commas.</param>
internal sealed record CuePatterns(string[] Header)
{
    private const string Label = "<label>";

    /// <summary>What stands for <c>&lt;label&gt;</c> in the patterns.</summary>
    public List<DialectWord> Labels { get; } = [];

    /// <summary>The patterns as they are written.</summary>
    public List<DialectWord> Written { get; } = [];

    /// <summary>The patterns in the order of the file; one with a label is as many as the cue has labels of its language.</summary>
    public IEnumerable<string> All()
    {
        foreach (var pattern in Written)
        {
            if (!pattern.Text.Contains(Label))
            {
                yield return pattern.Text;
                continue;
            }

            foreach (var label in Labels)
            {
                if (pattern.Language == "*" || label.Language == pattern.Language || label.Language == "*")
                    yield return pattern.Text.Replace(Label, PatternElement.Escape(label.Text));
            }
        }
    }
}

/// <summary>A word of a list, with the ISO 639 code of its language, or <c>*</c>.</summary>
internal sealed record DialectWord(string Language, string Text);
