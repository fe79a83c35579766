using Microsoft.CodeAnalysis.Text;

namespace ArticleParser.Generators.GrammarFile;

internal enum Multiplicity
{
    One,
    Optional,
    Many,

    /// <summary>One or more.</summary>
    Some,
}

internal static class Multiplicities
{
    /// <summary>Whether the accessor is a list.</summary>
    public static bool IsList(this Multiplicity multiplicity) => multiplicity is Multiplicity.Many or Multiplicity.Some;

    /// <summary>Whether there need not be any.</summary>
    public static bool CanBeNone(this Multiplicity multiplicity) => multiplicity is Multiplicity.Optional or Multiplicity.Many;

    /// <summary>The same of what need not be there.</summary>
    public static Multiplicity OrNone(this Multiplicity multiplicity) => multiplicity.IsList() ? Multiplicity.Many : Multiplicity.Optional;
}

/// <summary>A name and where it stands, so that a mistake in it can be shown there.</summary>
internal readonly record struct ParsedName(string Text, TextSpan Span);

/// <summary>A field as it is written: <c>Kind</c> or <c>name:Kind</c>, with its sign.</summary>
internal sealed record ParsedField(ParsedName? Name, ParsedName Kind, Multiplicity Multiplicity, string Doc)
{
    /// <summary>The accessor's name.</summary>
    public string Accessor => Name is { } name ? Pascal(name.Text) : Kind.Text;

    public TextSpan Span => Name?.Span ?? Kind.Span;

    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);
}

/// <summary>A rule as it is written, with its places; <see cref="Members"/> are those of a union.</summary>
internal sealed record ParsedRule(
    RuleSort Sort,
    ParsedName Name,
    string Doc,
    ParsedPart Shape,
    IReadOnlyList<ParsedName> Members)
{
    /// <summary>The rule's accessors: a field that stands in several alternatives is one.</summary>
    public IReadOnlyList<ParsedField> Fields { get; } = Shape.Fields;

    /// <summary>The member of SyntaxKind, where the rule has one: a union is a class alone.</summary>
    public string KindName => Sort switch
    {
        RuleSort.Token => Name.Text + "Token",
        RuleSort.Trivia => Name.Text + "Trivia",
        _ => Name.Text,
    };

    public bool IsNode => Sort is not (RuleSort.Token or RuleSort.Trivia);
}
