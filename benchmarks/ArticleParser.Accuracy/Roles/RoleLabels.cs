using System.Diagnostics.CodeAnalysis;

namespace ArticleParser.Accuracy.Roles;

/// <summary>The labels that people gave to every line of some pages, by the pages' names.</summary>
internal sealed class RoleLabels
{
    private readonly Dictionary<string, List<PageLabels>> _pages = [];
    private int _mismatches;

    /// <summary>How many pages are labelled; a page labelled in two styles counts twice.</summary>
    public int Count => _pages.Values.Sum(styles => styles.Count);

    /// <summary>How many of the pages that were asked for had another number of lines than of labels.</summary>
    public int Mismatches => _mismatches;

    /// <summary>Reads the files in <c>roles</c>.</summary>
    /// <param name="corpusRoot">The folder above <c>dev</c>, <c>more</c> and <c>roles</c>.</param>
    /// <param name="further">A folder of further labels, in files named as <see cref="OwnPages.LabelFiles"/>; null where there is none.</param>
    /// <exception cref="CorpusMissingException">There are no labels.</exception>
    /// <exception cref="InvalidDataException">A line of labels has another form.</exception>
    public static RoleLabels Read(DirectoryInfo corpusRoot, DirectoryInfo? further = null)
    {
        var folder = new DirectoryInfo(Path.Combine(corpusRoot.FullName, "roles"));
        var labels = new RoleLabels();
        if (folder.Exists) labels.Add(folder, "*.txt");
        else if (further is null) throw new CorpusMissingException($"No labels at {folder.FullName}.");
        if (further is not null) labels.Add(further, OwnPages.LabelFiles);
        return labels;
    }

    /// <summary>The same labels, and those that the project has of further pages of the corpus: <c>Labels/README.md</c>.</summary>
    /// <exception cref="CorpusMissingException">The corpus has no labels.</exception>
    public static RoleLabels ReadToTrain(DirectoryInfo corpusRoot)
    {
        var labels = Read(corpusRoot);
        foreach (var (name, lines) in ProjectTexts.In("Labels/")) labels.Add(name, lines, judges: false);
        return labels;
    }

    /// <summary>The labels of a page in one style as they were read, whether or not they fit its text.</summary>
    public bool TryGet(string name, string style, [NotNullWhen(true)] out PageLabels? labels)
    {
        labels = _pages.TryGetValue(name, out var styles) ? styles.Find(page => page.Style == style) : null;
        return labels is not null;
    }

    /// <summary>The labels of a page, one for each style that was read; those that do not fit the text are counted and left out. Safe to use from several threads.</summary>
    public IReadOnlyList<PageLabels> Of(CorpusPage page)
    {
        if (!_pages.TryGetValue(page.Name, out var styles)) return [];
        var fitting = styles.FindAll(labels => page.Texts.TryGetValue(labels.Style, out var text) && labels.Fits(text));
        Interlocked.Add(ref _mismatches, styles.Count - fitting.Count);
        return fitting;
    }

    private void Add(DirectoryInfo folder, string pattern)
    {
        if (!folder.Exists) throw new CorpusMissingException($"No folder of labels at {folder.FullName}.");
        foreach (var file in folder.EnumerateFiles(pattern).OrderBy(file => file.Name, StringComparer.Ordinal)) Add(file.Name, File.ReadLines(file.FullName), judges: true);
    }

    /// <summary>A page that stands in two files was read by two people; the first file's labels are kept.</summary>
    private void Add(string file, IEnumerable<string> lines, bool judges)
    {
        foreach (var line in lines.Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            var labels = Read(file, line) with { Judges = judges };
            if (!_pages.TryGetValue(labels.Name, out var styles)) _pages[labels.Name] = styles = [];
            if (!styles.Exists(page => page.Style == labels.Style)) styles.Add(labels);
        }
    }

    private static PageLabels Read(string file, string line)
    {
        try
        {
            return LabelLine.Read(line);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            throw new InvalidDataException($"{file}: {exception.Message}", exception);
        }
    }
}
