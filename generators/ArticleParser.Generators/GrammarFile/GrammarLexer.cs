using Microsoft.CodeAnalysis.Text;

namespace ArticleParser.Generators.GrammarFile;

/// <summary>Cuts the grammar file into tokens; white space and comments are left out.</summary>
internal sealed class GrammarLexer(string text)
{
    private const string Signs = "=:?*+{}()|";
    private int _position;

    public static List<GrammarToken> Read(string text)
    {
        var lexer = new GrammarLexer(text);
        var tokens = new List<GrammarToken>();
        do
            tokens.Add(lexer.Next());
        while (tokens[tokens.Count - 1].Kind != GrammarTokenKind.End);
        return tokens;
    }

    private GrammarToken Next()
    {
        SkipSpaceAndComments();
        var start = _position;
        if (start == text.Length)
            return new(GrammarTokenKind.End, "", new TextSpan(start, 0));
        if (IsDoc())
            return Doc(start);
        if (!IsNameCharacter(text[start]))
            return new(Signs.Contains(text[start]) ? GrammarTokenKind.Punctuation : GrammarTokenKind.Unknown, text[_position++].ToString(), new TextSpan(start, 1));
        while (_position < text.Length && IsNameCharacter(text[_position]))
            _position++;
        return new(GrammarTokenKind.Name, text.Substring(start, _position - start), TextSpan.FromBounds(start, _position));
    }

    private GrammarToken Doc(int start)
    {
        SkipLine();
        return new(GrammarTokenKind.Doc, text.Substring(start + 3, _position - start - 3).Trim(), TextSpan.FromBounds(start, _position));
    }

    private void SkipSpaceAndComments()
    {
        while (_position < text.Length)
        {
            if (char.IsWhiteSpace(text[_position]) || text[_position] == '\uFEFF')
                _position++;
            else if (StartsWith("//") && !IsDoc())
                SkipLine();
            else
                return;
        }
    }

    private void SkipLine()
    {
        while (_position < text.Length && text[_position] is not ('\n' or '\r'))
            _position++;
    }

    // As in C#: three slashes open a doc comment, four or more a rule across the page.
    private bool IsDoc() => StartsWith("///") && !StartsWith("////");

    private bool StartsWith(string start) => string.CompareOrdinal(text, _position, start, 0, start.Length) == 0;

    // ASCII alone: the names become C# names and lines of golden files.
    private static bool IsNameCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
