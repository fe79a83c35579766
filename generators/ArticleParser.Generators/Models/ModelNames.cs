namespace ArticleParser.Generators.Models;

/// <summary>The names of the runtime that models have to do with.</summary>
internal static class ModelNames
{
    public const string Namespace = "ArticleParser";
    public const string Runtime = "global::ArticleParser.";
    public const string CompilerServices = Runtime + "CompilerServices.";
    public const string ModelAttribute = "ArticleParser.ArticleModelAttribute";
    public const string FromAttribute = "ArticleParser.FromAttribute";
    public const string ReadWithAttribute = "ArticleParser.ReadWithAttribute";
    public const string IgnoreAttribute = "ArticleParser.IgnoreAttribute";
    public const string ValueReader = "IValueReader";
}
