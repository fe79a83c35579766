namespace ArticleParser.Cues;

/// <summary>Reads the indented lines of a block: alternatives of a language, examples and counters.</summary>
internal sealed class BlockReader(DialectCompiler compiler, FieldNames fields, MistakeList problems)
{
    private readonly Dictionary<string, TextPart> _seen = new(StringComparer.OrdinalIgnoreCase);

    public void Read(Block block, TextPart line)
    {
        var (word, rest) = line.FirstWord();
        if (word.Text is "example" or "counter")
            Example(block, word, rest.Trim());
        else if (word.Text == "label")
            Labels(block, word, rest);
        else if (IsLanguage(word.Text))
            Add(block, word.Text, rest);
        else
            problems.Add(DialectRules.BadLanguage, word, word.Text);
    }

    private void Example(Block block, TextPart keyword, TextPart text)
    {
        if (block.Sort == BlockSort.Words)
            problems.Add(DialectRules.ExampleOfWords, keyword, keyword.Text);
        else if (text.Length == 0)
            problems.Add(DialectRules.EmptyExample, keyword, keyword.Text);
        else
            compiler.AddExample(block, keyword.Text == "counter", text.Text);
    }

    private void Labels(Block block, TextPart keyword, TextPart line)
    {
        var (language, rest) = line.FirstWord();
        if (block.Sort == BlockSort.Words)
            problems.Add(DialectRules.LabelOfWords, keyword);
        else if (!IsLanguage(language.Text))
            problems.Add(DialectRules.BadLanguage, language.Length > 0 ? language : keyword, language.Text);
        else
            Add(block, language.Text, rest, isLabel: true);
    }

    private void Add(Block block, string language, TextPart line, bool isLabel = false)
    {
        foreach (var part in Alternatives.Split(line))
        {
            if (part.IsBlank)
                problems.Add(DialectRules.EmptyAlternative, part);
            else if (isLabel)
                Label(block, language, part);
            else
                Alternative(block, language, Trim(part));
        }
    }

    private void Label(Block block, string language, TextPart part)
    {
        var text = Alternatives.Word(part);
        block.HasLabels = true;
        compiler.AddLabel(language, text);
        WrittenOnce(block, part, text, "label\t" + block.Name.Text + "\t" + language + "\t" + text);
    }

    private void Alternative(Block block, string language, TextPart part)
    {
        if (block.Sort == BlockSort.Cue)
            PatternChecks.Check(part, block.Kind, fields, problems);
        var text = block.Sort == BlockSort.Cue ? Alternatives.Normalize(part) : Alternatives.Word(part);
        block.HasEntries = true;
        block.NeedsLabels |= block.Sort == BlockSort.Cue && text.Contains(PatternReader.Label);
        compiler.AddEntry(block, language, text);
        WrittenOnce(block, part, text, block.Keyword + "\t" + block.Name.Text + "\t" + language + "\t" + text);
    }

    private void WrittenOnce(Block block, TextPart part, string text, string key)
    {
        if (_seen.TryGetValue(key, out var first))
            problems.Add(DialectRules.DuplicatePattern, part, text, block.Keyword, problems.LineOf(first));
        else
            _seen[key] = part;
    }

    // A space that is escaped belongs to the text, at its end too.
    private static TextPart Trim(TextPart part)
    {
        var trimmed = part.Trim();
        var slashes = 0;
        while (slashes < trimmed.Length && trimmed[trimmed.Length - 1 - slashes] == '\\')
            slashes++;
        return slashes % 2 == 1 && trimmed.End < part.End ? new(part.File, trimmed.Start, trimmed.Length + 1) : trimmed;
    }

    private static bool IsLanguage(string word)
    {
        if (word == "*")
            return true;
        foreach (var c in word)
        {
            if (c is < 'a' or > 'z')
                return false;
        }

        return word.Length is 2 or 3;
    }
}
