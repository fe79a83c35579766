using FsCheck;
using FsCheck.Fluent;

namespace ArticleParser.Testing;

/// <summary>What lines of a kind say: the examples of its cues, and where no cue describes the kind, words in the form of its tokens.</summary>
/// <param name="dialect">The user's dialect; null for none.</param>
internal sealed class LineWords(Dialect? dialect)
{
    private readonly ILookup<SyntaxKind, DialectExample> _own = (dialect?.Examples ?? []).Where(example => !example.IsCounter).ToLookup(example => example.Kind);
    private readonly string[] _counters = [.. Dialect.BuiltInExamples.Concat(dialect?.Examples ?? []).Where(example => example.IsCounter).Select(example => example.Text)];
    private static readonly ILookup<SyntaxKind, string> s_known =
        Dialect.BuiltInExamples.Where(example => !example.IsCounter).ToLookup(example => example.Kind, example => example.Text);

    /// <summary>True where the dialect has an example of such a line in the section.</summary>
    public bool IsOwn(SyntaxKind kind, SyntaxKind section) => Own(kind, section).Length > 0;

    public Gen<string> Of(SyntaxKind kind, SyntaxKind section)
    {
        var known = s_known[kind].ToArray();
        var own = Own(kind, section);
        var usual = known.Length > 0 ? Gen.Frequency((3, Gen.Elements(known)), (1, Gen.Elements(known).SelectMany(Varied))) : Made(kind);
        return own.Length == 0 ? usual : Gen.Frequency((1, usual), (2, Gen.Elements(own)));
    }

    private string[] Own(SyntaxKind kind, SyntaxKind section) =>
        [.. _own[kind].Where(example => section == SyntaxKind.None || example.Section == SyntaxKind.None || example.Section == section).Select(example => example.Text)];

    /// <summary>Other digits: other dates, times and numbers, possible ones and impossible ones.</summary>
    private static Gen<string> Varied(string line) =>
        from digits in Gen.Choose('0', '9').ArrayOf(line.Length)
        select string.Concat(line.Select((c, at) => char.IsAsciiDigit(c) ? (char)digits[at] : c));

    /// <summary>A marker where the kind has one, cells where the kind has several texts parted by something; and words.</summary>
    private Gen<string> Made(SyntaxKind kind)
    {
        if (SyntaxFacts.MayHold(kind, SyntaxKind.MarkerToken)) return Gen.Elements("- ", "• ", "* ", "1. ", "2) ", "").Zip(Prose(kind), string.Concat);
        if (!SyntaxFacts.MayHold(kind, SyntaxKind.SeparatorToken) || SyntaxFacts.MayHold(kind, SyntaxKind.PlaceToken)) return Prose(kind);
        return Noise.Sentence(1, 3).ArrayOf(3).Select(cells => string.Join('\t', cells));
    }

    private Gen<string> Prose(SyntaxKind kind) => Gen.Frequency(
        (4, Noise.Sentence(3, SyntaxFacts.IsAnyStoryBlock(kind) ? 40 : 14)),
        (4, English(SyntaxFacts.IsAnyStoryBlock(kind))),
        (1, Gen.Elements(_counters)));

    /// <summary>Plain sentences: what the scorer takes for a story, or for a title.</summary>
    private static Gen<string> English(bool isStory) =>
        from count in Gen.Choose(1, isStory ? 4 : 1)
        from sentences in Gen.Elements(s_sentences).ArrayOf(count)
        select isStory ? string.Join(' ', sentences.Select(sentence => sentence + ".")) : sentences[0];

    private static readonly string[] s_sentences =
    [
        "The port authority and the dockers' union met on Monday for the first time since the strike began",
        "Neither side would say what had changed", "“We had tea, and then somebody rang,” said the older of the two",
        "Harbour talks resume after six-day pause", "A second round is planned for Thursday, the union said in the evening",
        "Der Stadtrat hat am Montag den Umbau des alten Hafens beschlossen", "Le conseil municipal a voté lundi soir le budget du port",
        "Los trabajadores volverán al muelle el jueves, dijo el sindicato", "Что изменилось, стороны не говорят", "港口谈判在中断六天后恢复",
    ];
}
