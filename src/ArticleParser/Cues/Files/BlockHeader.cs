namespace ArticleParser.Cues;

/// <summary>Reads the line that opens a block: its keyword, name and options.</summary>
internal sealed class BlockHeader(IGrammarLines lines, FieldNames fields, MistakeList problems)
{
    /// <summary>The block, or null where the line opens none.</summary>
    public Block? Read(TextPart line)
    {
        var (keyword, rest) = line.FirstWord();
        if (keyword.Text is not ("cue" or "words"))
        {
            problems.Add(DialectRules.UnknownBlock, keyword, keyword.Text);
            return null;
        }

        var sort = keyword.Text == "cue" ? BlockSort.Cue : BlockSort.Words;
        var (name, options) = rest.FirstWord();
        if (!IsName(name.Text))
            problems.Add(DialectRules.BadName, name, name.Text);
        var block = new Block(sort, name);
        if (sort == BlockSort.Cue && IsName(name.Text) && !lines.IsLine(block.Kind))
            problems.AddUnknown(DialectRules.UnknownLineKind, name.Slice(0, block.Kind.Length), block.Kind, lines.Lines);
        if (sort == BlockSort.Words && IsName(name.Text) && !lines.OfLibrary && !WordNames.All.Contains(name.Text))
            problems.AddUnknown(DialectRules.UnknownWords, name, name.Text, WordNames.All);
        Options(block, options);
        return block;
    }

    private void Options(Block block, TextPart options)
    {
        while (!options.IsBlank)
        {
            (var option, options) = options.FirstWord();
            var flag = block.Sort == BlockSort.Words ? null : Flag(block, option, ref options);
            if (flag is null || IsGiven(block, flag))
                problems.Add(DialectRules.BadOption, option, option.Text);
            else
                block.Flags.Add(flag);
        }
    }

    /// <summary>No two options begin with one letter.</summary>
    private static bool IsGiven(Block block, string flag)
    {
        foreach (var other in block.Flags)
        {
            if (other[0] == flag[0])
                return true;
        }

        return false;
    }

    /// <summary>The option as it is compiled; null where it is none.</summary>
    private string? Flag(Block block, TextPart option, ref TextPart options) => option.Text switch
    {
        "start" => "start",
        "max" => Max(ref options),
        "in" => "in=" + Section(block, option, ref options),
        "as" => "as=" + Field(block, option, ref options),
        _ => null,
    };

    private static string? Max(ref TextPart options)
    {
        var (number, others) = options.FirstWord();
        if (!SlotNames.IsLimit(number.Text))
            return null;
        options = others;
        return "max=" + number.Text.TrimStart('0');
    }

    private string Section(Block block, TextPart option, ref TextPart options)
    {
        (var name, options) = options.FirstWord();
        if (!lines.IsSection(name.Text))
            problems.AddUnknown(DialectRules.UnknownSection, name.Length > 0 ? name : option, name.Text, lines.Sections);
        else if (lines.IsLine(block.Kind) && !lines.MayHold(name.Text, block.Kind))
            problems.Add(DialectRules.WrongSection, name, name.Text, block.Kind, Holders(block.Kind));
        return name.Text;
    }

    /// <summary>The end of a message: which sections hold such a line.</summary>
    private string Holders(string line)
    {
        var names = lines.Sections.Where(section => lines.MayHold(section, line)).ToList();
        return names.Count == 0 ? "no section can" : "these can: " + string.Join(", ", names);
    }

    private string Field(Block block, TextPart option, ref TextPart options)
    {
        (var name, options) = options.FirstWord();
        fields.Check(option, name);
        fields.Named.Add(new(name.Text, block.Kind, null));
        return name.Text;
    }

    private static bool IsName(string name)
    {
        var (isVariant, length) = (false, 0);
        foreach (var c in name)
        {
            if (c == '.' && !isVariant && length > 0)
                (isVariant, length) = (true, 0);
            else if (IsLetterOrDigit(c) || (c == '-' && isVariant))
                length++;
            else
                return false;
        }

        return length > 0;
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
