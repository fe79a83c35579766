using System.ComponentModel;
using ArticleParser.Cues;

namespace ArticleParser;

/// <summary>
/// Describes the lines of one publisher's pages, in addition to the library's own cues: labels, headings, furniture, bylines and dates, their sections,
/// custom fields, and words for the library's lists. For every <c>NAME.dialect</c> file of a project, the generator writes the property <c>Dialects.NAME</c>;
/// <see cref="Load"/> and <see cref="Parse"/> read a dialect at run time and report the same mistakes. Pass it in <see cref="ParseOptions.Dialect"/>. A dialect is
/// optional: pages parse without it. Immutable and thread-safe.
/// </summary>
public sealed class Dialect : IEquatable<Dialect>
{
    private readonly CompiledDialect[] _parts;
    private readonly DialectRecords _records;
    private readonly DialectFields _fields = new();
    private readonly Lazy<CueTable> _table;
    private readonly Lazy<OwnWords?> _words;

    private Dialect(CompiledDialect[] parts)
    {
        _parts = parts;
        var (names, records) = (new string[parts.Length], new string[parts.Length]);
        for (var i = 0; i < parts.Length; i++) (names[i], records[i]) = (parts[i].Name, parts[i].Records);
        Name = string.Join(" + ", names);
        _records = new DialectRecords(string.Concat(records));
        Cues = Read(BuiltIn.Cues);
        _table = new Lazy<CueTable>(Build);
        _words = new Lazy<OwnWords?>(ReadWords);
    }

    /// <summary>The library's own, whose patterns the generator has laid out.</summary>
    private Dialect()
    {
        Name = "built-in";
        _parts = [new(Name, "", BuiltInDialect.Examples)];
        _records = new DialectRecords("");
        var headers = BuiltInDialect.Cues.Split('\n');
        var cues = new Cue[headers.Length];
        for (var i = 0; i < cues.Length; i++) cues[i] = new Cue(i, (SyntaxKind)BuiltInDialect.CueKinds[i], headers[i].Split('\t'), _fields);
        Cues = cues;
        _table = new Lazy<CueTable>(() => new CueTable(Cues, _fields.Names, new PatternTable(BuiltInDialect.Layout, Cues)));
        _words = new Lazy<OwnWords?>(ReadWords);
    }

    /// <summary>The file name without its extension; for a combination, the names joined with plus signs.</summary>
    public string Name { get; }

    /// <summary>The names of the dialect's fields, in order of first occurrence in its files.</summary>
    public IReadOnlyList<string> FieldNames => _fields.Names;

    /// <summary>
    /// The <c>example</c> and <c>counter</c> lines of the files, in order; created on each call.
    /// <see cref="CheckExamples"/> checks them, and test page generators use them.
    /// </summary>
    public IReadOnlyList<DialectExample> Examples => [.. _parts.SelectMany(part => DialectExample.Read(part.Examples)).Select(Placed)];

    /// <summary>The <c>example</c> and <c>counter</c> lines of the library's own dialect.</summary>
    public static IReadOnlyList<DialectExample> BuiltInExamples => BuiltIn.Examples;

    /// <summary>What the library knows by itself.</summary>
    internal static Dialect BuiltIn { get; } = new();

    internal Cue[] Cues { get; }

    /// <summary>The dialect's cues with the library's own: made once, when it is first needed.</summary>
    internal CueTable Table => _table.Value;

    /// <summary>The words that the dialect adds to the library's lists; null where there are none.</summary>
    internal OwnWords? Words => _words.Value;

