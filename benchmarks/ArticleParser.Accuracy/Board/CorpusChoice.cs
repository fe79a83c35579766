namespace ArticleParser.Accuracy;

/// <summary>Which pages of the corpus to take. Empty lists take all.</summary>
/// <param name="Folder">Where the corpus lies.</param>
/// <param name="Datasets">Names of data sets.</param>
/// <param name="Styles">Names of scrape styles.</param>
/// <param name="Langs">Two-letter codes.</param>
/// <param name="Limit">How many pages of each data set, from its first on; null for all.</param>
internal sealed record CorpusChoice(
    DirectoryInfo Folder, IReadOnlyList<string> Datasets, IReadOnlyList<string> Styles, IReadOnlyList<string> Langs, int? Limit)
{
    public IReadOnlyList<FileInfo> Files() => CorpusFolder.Files(Folder, Datasets);

    /// <summary>The lines of the files, unread, each with its place, so that results can be put in order.</summary>
    public IEnumerable<string> Lines() => Files().SelectMany(file => CorpusReader.Lines(file).Take(Limit ?? int.MaxValue));

    public bool Takes(CorpusPage page) => Langs.Count == 0 || Langs.Contains(page.Lang);

    public IEnumerable<string> StylesOf(CorpusPage page) => page.Texts.Keys.Where(style => Styles.Count == 0 || Styles.Contains(style));
}
