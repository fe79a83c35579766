using System.Collections.Concurrent;

namespace ArticleParser.Accuracy.Roles;

/// <summary>Scores every labelled page chosen, in each style that it has.</summary>
internal static class RoleRun
{
    /// <param name="choice">Which pages; those beside its folder, in <c>more</c>, are taken too.</param>
    /// <param name="labels">What people said of them.</param>
    /// <param name="parser">What to score.</param>
    /// <param name="progress">Told after each page of the corpus.</param>
    public static IReadOnlyList<RolePage> Score(CorpusChoice choice, RoleLabels labels, IPageParser parser, Action progress)
    {
        var pages = new ConcurrentDictionary<long, IReadOnlyList<RolePage>>();
        BoardRun.InParallel(Lines(choice), (line, index) =>
        {
            pages[index] = [.. ScorePage(choice, labels, parser, choice.WithHtml(CorpusPage.Read(line)))];
            progress();
        });

        // In the order of the files, so that a board does not depend on which worker was faster.
        return [.. pages.OrderBy(page => page.Key).SelectMany(page => page.Value)];
    }

    /// <summary>The lines of all files that may hold labelled pages.</summary>
    public static IEnumerable<string> Lines(CorpusChoice choice)
    {
        DirectoryInfo[] folders = [choice.Folder, CorpusFolder.More(choice.Folder)];
        return folders.Where(folder => folder.Exists).DistinctBy(folder => folder.FullName)
            .SelectMany(folder => CorpusFolder.Files(folder, []))
            .Where(file => choice.Datasets.Count == 0 || choice.Datasets.Contains(CorpusFolder.Dataset(file)))
            .SelectMany(file => CorpusReader.Lines(file).Take(choice.Limit ?? int.MaxValue));
    }

    private static IEnumerable<RolePage> ScorePage(CorpusChoice choice, RoleLabels labels, IPageParser parser, CorpusPage page)
    {
        if (!choice.Takes(page) || labels.Of(page) is not { Count: > 0 } read) return [];
        var scorer = new RoleScorer(page, read, parser);
        return choice.StylesOf(page).Select(scorer.Score).OfType<RolePage>();
    }
}
