using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleParser.Generators;

/// <summary>Collects the problems of one file, and knows its lines and columns.</summary>
internal sealed class ProblemList(SourceFile file)
{
    private readonly List<Problem> _problems = [];
    private readonly SourceText _text = SourceText.From(file.Text);

    public SourceFile File => file;

    public int Count => _problems.Count;

    public void Add(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments) =>
        _problems.Add(new(descriptor, file.Path, span, _text.Lines.GetLinePositionSpan(span), arguments.ToEquatableArray()));

    /// <summary>The line of a place, counted from 1 as an editor does.</summary>
    public int LineOf(TextSpan span) => _text.Lines.GetLinePosition(span.Start).Line + 1;

    public EquatableArray<Problem> ToArray() => _problems.OrderBy(problem => problem.Span.Start).ToEquatableArray();
}
