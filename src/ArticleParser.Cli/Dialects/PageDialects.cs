using System.Collections.Concurrent;
using System.Security.Cryptography;
using ArticleParser.Cli.Records;

namespace ArticleParser.Cli.Dialects;

/// <summary>Which dialect a page is parsed with: that of its publisher, where a folder has one, and beside it the one that all pages have.</summary>
internal sealed class PageDialects
{
    private readonly Dialect? _ofAll;
    private readonly string? _field;
    private readonly Dictionary<string, Dialect> _ofPublishers = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<Dialect, Dialect> _combined = new();

    private PageDialects(Dialect? ofAll, string? field) => (_ofAll, _field) = (ofAll, field);

    /// <summary>None: pages are parsed with what the library knows.</summary>
    public static PageDialects None { get; } = new(null, null);

    /// <summary>What the dialects depend on, as one text: where it differs, pages may come out otherwise.</summary>
    public string Identity { get; private init; } = "";

    /// <summary>Reads all dialects, so that a mistake in one is told before the first page.</summary>
    /// <param name="files">The dialects of all pages.</param>
    /// <param name="folder">The folder that has a dialect for each of some publishers, NAME.dialect; null for none.</param>
    /// <param name="field">The member or column that names the publisher; null for the host of the page's address.</param>
    /// <exception cref="UserErrorException">One cannot be read, or has mistakes.</exception>
    public static PageDialects Load(IReadOnlyList<string> files, string? folder, string? field)
    {
        if (folder is null && field is not null) throw new UserErrorException("--publisher-field chooses a dialect from the folder of --dialects; use --dialects too.");
        string[] ofPublishers = folder is null ? [] : FilesIn(folder);
        var dialects = new PageDialects(DialectFiles.Load(files), field) { Identity = IdentityOf([.. files, .. ofPublishers], field) };
        foreach (var path in ofPublishers) dialects._ofPublishers[Path.GetFileNameWithoutExtension(path)] = DialectFiles.Load(path);
        return dialects;
    }

    /// <summary>The dialect of a page; null for none.</summary>
    public Dialect? Of(PageRecord record)
    {
        if (_ofPublishers.Count == 0 || PublisherOf(record) is not { } publisher || Find(publisher) is not { } dialect) return _ofAll;
        return _ofAll is null ? dialect : _combined.GetOrAdd(dialect, static (dialect, ofAll) => Dialect.Combine(dialect, ofAll), _ofAll);
    }

    /// <summary>The publisher's own, or that of the domain that its host belongs to: news.example.org is of example.org.</summary>
    private Dialect? Find(string publisher)
    {
        for (var name = publisher; name.Length > 0; name = name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (_ofPublishers.TryGetValue(name, out var dialect)) return dialect;
            if (!name.Contains('.', StringComparison.Ordinal)) break;
        }

        return null;
    }

    private string? PublisherOf(PageRecord record)
    {
        var text = _field is not null ? record.TextOf(_field) : record.TextOf("url") ?? record.TextOf("host");
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Host.Length > 0 ? address.Host : text?.Trim();
    }

    private static string[] FilesIn(string folder)
    {
        if (!Directory.Exists(folder)) throw new UserErrorException($"--dialects {folder}: {(File.Exists(folder) ? $"is a file; use --dialect {folder}" : "there is no such folder")}.");
        var files = Directory.GetFiles(folder, "*" + DialectFiles.Ending);
        Array.Sort(files, StringComparer.Ordinal);
        return files.Length > 0 ? files : throw new UserErrorException($"--dialects {folder}: contains no {DialectFiles.Ending} file; add one per publisher, such as example.org{DialectFiles.Ending}.");
    }

    private static string IdentityOf(IReadOnlyList<string> files, string? field) => files.Count == 0 ? ""
        : $"{field}:{string.Join(',', files.Select(file => $"{Path.GetFileName(file)}={Hash(file)}"))}";

    private static string Hash(string file)
    {
        try
        {
            return Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))[..16];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Whoever loads it says so.
            return "";
        }
    }
}
