using System.CommandLine;

namespace ArticleParser.Cli.Dialects;

/// <summary>The arguments that say with which dialects pages are parsed.</summary>
internal sealed class DialectOptions
{
    private readonly Option<string[]> _files = new("--dialect") { Description = "A .dialect file that says what lines of these pages look like; may be given several times, and the first one counts first.", HelpName = "FILE" };
    private readonly Option<string?> _folder = new("--dialects") { Description = "A folder with a .dialect file for each of some publishers: example.org.dialect is for pages of example.org and the hosts below it.", HelpName = "DIR" };
    private readonly Option<string?> _field = new("--publisher-field") { Description = "The member or column that names the publisher, to choose a file of --dialects by; an address stands for its host. By default the record's url.", HelpName = "NAME" };

    /// <summary>The arguments of commands that read records.</summary>
    public IReadOnlyList<Option> All => [_files, _folder, _field];

    /// <summary>The argument of commands that read one page.</summary>
    public Option OfPage => _files;

    /// <exception cref="UserErrorException">A dialect cannot be read, or has mistakes.</exception>
    public PageDialects Read(ParseResult result) => PageDialects.Load(result.GetValue(_files) ?? [], result.GetValue(_folder), result.GetValue(_field));

    /// <exception cref="UserErrorException">A dialect cannot be read, or has mistakes.</exception>
    public Dialect? ReadOfPage(ParseResult result) => DialectFiles.Load(result.GetValue(_files) ?? []);
}
