namespace ArticleParser.Text;

/// <summary>A stretch of a text that was made of HTML, and what its elements say of it.</summary>
/// <param name="Start">Where it begins in the text as it was given.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Said">What they say.</param>
internal readonly record struct ElementRun(int Start, int End, ElementsSaid Said);

/// <summary>What elements say of a text: a bit for each <see cref="ElementSign"/>.</summary>
/// <param name="Near">What the nearest of the elements around it say.</param>
/// <param name="Far">What only those around them say.</param>
/// <param name="Place">Where it stands beside the page's prose.</param>
internal readonly record struct ElementsSaid(ulong Near, ulong Far, ElementPlace Place)
{
    public static ulong BitOf(ElementSign sign) => 1UL << (int)sign;
}
