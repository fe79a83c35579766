using System.ComponentModel;

namespace ArticleParser.CompilerServices;

/// <summary>Where the values of a model's member stand: a field of the article, or a path over the kinds of the grammar. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ModelSource
{
    private protected ModelSource()
    {
    }

    /// <summary>The item that is read itself.</summary>
    public static ModelSource Self { get; } = new FieldSource((in ModelItem from, List<ModelItem> items) => items.Add(from));

    /// <summary>Nodes or tokens of the kinds of the last step, each within one of the step before, at any depth.</summary>
    /// <param name="steps">The kinds of each step, of which there is at least one.</param>
    public static ModelSource Path(params SyntaxKind[][] steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentOutOfRangeException.ThrowIfZero(steps.Length, nameof(steps));
        return new PathSource(steps);
    }

    /// <summary>What the page's dialect gives a name to.</summary>
    /// <param name="name">The field's name, as the dialect writes it.</param>
    public static ModelSource Field(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new DialectSource(name);
    }

    internal abstract void Collect(in ModelItem from, List<ModelItem> items);
}
