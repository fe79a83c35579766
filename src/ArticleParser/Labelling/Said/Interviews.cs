using ArticleParser.Cues;

namespace ArticleParser.Labelling;

/// <summary>
/// An interview whose questions have no sign before them: lines that end with a question mark and ask somebody, each answered below by somebody who
/// speaks of himself. The questions of a guide ask of a thing, and are headings.
/// </summary>
internal static class Interviews
{
    private const int Fewest = 3;
    private const int MostQuestions = 100;
    private const int FewestWords = 3;
    private const int MostWords = 60;
    private const int AnswerWords = 4;

    private static readonly WordSet s_asked = new("AskedWord");
    private static readonly WordSet s_speakers = new("SpeakerWord");

    public static void Add(in SaidPage page, LabelScores scores)
    {
        if (!page.Has(LineSigns.EndsInQuestion)) return;
        Span<int> questions = stackalloc int[MostQuestions];
        Add(page, scores, questions);
    }

    // Apart from the buffer: a method that has one and a loop is compiled in full at its first call.
    private static void Add(in SaidPage page, LabelScores scores, Span<int> questions)
    {
        var count = 0;
        for (var i = 1; i + 1 < page.Count && count < MostQuestions; i++)
        {
            if (page.Is(i, LineSigns.EndsInQuestion) && IsQuestion(page, i) && IsAnswer(page, i + 1)) questions[count++] = i;
        }

        questions = questions[..count];
        if (count < Fewest || !ArePersonal(page, questions)) return;
        foreach (var question in questions)
        {
            SaidEvidence.Say(scores, question, SyntaxKind.Question, SaidEvidence.Strong);
            SaidEvidence.SaySection(scores, question, SyntaxKind.Body, SaidEvidence.Some);
        }
    }

    private static bool ArePersonal(in SaidPage page, ReadOnlySpan<int> questions)
    {
        // As many as are needed, or more others than may be.
        var needed = Math.Max(Fewest, (questions.Length + 1) / 2);
        for (var i = 0; i < questions.Length && needed > 0 && questions.Length - i >= needed; i++)
        {
            if (Has(page.TextOf(questions[i]), s_asked) || Has(page.TextOf(questions[i] + 1), s_speakers)) needed--;
        }

        return needed == 0;
    }

    private static bool IsQuestion(in SaidPage page, int line)
    {
        ref readonly var facts = ref page.Facts[line];
        return facts.Words is >= FewestWords and <= MostWords && page.KindOf(line) == SyntaxKind.None;
    }

    private static bool IsAnswer(in SaidPage page, int line) =>
        !page.Is(line, LineSigns.EndsInQuestion) && page.IsProse(line, AnswerWords);

    private static bool Has(ReadOnlySpan<char> text, WordSet words)
    {
        foreach (var range in text.SplitAny(" ,.?!;:\"“”„»«'’"))
        {
            if (words.Contains(text[range])) return true;
        }

        return false;
    }
}