    /// <summary>Reads a <c>.dialect</c> file as the compiler does. The file name without its extension becomes the dialect's name.</summary>
    /// <param name="path">The file, in UTF-8, or in UTF-16 with a byte order mark.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="DialectException">The dialect has mistakes; the exception lists them with line and column.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    public static Dialect Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Read(File.ReadAllText(path), Path.GetFileNameWithoutExtension(path), path);
    }

    /// <summary>Reads the text of a <c>.dialect</c> file, as the compiler does.</summary>
    /// <param name="text">The text. Without cues and words, the dialect has no effect.</param>
    /// <param name="name">The dialect's name, for messages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="DialectException">The dialect has mistakes; the exception lists them with line and column.</exception>
    /// <example>
    /// <code>
    /// using ArticleParser;
    ///
    /// Dialect dialect = Dialect.Parse("""
    ///     cue Insert.tide as tide
    ///       en  Tide:{text as level} metres
    ///       example Tide: 3.4 metres
    ///     """);
    /// SyntaxTree tree = SyntaxTree.ParseText("Tide: 1.2 metres", new ParseOptions { Dialect = dialect });
    /// Console.WriteLine(tree.GetRoot().Fields["level"]?.Text); // 1.2
    /// </code>
    /// </example>
    public static Dialect Parse(string text, string name = "dialect")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        return Read(text, name, null);
    }

    /// <summary>Combines several dialects into one. If two cues match a line equally well, the cue of the earlier dialect wins.</summary>
    /// <param name="dialects">The dialects. Keep the result and use it for all pages, because each dialect is prepared once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dialects"/> or one of them is null.</exception>
    public static Dialect Combine(params IEnumerable<Dialect> dialects)
    {
        ArgumentNullException.ThrowIfNull(dialects);
        var parts = dialects.SelectMany(dialect => (dialect ?? throw new ArgumentNullException(nameof(dialects), "One of the dialects is null."))._parts);
        return new Dialect([.. parts.Distinct()]);
    }

    /// <summary>Reads the generator's output. For generated code only: the format is specific to the package version.</summary>
    /// <param name="name">The file name without its extension.</param>
    /// <param name="format">The version of the format.</param>
    /// <param name="records">The cues.</param>
    /// <param name="examples">The lines that the cues must match or must not match.</param>
    /// <exception cref="NotSupportedException">Another version of the package wrote the records.</exception>
    /// <exception cref="FormatException">The records name a kind that this version of the library does not have.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Dialect FromCompiled(string name, int format, string records, string examples)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(examples);
        if (format != DialectCompiler.Format) throw new NotSupportedException($"The dialect '{name}' was compiled in form {format}, and this version of ArticleParser reads form {DialectCompiler.Format}. Build its project with the package that it runs with.");
        return new Dialect([new(name, Ended(records), Ended(examples))]);
    }

    /// <summary>
    /// Checks the <c>example</c> and <c>counter</c> lines of the dialect's files, for a one-line test of a dialect.
    /// Returns a message for each failure; empty if all pass.
    /// </summary>
    public IReadOnlyList<string> CheckExamples()
    {
        using var words = OwnWords.Enter(this);
        return [.. Examples.Select(example => example.Check(Table)).OfType<string>()];
    }

    /// <summary>True if both were compiled from the same file contents, in the same order.</summary>
    public bool Equals(Dialect? other) => other is not null && _parts.SequenceEqual(other._parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Dialect);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var part in _parts) hash.Add(part);
        return hash.ToHashCode();
    }

    /// <summary>The dialect's name.</summary>
    public override string ToString() => Name;

    /// <summary>The cues, numbered behind those that are known, and the names of their fields in the order of the files.</summary>
    private Cue[] Read(Cue[] known)
    {
        var cues = new Cue[_records.Cues.Count];
        for (var i = 0; i < cues.Length; i++)
        {
            var written = _records.Cues[i];
            cues[i] = new Cue(known.Length + i, Cue.KindOf(written.Header[0]), written.Header, _fields);
            cues[i].LookLike(known);
            foreach (var pattern in written.Patterns())
            {
                foreach (var element in PatternElement.Read(pattern)) _fields.IdOf(element.Field);
            }
        }

        return cues;
    }

    private static Dialect Read(string text, string name, string? path)
    {
        var read = DialectText.Read(text, LibraryLines.Instance);
        if (read.Mistakes.Count > 0) throw DialectException.Of(name, read.Mistakes, path);
        return new Dialect([new(name, read.Records, read.Examples)]);
    }

    // A literal in generated code has no last line break, and records that follow one another need it.
    private static string Ended(string records) => records.Length == 0 || records.EndsWith('\n') ? records : records + "\n";

    /// <summary>Lays out the dialect's own patterns; those of the library are asked beside them.</summary>
    private CueTable Build()
    {
        var known = BuiltIn.Cues;
        var layout = new CueLayoutBuilder(BuiltInDialect.Layout);
        layout.AddDateWords(WordNames.DateOpeners(_records));
        for (var i = 0; i < Cues.Length; i++) layout.Add(known.Length + i, _records.Cues[i].Patterns());
        Cue[] cues = [.. known, .. Cues];
        return new CueTable(cues, _fields.Names, new PatternTable(layout.Lay(), cues, CueTable.BuiltIn.Patterns));
    }

    private OwnWords? ReadWords() => OwnWords.In(_records);

    private DialectExample Placed(DialectExample example) =>
        example with { Section = Cues.FirstOrDefault(cue => cue.Name == example.Cue)?.Section ?? SyntaxKind.None };

    private sealed record CompiledDialect(string Name, string Records, string Examples);
}
