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
