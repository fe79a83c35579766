namespace ArticleParser;

/// <summary>
/// Lines of one token, shared: pages consist of few widths over and over, and a line says nothing but kinds and widths.
/// A table that fills as lines are first needed. What two threads may both make is the same to whoever reads it, and
/// nothing in the table ever changes, so that sharing shows nowhere but in the memory that is not used.
/// </summary>
internal static class GreenLeaves
{
    // Wider lines are rarely as wide as one another; more than a blank line around one is rare.
    private const int Widths = 256;
    private const int Margins = 4;

    // Room for more kinds than the grammar has.
    private const int Kinds = 128;

    private static readonly GreenLine?[]?[] s_lines = new GreenLine?[]?[Kinds * Margins * Margins];

    /// <summary>A line of one token: from the table where it is one of those that come often, else a new one.</summary>
    public static GreenLine Of(SyntaxKind kind, GreenToken token)
    {
        if ((int)kind >= Kinds || (uint)token.Width >= Widths || (uint)token.LeadingWidth >= Margins || (uint)token.TrailingWidth >= Margins) return new GreenLine(kind, token);
        ref var row = ref s_lines[((((int)kind * Margins) + token.LeadingWidth) * Margins) + token.TrailingWidth];
        ref var line = ref (row ??= new GreenLine?[Widths])[token.Width];

        // Which token a line consists of nearly always follows from its kind.
        if (line is { } shared && shared.Tokens[0].Kind == token.Kind) return shared;
        var made = new GreenLine(kind, token);
        line ??= made;
        return made;
    }
}
