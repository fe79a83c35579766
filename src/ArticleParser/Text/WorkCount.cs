using System.Diagnostics;

namespace ArticleParser.Text;

/// <summary>What is counted.</summary>
internal enum Work
{
    /// <summary>A look at a character, or at a line of a page.</summary>
    Look,

    /// <summary>A trie of cues is asked what a text begins or ends with.</summary>
    PhraseLookUp,

    /// <summary>It is walked, as the first characters did not rule that out.</summary>
    PhraseWalk,

    /// <summary>A list of words is asked.</summary>
    WordLookUp,

    /// <summary>The lexer of dates runs.</summary>
    DateLexing,

    /// <summary>A dateline is looked for.</summary>
    Dateline,

    /// <summary>A parser made of combinators runs.</summary>
    GrammarParse,

    /// <summary>A word is hashed letter by letter.</summary>
    SlowHash,

    /// <summary>A word is hashed with all of its letters side by side.</summary>
    WideHash,

    /// <summary>A word is looked up in the net's vocabulary.</summary>
    VocabularyLookUp,
}

/// <summary>
/// Counts work, in debug builds alone. What a test of growth compares, the same on every machine and in every run. What is compared many at a time, in vectors, is not
/// counted among the looks.
/// </summary>
internal static class WorkCount
{
    [ThreadStatic]
    private static long[]? t_counts;

    /// <summary>How often this thread has done the work. Always 0 in release builds.</summary>
    public static long Of(Work work) => t_counts?[(int)work] ?? 0;

    [Conditional("DEBUG")]
    public static void Add(Work work) => (t_counts ??= new long[(int)Work.VocabularyLookUp + 1])[(int)work]++;
}
