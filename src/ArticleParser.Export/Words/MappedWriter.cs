using System.Text;

namespace ArticleParser.Export;

/// <summary>How text is written, so that nothing of it is taken for markup.</summary>
internal enum Escape
{
    /// <summary>As it stands.</summary>
    None,

    Markdown,
    Xml,
}

/// <summary>Writes a text, and where in the page each piece of it comes from.</summary>
internal sealed class MappedWriter
{
    private readonly StringBuilder _text = new();
    private readonly List<MappedPiece> _pieces = [];

    public bool IsEmpty => _text.Length == 0;

    /// <summary>Text that the form adds.</summary>
    public MappedWriter Add(string added)
    {
        _text.Append(added);
        return this;
    }

    /// <summary>Text of the page.</summary>
    public MappedWriter Add(MappedText words, Escape escape)
    {
        var escaped = Escaped(words.Text, escape);
        var start = _text.Length;
        _text.Append(escaped);
        if (words.Pieces.Length > 0) Map(words, escaped, start, UnitsOf(words.Text, escaped, escape));
        return this;
    }

    private static string Escaped(string text, Escape escape) => escape switch
    {
        Escape.Markdown => MarkdownText.Of(text),
        Escape.Xml => XmlText.Of(text),
        _ => Printable.Of(text),
    };

    public MappedText ToMappedText() => new(_text.ToString(), _pieces);

    /// <summary>Where what each character became begins, and behind the last one where it ends. What is escaped begins with a sign that nothing else begins with.</summary>
    private static int[] UnitsOf(string text, string escaped, Escape escape)
    {
        var starts = new int[text.Length + 1];
        for (int i = 0, at = 0; i < text.Length; i++)
        {
            starts[i] = at;
            at += escape switch
            {
                Escape.Markdown when escaped[at] == '\\' => 2,
                Escape.Xml when escaped[at] == '&' => escaped.IndexOf(';', at) + 1 - at,
                _ => 1,
            };
            starts[i + 1] = at;
        }

        return starts;
    }

    private void Map(MappedText words, string escaped, int start, int[] units)
    {
        foreach (var piece in words.Pieces)
        {
            if (!piece.IsVerbatim)
            {
                Add(new MappedPiece(TextSpan.FromBounds(start + units[piece.Text.Start], start + units[piece.Text.End]), piece.Source, false));
                continue;
            }

            for (var i = 0; i < piece.Text.Length; i++)
            {
                var (from, to) = (units[piece.Text.Start + i], units[piece.Text.Start + i + 1]);
                var isSame = escaped[to - 1] == words.Text[piece.Text.Start + i];

                // A backslash is the form's own; an entity stands for the character.
                Add(new MappedPiece(TextSpan.FromBounds(start + (isSame ? to - 1 : from), start + to), new TextSpan(piece.Source.Start + i, 1), isSame));
            }
        }
    }

    private void Add(MappedPiece piece)
    {
        if (_pieces.Count > 0 && _pieces[^1] is { IsVerbatim: true } last && piece.IsVerbatim && last.Text.End == piece.Text.Start && last.Source.End == piece.Source.Start)
            _pieces[^1] = new MappedPiece(TextSpan.FromBounds(last.Text.Start, piece.Text.End), TextSpan.FromBounds(last.Source.Start, piece.Source.End), true);
        else _pieces.Add(piece);
    }
}
