namespace ArticleParser;

/// <summary>
/// The lines or groups of one kind in the sections that speak of the story, wherever they stand there. Comments, rail
/// and footer are left out, since nothing in them does.
/// </summary>
internal struct StoryLines(ModelPage page, SyntaxKind kind)
{
    private ModelItem.NodeList _sections = page.Root.Nodes(SyntaxKind.None);
    private ModelItem.NodeWalk _lines;

    public readonly ModelItem Current => _lines.Current;

    public readonly StoryLines GetEnumerator() => this;

    public bool MoveNext()
    {
        while (!_lines.MoveNext())
        {
            do
            {
                if (!_sections.MoveNext()) return false;
            }
            while (!IsOfStory(_sections.Current.Kind));

            _lines = _sections.Current.Within(kind);
        }

        return true;
    }

    private static bool IsOfStory(SyntaxKind section) =>
        section is SyntaxKind.Masthead or SyntaxKind.Header or SyntaxKind.Body or SyntaxKind.Endmatter;
}
