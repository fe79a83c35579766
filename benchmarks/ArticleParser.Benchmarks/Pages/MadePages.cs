using System.Text;

namespace ArticleParser.Benchmarks.Pages;

/// <summary>Pages made from a fixed seed, for machines without the corpus: its line lengths, nonsense words, lines with cues.</summary>
internal static class MadePages
{
    private const int Seed = 20310302;
    private const double BlankShare = 0.25;
    private const double CueShare = 0.36;

    // Measured over every tenth page of the development corpus: twentieths of the lengths of its lines that are not blank,
    // elevenths of the lengths of its pages.
    private static readonly int[] s_lineLengths = [1, 4, 5, 7, 8, 9, 11, 12, 14, 15, 17, 20, 23, 28, 35, 47, 62, 89, 159, 289, 900];
    private static readonly int[] s_pageLengths = [700, 3911, 5246, 6182, 7172, 8623, 9705, 11774, 16388, 20490, 26723, 40000];

    private static readonly string[] s_words =
        "the harbour office said on Monday that talks would resume with the union of dockers after a pause in which no ship was unloaded and neither side would say what had changed at first light".Split(' ');

    public static IReadOnlyList<string> Make(int count)
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, count).Select(_ => Page(random))];
    }

    private static string Page(Random random)
    {
        var length = Draw(random, s_pageLengths);
        var page = new StringBuilder(length + 1024);
        while (page.Length < length)
        {
            if (random.NextDouble() > BlankShare) page.Append(Line(random));
            page.Append('\n');
        }

        return page.ToString();
    }

    private static string Line(Random random)
    {
        var length = Draw(random, s_lineLengths);
        if (length < 60 && random.NextDouble() < CueShare) return HostileText.CueLines[random.Next(HostileText.CueLines.Length)];
        var line = new StringBuilder(length + 16);
        while (line.Length < length) line.Append(s_words[random.Next(s_words.Length)]).Append(' ');
        line[0] = char.ToUpperInvariant(line[0]);
        if (length > 80) line[^1] = '.';
        return line.ToString().TrimEnd();
    }

    /// <summary>A length between two neighbouring quantiles, each as likely as the others.</summary>
    private static int Draw(Random random, int[] quantiles)
    {
        var at = random.Next(quantiles.Length - 1);
        return random.Next(quantiles[at], quantiles[at + 1] + 1);
    }
}
