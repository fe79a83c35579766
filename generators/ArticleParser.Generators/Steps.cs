namespace ArticleParser.Generators;

/// <summary>The names of the generator's steps, by which a test sees that an unrelated edit runs none.</summary>
internal static class Steps
{
    public const string GrammarFile = nameof(GrammarFile);
    public const string Grammar = nameof(Grammar);
    public const string GrammarProblems = nameof(GrammarProblems);
    public const string GrammarModel = nameof(GrammarModel);
    public const string KnownLines = nameof(KnownLines);
    public const string DialectFiles = nameof(DialectFiles);
    public const string Dialects = nameof(Dialects);
    public const string DialectProblems = nameof(DialectProblems);
    public const string BuiltInDialects = nameof(BuiltInDialects);
    public const string UserDialects = nameof(UserDialects);
    public const string RootNamespace = nameof(RootNamespace);
    public const string Models = nameof(Models);
    public const string FieldCatalog = nameof(FieldCatalog);
    public const string BoundModels = nameof(BoundModels);
}
