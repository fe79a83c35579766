using System.Collections;

namespace ArticleParser.Tests.Models;

/// <summary>All that a model says, as a text, so that two of them can be compared whatever their members are.</summary>
internal static class ModelText
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        SyntaxNode node => $"{node.Kind} {node.Span}",
        Diagnostic or ArticleBlock or ArticleCaption => value.ToString()!,
        IEnumerable items => $"[{string.Join("; ", items.Cast<object?>().Select(Of))}]",
        _ when value.GetType().Assembly == typeof(SampleModels.Story).Assembly && !value.GetType().IsEnum => OfModel(value),
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value}"),
    };

    private static string OfModel(object model) =>
        $"{{{string.Join("; ", model.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0).Select(property => $"{property.Name}: {Of(property.GetValue(model))}"))}}}";
}
