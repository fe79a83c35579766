using System.Text.Json;

namespace ArticleParser;

/// <summary>
/// Writes trees as JSON: the kind, span, reason, tokens and child nodes of each node.
/// The page's text is not included; <c>start</c> and <c>length</c> are in UTF-16 code units of that text.
/// </summary>
public static class SyntaxTreeJsonWriter
{
    /// <summary>The whole tree as JSON.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="indented">True for one member per line, separated by LF.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tree"/> is null.</exception>
    public static string ToJson(this SyntaxTree tree, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return tree.GetRoot().ToJson(indented);
    }

    /// <summary>A node and its descendants as JSON.</summary>
    /// <param name="node">The node.</param>
    /// <param name="indented">True for one member per line, separated by LF.</param>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is null.</exception>
    public static string ToJson(this SyntaxNode node, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(node);
        return JsonText.Write(node, indented, Write);
    }

    /// <summary>Writes a node and its descendants as one object.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="node">The node.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(node);
        writer.WriteStartObject();
        WriteStart(writer, node.Kind, node.Span);
        writer.WriteString("reason"u8, node.Reason);
        WriteTokens(writer, node);
        WriteChildren(writer, node);
        writer.WriteEndObject();
    }

    // Lines have tokens and no nodes, sections the other way round: an array that must be empty is left out.
    private static void WriteTokens(Utf8JsonWriter writer, SyntaxNode node)
    {
        if (node.Green.Tokens.IsEmpty) return;
        writer.WriteStartArray("tokens"u8);
        foreach (var token in node.ChildTokens())
        {
            writer.WriteStartObject();
            WriteStart(writer, token.Kind, token.Span);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteChildren(Utf8JsonWriter writer, SyntaxNode node)
    {
        if (node is LineSyntax) return;
        writer.WriteStartArray("children"u8);
        foreach (var child in node.ChildNodes()) Write(writer, child);
        writer.WriteEndArray();
    }

    private static void WriteStart(Utf8JsonWriter writer, SyntaxKind kind, TextSpan span)
    {
        writer.WriteString("kind"u8, JsonKinds.Of(kind));
        writer.WriteNumber("start"u8, span.Start);
        writer.WriteNumber("length"u8, span.Length);
    }
}
