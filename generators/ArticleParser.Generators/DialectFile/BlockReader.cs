namespace ArticleParser.Generators.DialectFile;

/// <summary>Reads the indented lines of a block: alternatives of a language, examples and counters.</summary>
internal sealed class BlockReader(FieldNames fields, ProblemList problems)
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
            Alternatives(block, word.Text, rest);
        else
            problems.Add(Diagnostics.BadLanguage, word.Span, word.Text);
    }

    private void Example(Block block, TextPart keyword, TextPart text)
    {
        if (block.Sort == BlockSort.Words)
            problems.Add(Diagnostics.ExampleOfWords, keyword.Span, keyword.Text);
        else if (text.Length == 0)
            problems.Add(Diagnostics.EmptyExample, keyword.Span, keyword.Text);
        else
            block.Examples.Add((keyword.Text == "counter", text.Text));
    }

    private void Labels(Block block, TextPart keyword, TextPart line)
    {
        var (language, rest) = line.FirstWord();
        if (block.Sort == BlockSort.Words)
            problems.Add(Diagnostics.LabelOfWords, keyword.Span);
        else if (!IsLanguage(language.Text))
            problems.Add(Diagnostics.BadLanguage, language.Length > 0 ? language.Span : keyword.Span, language.Text);
        else
            Alternatives(block, language.Text, rest, isLabel: true);
    }

    private void Alternatives(Block block, string language, TextPart line, bool isLabel = false)
    {
        foreach (var part in DialectFile.Alternatives.Split(line))
        {
            if (part.IsBlank)
                problems.Add(Diagnostics.EmptyAlternative, part.Span);
            else if (isLabel)
                Label(block, language, part);
            else
                Alternative(block, language, Trim(part));
        }
    }

    private void Label(Block block, string language, TextPart part)
    {
        var text = DialectFile.Alternatives.Word(part);
        block.Labels.Add((language, text));
        WrittenOnce(block, part, text, string.Join("\t", "label", block.Name.Text, language, text));
    }

    private void Alternative(Block block, string language, TextPart part)
    {
        if (block.Sort == BlockSort.Cue)
            block.Fields.AddRange(PatternChecks.Check(part, block.Kind, fields, problems));
        var text = block.Sort == BlockSort.Cue ? DialectFile.Alternatives.Normalize(part) : DialectFile.Alternatives.Word(part);
        block.Entries.Add((language, text));
        WrittenOnce(block, part, text, string.Join("\t", block.Sort, block.Name.Text, language, text));
    }

    private void WrittenOnce(Block block, TextPart part, string text, string key)
    {
        if (_seen.TryGetValue(key, out var first))
            problems.Add(Diagnostics.DuplicatePattern, part.Span, text, block.Keyword, $"{problems.LineOf(first.Span)}");
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

    private static bool IsLanguage(string word) =>
        word == "*" || (word.Length is 2 or 3 && word.All(c => c is >= 'a' and <= 'z'));
}
