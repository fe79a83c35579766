namespace ArticleParser.Generators.DialectFile;

/// <summary>From a dialect file's text to its compiled form, and what is wrong with it.</summary>
internal static class DialectReader
{
    public static CompiledDialect Read(SourceFile file, KnownLines lines)
    {
        var problems = new ProblemList(file);
        var blocks = Blocks(file, lines, problems);
        foreach (var block in blocks.Where(block => block.Entries.Count == 0))
            problems.Add(Diagnostics.EmptyBlock, block.Name.Span, block.Name.Text, block.Sort == BlockSort.Cue ? "patterns" : "words");
        foreach (var block in blocks.Where(block => block.Labels.Count == 0 && block.Entries.Any(entry => entry.Text.Contains(PatternParser.Label)) && block.Sort == BlockSort.Cue))
            problems.Add(Diagnostics.NoLabels, block.Name.Span, block.Name.Text);
        return new(file.Name, file.Path, DialectCompiler.Compile(blocks), DialectCompiler.Examples(blocks), Fields(blocks), problems.ToArray());
    }

    private static EquatableArray<DialectField> Fields(IEnumerable<Block> blocks) => blocks
        .SelectMany(block => block.Fields).GroupBy(field => field.Name).Select(fields => fields.First())
        .ToEquatableArray();

    private static List<Block> Blocks(SourceFile file, KnownLines lines, ProblemList problems)
    {
        var blocks = new List<Block>();
        var fields = new FieldNames(problems);
        var header = new BlockHeader(lines, fields, problems);
        var reader = new BlockReader(fields, problems);
        // What follows a line that should have opened a block belongs to it, and says nothing new.
        var open = BlockState.None;
        foreach (var line in TextPart.Lines(file.Text).Where(line => !line.IsBlank && line.Trim()[0] != '#'))
        {
            if (!IsIndented(line))
                open = Open(blocks, header.Read(line));
            else if (open == BlockState.Open)
                reader.Read(blocks[blocks.Count - 1], line);
            else if (open == BlockState.None)
                problems.Add(Diagnostics.OutsideBlock, line.Trim().Span);
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
