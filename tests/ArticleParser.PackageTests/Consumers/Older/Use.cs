namespace Older;

internal static class Use
{
    public static string? Headline(string text) => ArticleParser.Article.Parse(text).Headline;
}
