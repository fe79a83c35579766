using System.Text;

namespace ArticleParser.Accuracy.Roles;

/// <summary>
/// Pages and labels of one's own, as <c>articleparser explore --labels DIR</c> keeps them: <c>NAME.labels.txt</c> has the labels of <c>own/NAME</c>, and
/// <c>NAME.txt</c> beside it the text. A file of labels may also name pages of the corpus.
/// </summary>
internal static class OwnPages
{
    public const string LabelFiles = "*.labels.txt";

    private const string Dataset = "own";
    private const string TextEnding = ".txt";

    /// <summary>Scores each page of the folder that has labels.</summary>
    /// <exception cref="CorpusMissingException">There is no such folder.</exception>
    public static IReadOnlyList<RolePage> Score(DirectoryInfo folder, RoleLabels labels, IPageParser parser)
    {
        if (!folder.Exists) throw new CorpusMissingException($"No folder of labels at {folder.FullName}.");
        return [.. folder.EnumerateFiles("*" + TextEnding).OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => Score(file, labels, parser)).OfType<RolePage>()];
    }

    private static RolePage? Score(FileInfo file, RoleLabels labels, IPageParser parser)
    {
        // Not ReadAllText: a mark of byte order at the beginning is a character of the page.
        var text = Encoding.UTF8.GetString(File.ReadAllBytes(file.FullName));
        var id = file.Name[..^TextEnding.Length];
        var page = new CorpusPage(Dataset, id, id, "", new Gold(), new Dictionary<string, string> { [ScrapeStyles.Whole] = text });
        return labels.Of(page) is { Count: > 0 } read ? new RoleScorer(page, read, parser).Score(ScrapeStyles.Whole) : null;
    }
}
