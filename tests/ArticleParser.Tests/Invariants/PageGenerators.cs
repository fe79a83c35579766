using FsCheck;
using FsCheck.Fluent;

namespace ArticleParser.Tests.Invariants;

/// <summary>
/// Where the properties' pages come from: lines that cues know, prose in several scripts, junk and marks,
/// put together with every kind of line break, or glued with none. Failing pages shrink line by line, then
/// character by character.
/// </summary>
public static class PageGenerators
{
    private static readonly string[] s_cueLines = [.. BuiltInExamples.All("E").Concat(BuiltInExamples.All("N")).Select(example => example.Text)];

    private static readonly string[] s_breaks = ["\n", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\u0085", "\u2028", "\u2029", "\n\r", " \n \t\n", "\v", "\f"];

    private static readonly string[] s_words =
        ["harbour", "the", "Talks", "resumed", "NATO", "Über", "Straße", "İstanbul", "ışık", "città", "поезд", "Москва", "قارب", "خبر", "新闻", "記者", "ニュース", "서울",
         "ข่าว", "शहर", "2031", "17:42", "3", "٣", "३", "said,", "“quoted”", "»zitiert«", "Mr.", "e.g.", "don't", "—", "|", "/", "·", "•", "@handle", "a@b.example", "©", "…", "...", "😀", "👩‍👩‍👧", "ﬁn", "ǅ"];

    private static readonly string[] s_marks =
        ["\uFEFF", "\u200B", "\u200E", "\u200F", "\u202A", "\u202C", "\u2067", "\u2069", "\u00AD", "\u0650", "\u0301", "\u0301\u0301", "\u20DD", "\u00A0", "\u3000", "\u2009", "\t", "  ",
         "\0", "\u0001", "\u001F", "\u007F", "\u009F", "\uD800", "\uDC00", "\uDC00\uD800", "\uFFFD", "\uFFFE", "\uFFFF", "\uE000", "\U000E0001", "\U0001F3FD"];

    private static readonly string[] s_fragments =
        ["By", "By ", "Von ", "Par", "Photo:", "Photo: ", "(Photo: ", "Image: ", "Related", "SOURCE:", "Read more:", "date ", "2024-11-17", "March 2, 2031", "2. März 2031", "12/11/2024",
         "10:30", "ago", "3 MIN READ", ":", "：", "(", ")", "[", "]", ">", "»", " > ", "|", " | ", "/", "#", "- ", "– ", "1. ", "1) ", "…", "\"", "\\", "{", "}", "~", "<b>", "&amp;", "%", "Ã¼", "â€œ"];

    private static Gen<string> Words => Gen.Choose(1, 30).SelectMany(count => Gen.Elements(s_words).ArrayOf(count)).Select(words => string.Join(' ', words));

    private static Gen<string> Prose => Words.Select(words => words + ".");

    private static Gen<string> Table => Gen.Elements(s_words).ArrayOf().Select(cells => string.Join('\t', cells));

    private static Gen<string> Junk => Gen.Choose(0, 40).SelectMany(count => Gen.Choose(0, char.MaxValue).ArrayOf(count)).Select(codes => string.Concat(codes.Select(code => (char)code)));

    private static Gen<string> Ascii => Gen.Choose(0, 40).SelectMany(count => Gen.Choose(0, 0x7F).ArrayOf(count)).Select(codes => string.Concat(codes.Select(code => (char)code)));

    private static Gen<string> Pieces => Gen.OneOf(Gen.Elements(s_fragments), Gen.Elements(s_words), Gen.Elements(s_marks)).ArrayOf().Select(string.Concat);

    private static Gen<string> Long =>
        from unit in Gen.OneOf(Gen.Elements(s_fragments), Gen.Elements(s_words), Gen.Elements(s_marks), Gen.Elements(s_cueLines))
        from times in Gen.Choose(50, 1200)
        select string.Concat(Enumerable.Repeat(unit, times));

    private static Gen<string> Line => Gen.Frequency(
        (8, Gen.Elements(s_cueLines)),
        (6, Prose),
        (3, Words),
        (3, Pieces),
        (2, Gen.Constant("")),
        (2, Gen.Elements(s_fragments)),
        (1, Table),
        (1, Junk),
        (1, Ascii));

    /// <summary>A line with another glued to it, marks before or within it, or neither.</summary>
    private static Gen<string> AnyLine => Gen.Frequency(
        (8, Line),
        (3, Line.Zip(Line, (first, second) => first + second)),
        (2, Gen.Elements(s_marks).Zip(Line, (mark, line) => mark + line)),
        (2, Line.Zip(Gen.Elements(s_marks), (line, mark) => line + mark)),
        (1, from line in Line
            from mark in Gen.Elements(s_marks)
            from place in Gen.Choose(0, line.Length)
            select line.Insert(place, mark)));

    private static Gen<string> Page => Gen.Frequency(
        (12, AnyLine.Zip(Gen.Elements(s_breaks), (line, lineBreak) => line + lineBreak).ArrayOf().Select(string.Concat)),
        (3, from page in Gen.Choose(5, 60).SelectMany(count => AnyLine.Zip(Gen.Elements(s_breaks), (line, lineBreak) => line + lineBreak).ArrayOf(count)).Select(string.Concat)
            from last in AnyLine
            select page + last),
        (2, AlteredSample),
        (1, Long));

    /// <summary>A page of the samples with a piece of it replaced.</summary>
    private static Gen<string> AlteredSample =>
        from sample in Gen.Elements(Sample.All.ToArray())
        let text = sample.Text
        from start in Gen.Choose(0, text.Length)
        from length in Gen.Choose(0, Math.Min(400, text.Length - start))
        from piece in Pieces
        select text.Remove(start, length).Insert(start, piece);

    private static readonly string[] s_houseLines =
        [.. WithDialect.Lines, "Explore", "May 4, 2031", "SOURCE:", "Related", "Light 4:", "Tide:", "Watch ٣", "From our desk", "/ Photo:"];

    /// <summary>A page whose lines are, many of them, of the tests' own dialects, wherever they would stand.</summary>
    private static Gen<string> HousePage =>
        Gen.Frequency((4, Gen.Elements(s_houseLines)), (2, Gen.Elements(s_houseLines).Zip(AnyLine, (house, line) => house + line)), (5, AnyLine), (3, Prose))
            .Zip(Gen.Elements(s_breaks), (line, lineBreak) => line + lineBreak).ArrayOf().Select(string.Concat);

    private static Gen<Edits> SomeEdits =>
        from count in Gen.Choose(0, 4)
        from steps in (from skip in Gen.Choose(0, 999)
                       from remove in Gen.Choose(0, 500)
                       from insert in Gen.OneOf(Gen.Constant(""), AnyLine, Gen.Elements(s_breaks))
                       select (skip, remove, insert)).ArrayOf(count)
        select new Edits(steps);

    public static Arbitrary<PageText> Pages() => Arb.From(Page.Select(text => new PageText(text)), page => Smaller(page.Text).Select(text => new PageText(text)));

    public static Arbitrary<HouseText> HousePages() => Arb.From(
        Gen.Frequency((4, HousePage), (1, Page)).Select(text => new HouseText(text)), page => Smaller(page.Text).Select(text => new HouseText(text)));

    public static Arbitrary<AnyText> Texts() => Arb.From(
        Gen.OneOf(ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""), Junk, Ascii, Gen.Elements(s_marks).ArrayOf().Select(string.Concat))
            .Select(text => new AnyText(text)),
        any => Smaller(any.Text).Select(text => new AnyText(text)));

    public static Arbitrary<Edits> AllEdits() => Arb.From(SomeEdits, edits => Enumerable.Range(0, edits.Steps.Count).Select(i => new Edits([.. edits.Steps.Where((_, at) => at != i)])));

    /// <summary>The text without a half, a quarter and so on down to one character; then with plainer characters.</summary>
    private static IEnumerable<string> Smaller(string text)
    {
        for (var width = (text.Length + 1) / 2; width > 0; width = width == 1 ? 0 : (width + 1) / 2)
        {
            for (var at = 0; at < text.Length; at += width) yield return text.Remove(at, Math.Min(width, text.Length - at));
        }

        for (var at = 0; at < text.Length && text.Length <= 60; at++)
        {
            if (text[at] is > 'a' and <= 'z' or > 'A' and <= 'Z' or > '~') yield return text[..at] + 'a' + text[(at + 1)..];
        }
    }
}
