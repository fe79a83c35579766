namespace ArticleParser;

/// <summary>
/// A path over the grammar's kinds. The grammar has four levels (section, group, line, token), and groups alone may stand
/// in their like, so that a step is looked for only down to its level.
/// </summary>
internal sealed class PathSource(SyntaxKind[][] steps) : ModelSource
{
    private const int GroupLevel = 2;

    private readonly KindSet[] _steps = [.. steps.Select(step => new KindSet(step))];
    private readonly int[] _levels = [.. steps.Select(step => step.Max(LevelOf))];

    internal override void Collect(in ModelItem from, List<ModelItem> items) => Below(from, 0, items);

    private void Below(in ModelItem item, int step, List<ModelItem> items)
    {
        if (SyntaxFacts.IsLine(item.Kind))
        {
            foreach (var token in item.Tokens(SyntaxKind.None))
            {
                if (_steps[step].Has(token.Kind)) items.Add(token);
            }

            return;
        }

        foreach (var node in item.Nodes(SyntaxKind.None)) At(node, step, items);
    }

    private void At(in ModelItem node, int step, List<ModelItem> items)
    {
        if (!_steps[step].Has(node.Kind))
        {
            if (LevelOf(node.Kind) < _levels[step] || (SyntaxFacts.IsGroup(node.Kind) && _levels[step] == GroupLevel)) Below(node, step, items);
        }
        else if (step == _steps.Length - 1) items.Add(node);
        else Below(node, step + 1, items);
    }

    private static int LevelOf(SyntaxKind kind) =>
        SyntaxFacts.IsSection(kind) ? 1 : SyntaxFacts.IsGroup(kind) ? GroupLevel : SyntaxFacts.IsLine(kind) ? 3 : 4;
}
