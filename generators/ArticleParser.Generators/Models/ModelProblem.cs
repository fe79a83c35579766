using Microsoft.CodeAnalysis;

namespace ArticleParser.Generators.Models;

/// <summary>A mistake in a model, and which of its members has it; -1 is the model itself.</summary>
internal sealed record ModelProblem(DiagnosticDescriptor Descriptor, int Member, EquatableArray<string> Arguments)
{
    public static ModelProblem Of(DiagnosticDescriptor descriptor, int member, params string[] arguments) =>
        new(descriptor, member, arguments.ToEquatableArray());
}
