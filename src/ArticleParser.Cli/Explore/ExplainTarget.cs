using System.Globalization;
using ArticleParser.Cli.Input;
using ArticleParser.Cli.Records;

namespace ArticleParser.Cli.Explore;

/// <summary>A line of a file, as a compiler's messages name it: <c>page.txt:12</c>.</summary>
/// <param name="Path">The file; <c>-</c> is standard input.</param>
/// <param name="Line">The physical line, counted from one.</param>
internal sealed record ExplainTarget(string Path, int Line)
{
    /// <summary>Reads what the user wrote; null where no line is named. A number alone is a line of standard input: the command line reads <c>-:12</c> so.</summary>
    public static ExplainTarget? Read(string text)
    {
        var colon = text.LastIndexOf(':');
        var path = colon > 0 ? text[..colon] : colon < 0 ? InputSource.StandardInput : null;
        var isLine = int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line > 0;
        return isLine && path is not null ? new ExplainTarget(path, line) : null;
    }

    /// <summary>The tree of the file.</summary>
    /// <exception cref="UserErrorException">The file cannot be read, or holds no text of one page.</exception>
    public async Task<SyntaxTree> ParseAsync(CliEnvironment environment, ParseOptions options, CancellationToken cancellationToken)
    {
        if (Path == InputSource.StandardInput && environment.InputIsTerminal) throw new UserErrorException("no input: name a file and a line, as in 'articleparser explain page.txt:12', or pipe a page in.");
        if (Directory.Exists(Path)) throw new UserErrorException($"{Path}: is a folder; name one file.");
        await foreach (var (item, record) in ReadPages.ReadAsync([Path], environment, cancellationToken))
        {
            if (item.Input.Format.HoldsRecords()) throw new UserErrorException($"{Path}: contains records; explain needs a file with the text of one page.");
            if (record.Failure is { } failure) throw new UserErrorException(failure.Message);
            return Parse(record, item, options, cancellationToken);
        }

        throw new UserErrorException($"{Path}: the file is empty.");
    }

    /// <summary>Why the line is what it is: more than one answer where a scraper glued several lines together.</summary>
    /// <exception cref="UserErrorException">There is no such line, or it is blank.</exception>
    public IReadOnlyList<LineExplanation> Explain(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var count = tree.GetLocation(new TextSpan(tree.Length, 0)).Start.Line + 1;
        if (Line > count) throw new UserErrorException($"{Path}: there is no line {Line}; the last is {count}.");
        var lines = tree.ExplainLines(cancellationToken);
        List<LineExplanation> found = [.. lines.Where(line => Holds(line.Line))];
        return found.Count > 0 ? found : throw new UserErrorException($"{Path}: line {Line} has no text.{Nearest(lines)}");
    }

    private SyntaxTree Parse(PageRecord record, InputItem item, ParseOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return RecordText.Parse(record, item, options, cancellationToken);
        }
        catch (TextTooLongException error)
        {
            throw new UserErrorException($"{Path}: {error.Message}");
        }
    }

    private bool Holds(LineSyntax line)
    {
        var place = line.GetLocation();
        return place.Start.Line < Line && place.End.Line + 1 >= Line;
    }

    private string Nearest(IEnumerable<LineExplanation> lines)
    {
        var numbers = lines.Select(line => line.Line.GetLocation().Start.Line + 1).Distinct().OrderBy(number => Math.Abs(number - Line)).Take(1).ToList();
        return numbers.Count > 0 ? $" The nearest line with text is {numbers[0]}." : "";
    }
}
