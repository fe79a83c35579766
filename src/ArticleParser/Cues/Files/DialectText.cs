namespace ArticleParser.Cues;

/// <summary>What a dialect file says, in the form that the library loads, and what is wrong with it.</summary>
/// <param name="Records">Records C, L, P, W and V, each a line of fields parted by tabs.</param>
/// <param name="Examples">Records E and N: the lines that cues must match, and must not.</param>
/// <param name="Fields">The lines and slots that it names as fields, in the order of the file.</param>
/// <param name="Mistakes">What is wrong, in the order of the file; the records hold the rest.</param>
internal sealed record DialectText(string Records, string Examples, IReadOnlyList<NamedSlot> Fields, IReadOnlyList<DialectMistake> Mistakes)
{
    /// <summary>Reads a file. Takes any text.</summary>
    public static DialectText Read(string text, IGrammarLines lines)
    {
        var problems = new MistakeList(text);
        var fields = new FieldNames(problems);
        var compiler = new DialectCompiler();
        var header = new BlockHeader(lines, fields, problems);
        var reader = new BlockReader(compiler, fields, problems);
        Block? block = null;
        // What follows a line that should have opened a block belongs to it, and says nothing new.
        var isBroken = false;
        foreach (var line in TextPart.Lines(text))
        {
            var said = line.Trim();
            if (said.Length == 0 || said[0] == '#')
                continue;
            if (!IsIndented(line))
            {
                Close(block, problems);
                block = header.Read(line);
                isBroken = block is null;
                if (block is not null)
                    compiler.Open(block);
            }
            else if (block is not null)
            {
                reader.Read(block, line);
            }
            else if (!isBroken)
            {
                problems.Add(DialectRules.OutsideBlock, said);
            }
        }

        Close(block, problems);
        return new(compiler.Records, compiler.Examples, fields.Named, problems.InOrder());
    }

    /// <summary>What a block lacks is known at its end.</summary>
    private static void Close(Block? block, MistakeList problems)
    {
        if (block is null)
            return;
        if (!block.HasEntries)
            problems.Add(DialectRules.EmptyBlock, block.Name, block.Name.Text, block.Sort == BlockSort.Cue ? "patterns" : "words");
        if (block.NeedsLabels && !block.HasLabels)
            problems.Add(DialectRules.NoLabels, block.Name, block.Name.Text);
    }

    private static bool IsIndented(TextPart line) => TextPart.IsSpace(line[0]) && line[0] != '\uFEFF';
}
