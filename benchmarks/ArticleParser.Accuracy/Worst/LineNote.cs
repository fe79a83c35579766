namespace ArticleParser.Accuracy;

/// <summary>A line of a page that explains a score.</summary>
/// <param name="Sign">- for what is missing, + for what is too much, a space for what only helps to understand.</param>
/// <param name="Line">The line's number in the page, from 1.</param>
/// <param name="Role">Its section and kind.</param>
/// <param name="Reason">Why it has that kind.</param>
/// <param name="Text">What it says.</param>
internal sealed record LineNote(char Sign, int Line, string Role, string Reason, string Text)
{
    public static LineNote Of(char sign, LineSyntax line) => new(
        sign,
        line.GetLocation().Start.Line + 1,
        string.Join('/', line.AncestorsAndSelf().Reverse().Skip(1).Select(node => node.Kind)),
        line.Reason,
        line.Value);
}
