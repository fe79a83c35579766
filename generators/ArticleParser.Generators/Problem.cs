using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleParser.Generators;

/// <summary>
/// A mistake in a grammar or dialect file. A Diagnostic cannot cross the pipeline's steps, because its
/// location holds on to trees; this can.
/// </summary>
internal sealed record Problem(
    DiagnosticDescriptor Descriptor,
    string Path,
    TextSpan Span,
    LinePositionSpan Lines,
    EquatableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Descriptor, Location.Create(Path, Span, Lines), [.. Arguments]);
}
