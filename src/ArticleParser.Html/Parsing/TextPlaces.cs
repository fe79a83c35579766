using System.Runtime.InteropServices;

namespace ArticleParser.Html.Parsing;

/// <summary>
/// Finds where in the source the text of a node stands. Nodes come in the order of the document, which is that of the source but for what stands
/// within a table and not in a cell: that comes before the table.
/// </summary>
internal sealed class TextPlaces
{
    private const int LongestKey = 4;
    private const int MostTries = 8;

    private readonly string _text;
    private readonly IReadOnlyList<TextSpan> _pieces;
    private readonly bool[] _isTaken;
    private readonly Dictionary<string, Queue<int>> _byOpening = [];

    // The first that is not taken, and the one behind that which was taken last.
    private int _first;
    private int _next;

    public TextPlaces(ParsedHtml page)
    {
        (_text, _pieces) = (page.Text, page.Pieces);
        _isTaken = new bool[_pieces.Count];
        for (var i = 0; i < _pieces.Count; i++)
        {
            var words = Words(i);
            if (words.IsEmpty) _isTaken[i] = true;
            else Queue(words[..Math.Min(words.Length, LongestKey)].ToString()).Enqueue(i);
        }
    }

    /// <summary>The places of a node's text, piece by piece; white space between pieces has none.</summary>
    public void Find(string text, List<TextPlace> places)
    {
        places.Clear();
        for (var at = 0; at < text.Length;)
        {
            if (Blanks.Is(text[at]))
            {
                at++;
                continue;
            }

            if (Take(text.AsSpan(at)) is not (>= 0 and var piece)) break;
            var length = Words(piece).Length;
            places.Add(new TextPlace(at, _pieces[piece].End - length, length));
            at += length;
        }
    }

    private int Take(ReadOnlySpan<char> text)
    {
        while (_first < _isTaken.Length && _isTaken[_first]) _first++;
        while (_next < _isTaken.Length && _isTaken[_next]) _next++;
        var found = Fits(_next, text) ? _next : Fits(_first, text) ? _first : Search(text);
        if (found < 0) return -1;
        _isTaken[found] = true;
        _next = found + 1;
        return found;
    }

    private int Search(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(LongestKey, text.Length); length > 0; length--)
        {
            if (!_byOpening.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[..length], out var queue)) continue;
            while (queue.TryPeek(out var first) && _isTaken[first]) queue.Dequeue();
            var tries = 0;
            foreach (var piece in queue)
            {
                if (!_isTaken[piece] && Fits(piece, text)) return piece;
                if (++tries == MostTries) break;
            }
        }

        return -1;
    }

    private bool Fits(int piece, ReadOnlySpan<char> text) => piece < _isTaken.Length && text.StartsWith(Words(piece));

    private ReadOnlySpan<char> Words(int piece) => _text.AsSpan(_pieces[piece].Start, _pieces[piece].Length).TrimStart(Blanks.All);

    private Queue<int> Queue(string key) => CollectionsMarshal.GetValueRefOrAddDefault(_byOpening, key, out _) ??= new Queue<int>();
}

/// <summary>A stretch of a node's text and where it stands.</summary>
/// <param name="At">Where it begins in the node's text.</param>
/// <param name="Source">Where it begins in the source.</param>
/// <param name="Length">Its length in both.</param>
internal readonly record struct TextPlace(int At, int Source, int Length);
