namespace ArticleParser.Accuracy.Roles;

/// <summary>A labelled page in one style, with what the library made of it.</summary>
internal sealed record RolePage
{
    public required string Dataset { get; init; }

    public required string Id { get; init; }

    public required string Lang { get; init; }

    public required string Style { get; init; }

    /// <summary>Whether people read this style; if not, its labels are carried over from another.</summary>
    public required bool IsRead { get; init; }

    /// <summary>The kind of page, as people said.</summary>
    public required string Kind { get; init; }

    /// <summary>What the library takes the page for; null where it failed.</summary>
    public PageKind? SaidKind { get; init; }

    /// <summary>What the library threw, which it never should; null where all is well.</summary>
    public string? Failure { get; init; }

    /// <summary>The lines that have a label, in order.</summary>
    public required IReadOnlyList<LineOutcome> Lines { get; init; }

    /// <summary>How many lines have none, since their words stand in no line that was read.</summary>
    public required int Unlabelled { get; init; }

    /// <summary>The lines from the first to the last that are labelled header, body or endmatter.</summary>
    public IEnumerable<LineOutcome> StoryRegion
    {
        get
        {
            var isStory = Lines.Select(line => line.Label.Section is SyntaxKind.Header or SyntaxKind.Body or SyntaxKind.Endmatter).ToList();
            var first = isStory.IndexOf(true);
            return first < 0 ? [] : Lines.Skip(first).Take(isStory.LastIndexOf(true) - first + 1);
        }
    }

    /// <summary>Whether the tree's headline stands on a line labelled so; null where none is.</summary>
    public bool? IsHeadlineFound
    {
        get
        {
            var labelled = Lines.Where(line => line.IsLabelled(SyntaxKind.Headline)).ToList();
            return labelled.Count == 0 ? null : labelled.Exists(line => line.Said.Contains(SyntaxKind.Headline));
        }
    }

    /// <summary>Whether the kind of page is the labelled one; null for pages of kinds that the library does not tell apart.</summary>
    public bool? IsKindRight => Enum.TryParse<PageKind>(Kind, ignoreCase: true, out var kind) ? kind == SaidKind : null;
}
