using ArticleParser.Cues;
using ArticleParser.Lines;

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

    public static void Add(LexedPage page, LabelScores scores)
    {
        Span<int> questions = stackalloc int[MostQuestions];
        Add(page, scores, questions);
    }

    // Apart from the buffer: a method that has one and a loop is compiled in full at its first call.
    private static void Add(LexedPage page, LabelScores scores, Span<int> questions)
    {
        int count = 0, personal = 0;
        for (var i = 1; i + 1 < page.Count && count < MostQuestions; i++)
        {
            if (!IsQuestion(page, i) || !IsAnswer(page, i + 1)) continue;
            questions[count++] = i;
            if (Has(page.TextOf(i), s_asked) || Has(page.TextOf(i + 1), s_speakers)) personal++;
        }

        if (personal < Fewest || personal * 2 < count) return;
        foreach (var question in questions[..count])
        {
            SaidEvidence.Say(scores, question, SyntaxKind.Question, SaidEvidence.Strong);
            SaidEvidence.SaySection(scores, question, SyntaxKind.Body, SaidEvidence.Some);
        }
    }

    private static bool IsQuestion(LexedPage page, int line)
    {
        ref readonly var facts = ref page.Facts[line];
        return facts.LastMark is '?' or '？' or '؟' && facts.Words is >= FewestWords and <= MostWords && page.Lines[line].CueKind == SyntaxKind.None;
    }

    private static bool IsAnswer(LexedPage page, int line) =>
        page.Facts[line].LastMark is not ('?' or '？' or '؟') && SaidEvidence.IsProse(page, line, AnswerWords);

    private static bool Has(ReadOnlySpan<char> text, WordSet words)
    {
        foreach (var range in text.SplitAny(" ,.?!;:\"“”„»«'’"))
        {
            if (words.Contains(text[range])) return true;
        }

        return false;
    }
}
