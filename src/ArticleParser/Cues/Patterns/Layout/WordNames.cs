using ArticleParser.Text;

namespace ArticleParser.Cues;

/// <summary>The names of the lists of words that something reads.</summary>
internal static class WordNames
{
    // Those that are looked up as a whole word, by WordSet.
    private static readonly string[] s_sets = ["NameWriter", "NameDegree", "NameGeneration", "NameWork", "NotAuthor", "FixedHeading", "SummaryHeading", "CamelName", "WorkDate", "ReleaseLabel", "MemberSince", "ReporterBehind", "AskedWord", "SpeakerWord", "NameGroup", "NameRank", "NameWith", "AnyAgency", "AgencyNoun", "FirstPerson", "LettersHeading", "NameTrade", "CompoundJoin", "ReplyMark"];

    // The lists of words that a date can begin with.
    private static readonly string[] s_openers = ["Month.", "Weekday.", "Era."];

    /// <summary>All of them: what a user's dialect may add words to.</summary>
    public static IReadOnlyList<string> All { get; } = Collect();

    private static List<string> Collect()
    {
        List<string> names = [.. s_sets];
        for (var trie = 0; trie < WordLayout.TrieCount; trie++) names.AddRange(WordLayout.ListsOf(trie));
        return names;
    }

    /// <summary>The words that a date can begin with besides a digit, folded, each once.</summary>
    public static List<string> DateOpeners(DialectRecords records)
    {
        var words = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var list in records.Lists)
        {
            if (!CanOpen(list.Name)) continue;
            foreach (var word in list.Words)
            {
                var folded = Fold.All(word.Text.AsSpan());
                if (known.Add(folded)) words.Add(folded);
            }
        }

        return words;
    }

    private static bool CanOpen(string list)
    {
        foreach (var opener in s_openers)
        {
            if (list.StartsWith(opener, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
