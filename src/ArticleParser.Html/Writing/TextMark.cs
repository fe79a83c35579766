using AngleSharp.Dom;

namespace ArticleParser.Html.Writing;

/// <summary>What is known of the elements around a stretch of text when it is written.</summary>
/// <param name="Near">What the nearest of them say.</param>
/// <param name="Far">What the others say.</param>
/// <param name="Block">The innermost one that begins lines of its own.</param>
/// <param name="IsLinked">Whether the text is in a link.</param>
internal readonly record struct TextMark(ulong Near, ulong Far, IElement? Block, bool IsLinked);

/// <summary>A stretch of the marked text that has one mark.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Mark">The number of its mark.</param>
internal readonly record struct MarkedRun(int Start, int End, int Mark)
{
    public int Length => End - Start;
}
