using System.Globalization;

namespace ArticleParser.Cues;

/// <summary>Collects what is wrong in one file, and knows its lines.</summary>
internal sealed class MistakeList(string file)
{
    private readonly List<DialectMistake> _mistakes = [];
    private int[]? _lineStarts;

    public int Count => _mistakes.Count;

    public void Add(DialectRule rule, TextPart place, params string[] arguments) => _mistakes.Add(new(rule, place, arguments));

    /// <summary>A name that is none of those known, with the one that was most likely meant.</summary>
    public void AddUnknown(DialectRule rule, TextPart place, string name, IReadOnlyList<string> known) => Add(rule, place, name, NearestName.Hint(name, known));

    /// <summary>The mistakes in the order of the file.</summary>
    public IReadOnlyList<DialectMistake> InOrder() => _mistakes.Count == 0 ? [] : Sorted();

    /// <summary>The line that a part begins on, counted from 1 as an editor does, for a message.</summary>
    public string LineOf(TextPart part)
    {
        _lineStarts ??= [.. TextPart.Lines(file).Select(line => line.Start)];
        var index = Array.BinarySearch(_lineStarts, part.Start);
        return (index >= 0 ? index + 1 : ~index).ToString(CultureInfo.InvariantCulture);
    }

    // Apart from what asks for it, since most files have none, and nothing to compile for them.
    private List<DialectMistake> Sorted() => [.. _mistakes.OrderBy(mistake => mistake.Place.Start)];
}
