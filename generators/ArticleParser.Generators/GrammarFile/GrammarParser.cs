namespace ArticleParser.Generators.GrammarFile;

/// <summary>
/// Reads the rules of the grammar file. After a mistake it goes on at the next rule, so that one slip
/// is one message.
/// </summary>
internal sealed class GrammarParser
{
    private readonly List<GrammarToken> _tokens;
    private readonly ProblemList _problems;
    private int _position;
    private bool _ofGroup;

    private GrammarParser(List<GrammarToken> tokens, ProblemList problems) => (_tokens, _problems) = (tokens, problems);

    private GrammarToken Current => _tokens[_position];

    private GrammarToken Following => _tokens[Math.Min(_position + 1, _tokens.Count - 1)];

    public static List<ParsedRule> Read(ProblemList problems)
    {
        var parser = new GrammarParser(GrammarLexer.Read(problems.File.Text), problems);
        var rules = new List<ParsedRule>();
        while (parser.Current.Kind != GrammarTokenKind.End)
        {
            if (parser.Rule() is { } rule)
                rules.Add(rule);
            else
                parser.SkipToRule();
        }

        return rules;
    }

    private ParsedRule? Rule()
    {
        var doc = Doc();
        if (!RuleSorts.TryParse(Current.Text, out var sort))
            return Unexpected<ParsedRule>("a rule, such as 'line Name = …'");
        _position++;
        if (KindName() is not { } name)
            return null;
        if (sort.HasFields())
            return Accept('=') && Shape(sort) is { } shape ? new(sort, name, doc, shape, []) : null;
        if (sort == RuleSort.Union)
            return Accept('=') && Members() is { } members ? new(sort, name, doc, ParsedPart.Nothing, members) : null;
        return new(sort, name, doc, ParsedPart.Nothing, []);
    }

    /// <summary>Only groups say in what order lines stand: there alone are alternatives, and lists of one or more.</summary>
    private ParsedPart? Shape(RuleSort sort)
    {
        _ofGroup = sort == RuleSort.Group;
        var parts = new List<ParsedPart>();
        while (!AtRule())
        {
            if (Part("a kind or the next rule") is not { } part)
                return null;
            parts.Add(part);
        }

        var shape = new ParsedPart(PartSort.InOrder, parts);
        return shape.Fields.Count > 0 ? shape : Unexpected<ParsedPart>("a kind");
    }

    private ParsedPart? Part(string expected) =>
        Current.IsSign('{') ? Braces() : _ofGroup && Current.IsSign('(') ? Choice() : Field(expected);

    private ParsedPart? Braces()
    {
        var fields = new List<ParsedPart>();
        for (Advance(); !Current.IsSign('}');)
        {
            if (Field("a kind or '}'") is not { } field)
                return null;
            fields.Add(field);
        }

        Advance();
        return new(PartSort.AnyOrder, fields);
    }

    private ParsedPart? Choice()
    {
        var alternatives = new List<ParsedPart>();
        do
        {
            Advance();
            var parts = new List<ParsedPart>();
            while (parts.Count == 0 || !(Current.IsSign('|') || Current.IsSign(')')))
            {
                if (Part("a kind, '|' or ')'") is not { } part)
                    return null;
                parts.Add(part);
            }

            alternatives.Add(new(PartSort.InOrder, parts));
        }
        while (Current.IsSign('|'));
        Advance();
        var isOptional = Current.IsSign('?') && Advance() > 0;
        return new(PartSort.Choice, alternatives, isOptional ? Multiplicity.Optional : Multiplicity.One);
    }

    private ParsedPart? Field(string expected)
    {
        var doc = Doc();
        ParsedName? name = null;
        if (Current.Kind == GrammarTokenKind.Name && Following.IsSign(':'))
        {
            if (!char.IsLower(Current.Text[0]))
                return Unexpected<ParsedPart>("a field name that begins with a lower-case letter");
            name = new(Current.Text, Current.Span);
            _position += 2;
        }

        if (KindName(expected) is not { } kind)
            return null;
        var field = new ParsedField(name, kind, Many(), doc);
        return new(PartSort.Field, [], field.Multiplicity, field);
    }

    private List<ParsedName>? Members()
    {
        var members = new List<ParsedName>();
        do
        {
            if (KindName() is not { } member)
                return null;
            members.Add(member);
        }
        while (Current.IsSign('|') && Advance() > 0);
        return members;
    }

    private ParsedName? KindName(string expected = "a name that begins with an upper-case letter")
    {
        if (Current.Kind != GrammarTokenKind.Name || !char.IsUpper(Current.Text[0]))
        {
            Unexpected<object>(expected);
            return null;
        }

        var name = new ParsedName(Current.Text, Current.Span);
        _position++;
        return name;
    }

    private Multiplicity Many()
    {
        var many = Current.IsSign('?') ? Multiplicity.Optional
            : Current.IsSign('*') ? Multiplicity.Many
            : _ofGroup && Current.IsSign('+') ? Multiplicity.Some
            : Multiplicity.One;
        if (many != Multiplicity.One)
            _position++;
        return many;
    }

    private string Doc()
    {
        var lines = new List<string>();
        for (; Current.Kind == GrammarTokenKind.Doc; _position++)
            lines.Add(Current.Text);
        return string.Join(" ", lines).Trim();
    }

    private bool Accept(char sign)
    {
        if (Current.IsSign(sign))
            return Advance() > 0;
        Unexpected<object>($"'{sign}'");
        return false;
    }

    private int Advance()
    {
        _position++;
        return 1;
    }

    private T? Unexpected<T>(string expected)
        where T : class
    {
        _problems.Add(Diagnostics.UnexpectedText, Current.Span, expected, Current.Description);
        return null;
    }

    // The token at fault may itself be what looks like a rule's beginning, so at least one is passed.
    private void SkipToRule()
    {
        if (Current.Kind != GrammarTokenKind.End && !AtRule())
            _position++;
        while (!AtRule())
            _position++;
    }

    /// <summary>Whether a rule begins here, behind its doc comment, or the file ends.</summary>
    private bool AtRule()
    {
        var at = _position;
        while (_tokens[at].Kind == GrammarTokenKind.Doc)
            at++;
        return _tokens[at].Kind == GrammarTokenKind.End
            || (_tokens[at].Kind == GrammarTokenKind.Name && RuleSorts.IsKeyword(_tokens[at].Text) && !_tokens[at + 1].IsSign(':'));
    }
}
