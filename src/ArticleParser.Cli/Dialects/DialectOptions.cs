using System.CommandLine;

namespace ArticleParser.Cli.Dialects;

/// <summary>The arguments that say with which dialects pages are parsed.</summary>
internal sealed class DialectOptions
{
    private readonly Option<string[]> _files = new("--dialect") { Description = "A .dialect file that describes the lines of these pages. Can be repeated; earlier files take precedence.", HelpName = "FILE" };
    private readonly Option<string?> _folder = new("--dialects") { Description = "A folder with one .dialect file per publisher: example.org.dialect applies to pages of example.org and its subdomains.", HelpName = "DIR" };
    private readonly Option<string?> _field = new("--publisher-field") { Description = "The member or column with the publisher's host or URL, to choose a file of --dialects. Default: the record's url.", HelpName = "NAME" };

    /// <summary>The arguments of commands that read records.</summary>
    public IReadOnlyList<Option> All => [_files, _folder, _field];

    /// <summary>The argument of commands that read one page.</summary>
    public Option OfPage => _files;

    /// <exception cref="UserErrorException">A dialect cannot be read, or has mistakes.</exception>
    public PageDialects Read(ParseResult result) => PageDialects.Load(result.GetValue(_files) ?? [], result.GetValue(_folder), result.GetValue(_field));

    /// <exception cref="UserErrorException">A dialect cannot be read, or has mistakes.</exception>
    public Dialect? ReadOfPage(ParseResult result) => DialectFiles.Load(result.GetValue(_files) ?? []);
}
