using ArticleParser.Testing;

namespace ArticleParser.Tests.Invariants;

/// <summary>A page made up for a property. A failure shows it as C# would write it.</summary>
public sealed record PageText(string Text)
{
    public SyntaxTree Parse() => SyntaxTree.ParseText(Text);

    public override string ToString() => Literal.Of(Text);
}

/// <summary>A page made up of lines that the tests' dialects know, and others; parsed with those dialects.</summary>
public sealed record HouseText(string Text)
{
    public static ParseOptions Options { get; } = new() { Dialect = Dialect.Combine(Dialects.TrtWorld, Dialects.Lighthouse) };

    public SyntaxTree Parse() => SyntaxTree.ParseText(Text, Options);

    public override string ToString() => new PageText(Text).ToString();
}

/// <summary>Any string at all: FsCheck's own and random UTF-16.</summary>
public sealed record AnyText(string Text)
{
    public override string ToString() => new PageText(Text).ToString();
}

/// <summary>Changes to a page: each is a stretch in thousandths of what is left of the text, and what comes in its place.</summary>
public sealed record Edits(IReadOnlyList<(int Skip, int Remove, string Insert)> Steps)
{
    /// <summary>The changes for a text of this length, in order and without overlap.</summary>
    public IReadOnlyList<TextChange> For(string text)
    {
        var changes = new List<TextChange>();
        var at = 0;
        foreach (var (skip, remove, insert) in Steps)
        {
            var start = at + ((text.Length - at) * skip / 1000);
            var length = (text.Length - start) * remove / 1000;
            changes.Add(new TextChange(new TextSpan(start, length), insert));
            at = start + length;
        }

        return changes;
    }

    public override string ToString() => string.Join("; ", Steps.Select(step => $"{step.Skip} {step.Remove} {new PageText(step.Insert)}"));
}

/// <summary>A story with a table of Markdown in it: rows of as many cells, no two rows alike, the first without an empty cell.</summary>
public sealed record MadeTable(IReadOnlyList<IReadOnlyList<string>> Rows)
{
    private const string Story = "The lamp at Kestrel Point will be put out on Friday from ten in the evening until four in the morning, the harbour master said.";

    /// <summary>The page.</summary>
    public string Text
    {
        get
        {
            var delimiter = "|" + string.Concat(Rows[0].Select(_ => " --- |"));
            return "# Lamp goes out for a night\n\n" + Story + "\n\n" + RowOf(Rows[0]) + "\n" + delimiter + "\n" + string.Concat(Rows.Skip(1).Select(row => RowOf(row) + "\n")) + "\n" + Story + "\n";
        }
    }

    /// <summary>A row with bars around it and between its cells.</summary>
    public static string RowOf(IReadOnlyList<string> cells) => "|" + string.Concat(cells.Select(cell => cell.Length == 0 ? " |" : $" {cell} |"));

    public override string ToString() => new PageText(Text).ToString();
}
