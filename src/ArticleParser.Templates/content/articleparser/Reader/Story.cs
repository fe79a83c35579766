using ArticleParser;

namespace Reader;

/// <summary>What you want of a page. The compiler writes what fills it, and says where a name or a type is wrong.</summary>
/// <param name="Headline">A page without one is no story: TryParse is false.</param>
/// <param name="Published">The day, where the page gives it.</param>
/// <param name="Authors">Who signed it.</param>
/// <param name="Paragraphs">The text.</param>
/// <param name="Level">A field that House.dialect names.</param>
[ArticleModel]
public sealed partial record Story(
    string Headline,
    DateOnly? Published,
    IReadOnlyList<string> Authors,
    [From("Body.Paragraph")] IReadOnlyList<string> Paragraphs,
    [From("level")] string? Level);
