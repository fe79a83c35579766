using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>What a neighbour looks like, in the classes that tell where a header is.</summary>
internal static class LooksOf
{
    public const int Classes = 14;

    /// <summary>The form of a title: some words, and no stop.</summary>
    public const int Title = 3;

    private const int Kinds = 128;

    // By kind: which of them a neighbour is cannot be foretold.
    private static readonly byte[] s_classes = ClassTable();

    // By the number of words, of a line without a stop.
    private static ReadOnlySpan<byte> Forms => [1, 1, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5];

    public static int Class(LexedPage page, int line)
    {
        var lines = page.Lines.AsSpan();
        if ((uint)line >= (uint)lines.Length) return 0;
        var looks = lines[line].Looks;
        return (int)looks < s_classes.Length ? s_classes[(int)looks] : ClassOf(looks);
    }

    /// <summary>The form of a line without regard to its cue: none, a word or three, a title, a sentence, prose.</summary>
    public static int Form(LexedPage page, int line)
    {
        var facts = page.Facts.AsSpan();
        if ((uint)line >= (uint)facts.Length) return 0;
        ref readonly var own = ref facts[line];
        int form = Forms[Math.Min(own.Words, Forms.Length - 1)], stop = LineFacts.IsSentenceEnd(own.LastMark) ? 1 : 0;
        return form < Title ? form : form + stop;
    }

    private static byte[] ClassTable()
    {
        var table = new byte[Kinds];
        for (var kind = 0; kind < table.Length; kind++) table[kind] = (byte)ClassOf((SyntaxKind)kind);
        return table;
    }

    private static int ClassOf(SyntaxKind looks) => looks switch
    {
        SyntaxKind.None => 1,
        SyntaxKind.Byline => 2,
        SyntaxKind.Timestamp or SyntaxKind.DateStamp => 3,
        SyntaxKind.SectionLabel => 4,
        SyntaxKind.Breadcrumb => 5,
        SyntaxKind.ReadingTime => 6,
        SyntaxKind.ShareTools => 7,
        SyntaxKind.Credit => 8,
        SyntaxKind.Caption => 9,
        SyntaxKind.RailHeading or SyntaxKind.RelatedLink => 10,
        SyntaxKind.NavigationItem or SyntaxKind.Promo => 11,
        SyntaxKind.Question or SyntaxKind.Quotation or SyntaxKind.ListItem or SyntaxKind.Subheading or SyntaxKind.Paragraph => 12,
        _ => 13,
    };
}
