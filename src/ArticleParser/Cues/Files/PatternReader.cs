namespace ArticleParser.Cues;

/// <summary>Reads one alternative of a cue into its elements.</summary>
internal sealed class PatternReader
{
    /// <summary>Stands for any of the cue's labels.</summary>
    public const string Label = "<label>";

    private const string Dots = "...";

    private readonly TextPart _pattern;
    private readonly FieldNames _fields;
    private readonly MistakeList _problems;
    private readonly List<WrittenElement> _elements = [];
    private int _position;
    private int _literalStart;

    private PatternReader(TextPart pattern, FieldNames fields, MistakeList problems) => (_pattern, _fields, _problems) = (pattern, fields, problems);

    private bool AtEnd => _position >= _pattern.Length;

    public static List<WrittenElement> Read(TextPart pattern, FieldNames fields, MistakeList problems)
    {
        var parser = new PatternReader(pattern, fields, problems);
        while (!parser.AtEnd)
            parser.Element();
        parser.EndLiteral();
        return parser._elements;
    }

    private void Element()
    {
        var c = _pattern[_position];
        if (c == '\\')
            Escape();
        else if (c == '{')
            Slot();
        else if (c == '}')
            StrayBrace(_position);
        else if (TextPart.IsSpace(c))
            Symbol(WrittenElementKind.Space, 1);
        else if (c == ':')
            Symbol(WrittenElementKind.Colon, 1);
        else if (c == '~')
            Symbol(WrittenElementKind.Glue, 1);
        else if (At(Label))
            Symbol(WrittenElementKind.Label, Label.Length);
        else if (AtDots())
            Symbol(WrittenElementKind.More, Dots.Length);
        else
            _position++;
    }

    /// <summary>Three full stops mean more of the line at the pattern's ends; elsewhere they are text.</summary>
    private bool AtDots() => (_position == 0 || _position == _pattern.Length - Dots.Length) && At(Dots);

    private bool At(string text) =>
        _pattern.Length - _position >= text.Length
        && _pattern.File.AsSpan(_pattern.Start + _position, text.Length).SequenceEqual(text.AsSpan());

    private void Escape()
    {
        if (_position + 1 == _pattern.Length)
            _problems.Add(DialectRules.DanglingEscape, _pattern.From(_position));
        _position = Math.Min(_position + 2, _pattern.Length);
    }

    private void Symbol(WrittenElementKind kind, int length)
    {
        EndLiteral();
        _elements.Add(new(kind, "", _pattern.Slice(_position, length)));
        _position += length;
        _literalStart = _position;
    }

    private void Slot()
    {
        EndLiteral();
        var start = _position;
        while (!AtEnd && _pattern[_position] != '}' && (_pattern[_position] != '{' || _position == start))
            _position++;
        if (AtEnd || _pattern[_position] == '{')
        {
            _literalStart = _position;
            _problems.Add(DialectRules.UnbalancedBrace, _pattern.Slice(start, 1), "{");
            return;
        }

        _position++;
        _literalStart = _position;
        CheckSlot(_pattern.Slice(start, _position - start));
    }

    private void CheckSlot(TextPart slot)
    {
        var (name, rest) = slot.Slice(1, slot.Length - 2).FirstWord();
        var (limit, field) = LimitAndField(rest);
        _elements.Add(new(WrittenElementKind.Slot, name.Text, slot, field));
        if (Array.IndexOf(SlotNames.Names, name.Text) < 0)
            _problems.AddUnknown(DialectRules.UnknownSlot, slot, name.Text, SlotNames.Names);
        if (limit.Length > 0 && !SlotNames.IsLimit(limit.Text))
            _problems.Add(DialectRules.BadSlotLimit, limit, limit.Text);
    }

    /// <summary>What stands behind a slot's name: the most words, then "as" and the field.</summary>
    private (TextPart Limit, string? Field) LimitAndField(TextPart rest)
    {
        rest = rest.Trim();
        for (var (word, others) = rest.FirstWord(); word.Length > 0; (word, others) = others.FirstWord())
        {
            if (word.Text != "as")
                continue;
            var field = others.Trim();
            _fields.Check(word, field);
            return (rest.Slice(0, word.Start - rest.Start).Trim(), field.Text);
        }

        return (rest, null);
    }

    private void StrayBrace(int position)
    {
        _problems.Add(DialectRules.UnbalancedBrace, _pattern.Slice(position, 1), "}");
        _position++;
    }

    private void EndLiteral()
    {
        var literal = _pattern.Slice(_literalStart, _position - _literalStart);
        if (literal.Length > 0)
            _elements.Add(new(WrittenElementKind.Literal, Unescape(literal), literal));
        _literalStart = _position;
    }

    private static string Unescape(TextPart part)
    {
        var text = new System.Text.StringBuilder(part.Length);
        for (var i = 0; i < part.Length; i++)
            text.Append(part[i] == '\\' && i + 1 < part.Length ? part[++i] : part[i]);
        return text.ToString();
    }
}
