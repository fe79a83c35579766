namespace ArticleParser;

/// <summary>
/// Collects removals and replacements of a tree's nodes. Edits apply to the text: the changed text is parsed
/// again, so the new tree is always one that the parser can produce.
/// </summary>
/// <param name="tree">The tree to edit; it does not change.</param>
/// <example>
/// <code>
/// using ArticleParser;
///
/// SyntaxTree tree = SyntaxTree.ParseText("3 MIN READ\nBy Jane Doe\n");
/// var editor = new SyntaxEditor(tree);
/// foreach (var line in tree.GetRoot().DescendantNodes().OfType&lt;ReadingTimeSyntax&gt;()) editor.RemoveNode(line);
/// Console.WriteLine(editor.GetChangedTree().Text.Trim()); // By Jane Doe
/// </code>
/// </example>
public sealed class SyntaxEditor(SyntaxTree tree)
{
    private readonly List<TextChange> _changes = [];

    /// <summary>The tree to edit.</summary>
    public SyntaxTree OriginalTree { get; } = tree ?? throw new ArgumentNullException(nameof(tree));

    /// <summary>Removes a node with its trivia, including its line break.</summary>
    /// <exception cref="ArgumentException">The node belongs to another tree.</exception>
    public SyntaxEditor RemoveNode(SyntaxNode node) => Change(node, node?.FullSpan ?? default, "");

    /// <summary>Replaces a node's characters and keeps the trivia around them.</summary>
    /// <param name="node">A node of the tree.</param>
    /// <param name="newText">The replacement.</param>
    /// <exception cref="ArgumentException">The node belongs to another tree.</exception>
    public SyntaxEditor ReplaceNode(SyntaxNode node, string newText) => Change(node, node?.Span ?? default, newText);

    /// <summary>Inserts text before a node, after its leading trivia.</summary>
    /// <exception cref="ArgumentException">The node belongs to another tree.</exception>
    public SyntaxEditor InsertBefore(SyntaxNode node, string newText) => Change(node, new TextSpan(node?.Span.Start ?? 0, 0), newText);

    /// <summary>Inserts text after a node and its line break.</summary>
    /// <exception cref="ArgumentException">The node belongs to another tree.</exception>
    public SyntaxEditor InsertAfter(SyntaxNode node, string newText) => Change(node, new TextSpan(node?.FullSpan.End ?? 0, 0), newText);

    /// <summary>
    /// The collected changes, in text order. Changes inside a larger removal or replacement are
    /// dropped; insertions at its two ends stay. Of two changes to the same node, the first
    /// stays.
    /// </summary>
    public IReadOnlyList<TextChange> GetChanges()
    {
        var kept = new List<TextChange>();
        foreach (var change in _changes.OrderBy(c => c.Span.Start).ThenBy(c => !c.Span.IsEmpty).ThenByDescending(c => c.Span.Length))
        {
            if (kept.Count == 0 || change.Span.Start >= kept[^1].Span.End) kept.Add(change);
        }

        return kept;
    }

    /// <summary>The tree of the changed text.</summary>
    public SyntaxTree GetChangedTree() => OriginalTree.WithChanges(GetChanges());

    private SyntaxEditor Change(SyntaxNode? node, TextSpan span, string newText)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(newText);
        if (!ReferenceEquals(node.SyntaxTree, OriginalTree)) throw new ArgumentException("The node belongs to another tree.", nameof(node));
        _changes.Add(new TextChange(span, newText));
        return this;
    }
}
