using Microsoft.CodeAnalysis.Text;

namespace ArticleParser.Generators.GrammarFile;

internal enum GrammarTokenKind
{
    Name,
    Punctuation,
    Doc,
    Unknown,
    End,
}

/// <summary>A token of the grammar file; the text of a doc comment is without its slashes.</summary>
internal readonly record struct GrammarToken(GrammarTokenKind Kind, string Text, TextSpan Span)
{
    public bool IsSign(char sign) => Kind == GrammarTokenKind.Punctuation && Text[0] == sign;

    /// <summary>How a message names the token.</summary>
    public string Description => Kind switch
    {
        GrammarTokenKind.End => "the end of the file",
        GrammarTokenKind.Doc => "a doc comment",
        _ => $"'{Text}'",
    };
}
