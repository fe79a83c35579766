namespace ArticleParser.Html.Parsing;

/// <summary>The white space of HTML, which collapses; a no-break space is none of it.</summary>
internal static class Blanks
{
    public const string All = " \t\n\r\f";

    public static bool Is(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
