using FsCheck;
using FsCheck.Fluent;

namespace ArticleParser.Testing;

/// <summary>What pages are made of besides the lines that cues know: words of several scripts, marks, breaks, junk.</summary>
internal static class Noise
{
    /// <summary>What ends a line in pages that were not made by one program.</summary>
    public static readonly string[] Breaks =
        ["\n", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\u0085", "\u2028", "\u2029", "\n\r", " \n \t\n", "\v", "\f"];

    public static readonly string[] Words =
        ["harbour", "the", "Talks", "resumed", "NATO", "Über", "Straße", "İstanbul", "ışık", "città", "поезд", "Москва", "قارب", "خبر", "新闻", "記者", "ニュース", "서울",
         "ข่าว", "शहर", "2031", "17:42", "3", "٣", "३", "said,", "“quoted”", "»zitiert«", "Mr.", "e.g.", "don't", "—", "|", "/", "·", "•", "@handle", "a@b.example", "©", "…", "...", "😀", "👩‍👩‍👧", "ﬁn", "ǅ"];

    /// <summary>Characters that show nothing, or that text should not hold: bidirectional controls, lone surrogates, noncharacters.</summary>
    public static readonly string[] Marks =
        ["\uFEFF", "\u200B", "\u200E", "\u200F", "\u202A", "\u202C", "\u2067", "\u2069", "\u00AD", "\u0650", "\u0301", "\u0301\u0301", "\u20DD", "\u00A0", "\u3000", "\u2009", "\t", "  ",
         "\0", "\u0001", "\u001F", "\u007F", "\u009F", "\uD800", "\uDC00", "\uDC00\uD800", "\uFFFD", "\uFFFE", "\uFFFF", "\uE000", "\U000E0001", "\U0001F3FD"];

    public static readonly string[] Fragments =
        ["By", "By ", "Von ", "Par", "Photo:", "Photo: ", "(Photo: ", "Image: ", "Related", "SOURCE:", "Read more:", "date ", "2024-11-17", "March 2, 2031", "2. März 2031", "12/11/2024",
         "10:30", "ago", "3 MIN READ", ":", "：", "(", ")", "[", "]", ">", "»", " > ", "|", " | ", "/", "#", "- ", "– ", "1. ", "1) ", "…", "\"", "\\", "{", "}", "~", "<b>", "&amp;", "%", "Ã¼", "â€œ"];

    public static Gen<string> Mark { get; } = Gen.Elements(Marks);

    public static Gen<string> Break { get; } = Gen.Elements(Breaks);

    public static Gen<string> Fragment { get; } = Gen.Elements(Fragments);

    /// <summary>Up to 40 UTF-16 code units of any value.</summary>
    public static Gen<string> Junk { get; } = Characters(char.MaxValue);

    public static Gen<string> Ascii { get; } = Characters(0x7F);

    /// <summary>Fragments, words and marks, one after the other.</summary>
    public static Gen<string> Pieces { get; } = Gen.OneOf(Fragment, Gen.Elements(Words), Mark).ArrayOf().Select(string.Concat);

    public static Gen<string> Table { get; } = Gen.Elements(Words).ArrayOf().Select(cells => string.Join('\t', cells));

    /// <summary>A line that no rule of the grammar asks for; or an empty one.</summary>
    public static Gen<string> Line { get; } = Gen.Frequency(
        (6, Sentence(1, 30).Select(words => words + ".")), (3, Sentence(1, 30)), (3, Pieces), (2, Gen.Constant("")), (2, Fragment), (1, Table), (1, Junk), (1, Ascii));

    public static Gen<string> Sentence(int fewest, int most) =>
        from count in Gen.Choose(fewest, most)
        from words in Gen.Elements(Words).ArrayOf(count)
        select string.Join(' ', words);

    private static Gen<string> Characters(int last) =>
        from count in Gen.Choose(0, 40)
        from codes in Gen.Choose(0, last).ArrayOf(count)
        select string.Concat(codes.Select(code => (char)code));
}
