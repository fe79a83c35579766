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
            var flag = sort == BlockSort.Words ? null : option.Text == "start" ? "start" : option.Text == "max" ? Max(ref options) : null;
            if (flag is null || flags.Any(other => other[0] == flag[0]))
                problems.Add(Diagnostics.BadOption, option.Span, option.Text);
            else
                flags.Add(flag);
        }

        return flags;
    }

    private static string? Max(ref TextPart options)
    {
        var (number, others) = options.FirstWord();
        if (!Slots.IsLimit(number.Text))
            return null;
        options = others;
        return "max=" + number.Text.TrimStart('0');
    }

    private static bool IsName(string name)
    {
        var parts = name.Split('.');
        return parts.Length <= 2 && parts[0].All(IsLetterOrDigit) && parts.All(part => part.Length > 0 && part.All(c => IsLetterOrDigit(c) || c == '-'));
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
