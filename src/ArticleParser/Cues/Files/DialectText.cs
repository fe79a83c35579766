namespace ArticleParser.Cues;

/// <summary>What a dialect file says, in the form that the library loads, and what is wrong with it.</summary>
/// <param name="Records">Records C, L, P, W and V, each a line of fields parted by tabs.</param>
/// <param name="Examples">Records E and N: the lines that cues must match, and must not.</param>
/// <param name="Mistakes">What is wrong, in the order of the file; the records hold the rest.</param>
internal sealed record DialectText(string Records, string Examples, IReadOnlyList<DialectMistake> Mistakes)
{
    /// <summary>The fields that it names, each name once, in the order of the file; found when they are asked for.</summary>
    public IEnumerable<NamedSlot> Fields { get; private init; } = [];

    /// <summary>Reads a file. Takes any text.</summary>
    public static DialectText Read(string text, IGrammarLines lines)
    {
        var problems = new MistakeList(text);
        var blocks = Blocks(text, lines, problems);
        foreach (var block in blocks.Where(block => block.Entries.Count == 0))
            problems.Add(DialectRules.EmptyBlock, block.Name, block.Name.Text, block.Sort == BlockSort.Cue ? "patterns" : "words");
        foreach (var block in blocks.Where(block => block.Labels.Count == 0 && block.Entries.Any(entry => entry.Text.Contains(PatternReader.Label)) && block.Sort == BlockSort.Cue))
            problems.Add(DialectRules.NoLabels, block.Name, block.Name.Text);
        return new(DialectCompiler.Compile(blocks), DialectCompiler.Examples(blocks), problems.InOrder()) { Fields = blocks.SelectMany(block => block.Fields).GroupBy(field => field.Name).Select(fields => fields.First()) };
    }

    private static List<Block> Blocks(string text, IGrammarLines lines, MistakeList problems)
    {
        var blocks = new List<Block>();
        var fields = new FieldNames(problems);
        var header = new BlockHeader(lines, fields, problems);
        var reader = new BlockReader(fields, problems);
        // What follows a line that should have opened a block belongs to it, and says nothing new.
        var open = BlockState.None;
        foreach (var line in TextPart.Lines(text).Where(line => !line.IsBlank && line.Trim()[0] != '#'))
        {
            if (!IsIndented(line))
                open = Open(blocks, header.Read(line));
            else if (open == BlockState.Open)
                reader.Read(blocks[blocks.Count - 1], line);
            else if (open == BlockState.None)
                problems.Add(DialectRules.OutsideBlock, line.Trim());
        }

        return blocks;
    }

    private static BlockState Open(List<Block> blocks, Block? block)
    {
        if (block is null)
            return BlockState.Broken;
        blocks.Add(block);
        return BlockState.Open;
    }

    private static bool IsIndented(TextPart line) => TextPart.IsSpace(line[0]) && line[0] != '\uFEFF';

    private enum BlockState
    {
        None,
        Open,
        Broken,
    }
}
