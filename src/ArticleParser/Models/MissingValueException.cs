namespace ArticleParser;

/// <summary>Thrown if a value that a model requires is missing on the page.</summary>
public sealed class MissingValueException : FormatException
{
    internal MissingValueException(Type model, IReadOnlyList<string> members)
        : base($"The page gives no value for {string.Join(", ", members)}, which {NameOf(model)} requires. Make the member nullable, or use TryParse.")
    {
        Model = model;
        Members = members;
    }

    /// <summary>The model.</summary>
    public Type Model { get; }

    /// <summary>The names of the members without a value, in declaration order.</summary>
    public IReadOnlyList<string> Members { get; }

    /// <summary>The model's name as its source writes it, without the number of its type parameters.</summary>
    internal static string NameOf(Type model) => model.Name.Split('`')[0];
}
