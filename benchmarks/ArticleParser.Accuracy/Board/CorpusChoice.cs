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
    private readonly HtmlPages _html = new(Folder);

    public IReadOnlyList<FileInfo> Files() => CorpusFolder.Files(Folder, Datasets);

    /// <summary>The lines of the files, unread, each with its place, so that results can be put in order.</summary>
    public IEnumerable<string> Lines() => Files().SelectMany(file => CorpusReader.Lines(file).Take(Limit ?? int.MaxValue));

    public bool Takes(CorpusPage page) => Langs.Count == 0 || Langs.Contains(page.Lang);

    /// <summary>The page with its marked text, made from its HTML, where that style is among those chosen.</summary>
    public CorpusPage WithHtml(CorpusPage page) => Styles.Count == 0 || Styles.Contains(HtmlPages.Style) ? _html.AddTo(page) : page;

    public IEnumerable<string> StylesOf(CorpusPage page) => page.Texts.Keys.Where(style => Styles.Count == 0 || Styles.Contains(style));
}
