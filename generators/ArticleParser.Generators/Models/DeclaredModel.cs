using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ArticleParser.Generators.Models;

/// <summary>A declaration with the symbols of its members, by their index: for whoever has to show a place, and not for the pipeline.</summary>
internal sealed record DeclaredModel(ModelDeclaration Declaration, ImmutableArray<ISymbol> Members);
