namespace ArticleParser;

/// <summary>A field of the article, found by a rule of its own.</summary>
internal sealed class FieldSource(FieldSource.Finder find) : ModelSource
{
    public delegate void Finder(in ModelItem from, List<ModelItem> items);

    internal override void Collect(in ModelItem from, List<ModelItem> items) => find(from, items);
}
