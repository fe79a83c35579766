using AngleSharp.Dom;
using ArticleParser.Text;

namespace ArticleParser.Html.Writing;

/// <summary>Finds the element that holds most of the page's prose, and says of all text where it stands beside it.</summary>
internal sealed class ProseElement
{
    // Shorter pieces are captions, teasers and the like.
    private const int LeastProse = 80;

    private readonly Dictionary<IElement, int> _levels = [];
    private readonly IElement? _prose;

    private ProseElement(IElement? prose)
    {
        _prose = prose;
        var level = 0;
        for (var element = prose; element is not null; element = element.ParentElement) _levels[element] = level++;
    }

    /// <summary>What elements say of the marked text.</summary>
    /// <param name="runs">Its stretches.</param>
    /// <param name="marks">Their marks.</param>
    public static IEnumerable<ElementRun> Place(IReadOnlyList<MarkedRun> runs, IReadOnlyList<TextMark> marks)
    {
        var prose = new ProseElement(Find(runs, marks));
        return runs.Select(run => new ElementRun(run.Start, run.End, new ElementsSaid(marks[run.Mark].Near, marks[run.Mark].Far, prose.PlaceOf(marks[run.Mark].Block))));
    }

    /// <summary>Paragraphs count for the element that they are children of, and half for the one around it: some sites wrap each of them once more.</summary>
    private static IElement? Find(IReadOnlyList<MarkedRun> runs, IReadOnlyList<TextMark> marks)
    {
        var lengths = new Dictionary<IElement, (int Plain, int Linked)>();
        foreach (var run in runs)
        {
            var mark = marks[run.Mark];
            if (mark.Block is not { } block) continue;
            var (plain, linked) = lengths.GetValueOrDefault(block);
            lengths[block] = mark.IsLinked ? (plain, linked + run.Length) : (plain + run.Length, linked);
        }

        var scores = new Dictionary<IElement, int>();
        (IElement? best, var most) = (null, 0);
        foreach (var (block, (plain, linked)) in lengths)
        {
            if (plain < LeastProse || linked > plain) continue;
            Add(block.ParentElement, 2 * plain);
            Add(block.ParentElement?.ParentElement, plain);
        }

        return best;

        void Add(IElement? element, int length)
        {
            if (element is null) return;
            var score = scores[element] = scores.GetValueOrDefault(element) + length;
            if (score > most) (best, most) = (element, score);
        }
    }

    private ElementPlace PlaceOf(IElement? block)
    {
        if (_prose is null || block is null) return ElementPlace.Unknown;
        if (block == _prose || block.ParentElement == _prose) return ElementPlace.Within;
        var level = LevelOf(block);
        if (level == 0) return ElementPlace.Deeper;
        if (IsTwin(block.ParentElement) || IsTwin(block)) return ElementPlace.Twin;
        return (ElementPlace)Math.Min((int)ElementPlace.Near + level - 1, (int)ElementPlace.Far);
    }

    /// <summary>How far above the prose's element the innermost one is that holds both; what was found is kept for all on the way.</summary>
    private int LevelOf(IElement block)
    {
        var level = 0;
        IElement? end = block;
        while (end is not null && !_levels.TryGetValue(end, out level)) end = end.ParentElement;
        for (IElement? at = block; at is not null && at != end; at = at.ParentElement) _levels[at] = level;
        return level;
    }

    private bool IsTwin(IElement? element) => element is { ClassName.Length: > 0 } && element.LocalName == _prose!.LocalName && element.ClassName == _prose.ClassName;
}
