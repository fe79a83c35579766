namespace ArticleParser.Generators.DialectFile;

/// <summary>Reads the line that opens a block: its keyword, name and options.</summary>
internal sealed class BlockHeader(IReadOnlyCollection<string> lineNames, ProblemList problems)
{
    /// <summary>The block, or null where the line opens none.</summary>
    public Block? Read(TextPart line)
    {
        var (keyword, rest) = line.FirstWord();
        if (keyword.Text is not ("cue" or "words"))
        {
            problems.Add(Diagnostics.UnknownBlock, keyword.Span, keyword.Text);
            return null;
        }

        var sort = keyword.Text == "cue" ? BlockSort.Cue : BlockSort.Words;
        var (name, options) = rest.FirstWord();
        if (!IsName(name.Text))
            problems.Add(Diagnostics.BadName, name.Span, name.Text);
        var block = new Block(sort, name, Options(sort, options));
        if (sort == BlockSort.Cue && IsName(name.Text) && !lineNames.Contains(block.Kind))
            problems.Add(Diagnostics.UnknownLineKind, name.Slice(0, block.Kind.Length).Span, block.Kind, NearestName.Hint(block.Kind, lineNames));
        return block;
    }

    private List<string> Options(BlockSort sort, TextPart options)
    {
        var flags = new List<string>();
        while (!options.IsBlank)
        {
            (var option, options) = options.FirstWord();
            if (sort == BlockSort.Cue && option.Text == "start" && !flags.Contains("start"))
                flags.Add("start");
            else if (sort == BlockSort.Cue && option.Text == "max" && !flags.Any(flag => flag.StartsWith("max=", StringComparison.Ordinal)) && Slots.IsLimit(options.FirstWord().Word.Text))
                flags.Add("max=" + Number(ref options));
            else
                problems.Add(Diagnostics.BadOption, option.Span, option.Text);
        }

        return flags;
    }

    private static int Number(ref TextPart options)
    {
        (var number, options) = options.FirstWord();
        return int.Parse(number.Text, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static bool IsName(string name)
    {
        var parts = name.Split('.');
        return parts.Length <= 2 && parts[0].All(IsLetterOrDigit) && parts.All(part => part.Length > 0 && part.All(c => IsLetterOrDigit(c) || c == '-'));
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
