using AngleSharp.Dom;

namespace ArticleParser.Html.Writing;

/// <summary>What the open elements say of the text that comes next: the nearest of those that say anything, and all others together.</summary>
internal record struct ElementContext
{
    private ulong _first;
    private ulong _second;
    private ulong _third;
    private ulong _others;

    /// <summary>The innermost element that begins lines of its own.</summary>
    public IElement? Block { get; private set; }

    public bool IsLinked { get; private set; }

    public readonly ulong Near => _first | _second | _third;

    public readonly ulong Far => _others & ~Near;

    /// <param name="element">The element that opens.</param>
    /// <param name="signs">What it says.</param>
    public void Enter(IElement element, ulong signs)
    {
        if (ElementWriter.IsBlock(element)) Block = element;
        IsLinked |= element.LocalName == "a";
        if (signs == 0) return;
        (_third, _second, _first, _others) = (_second, _first, signs, _others | _third);
    }
}
