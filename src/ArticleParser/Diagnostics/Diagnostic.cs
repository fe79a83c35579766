using System.Globalization;

namespace ArticleParser;

/// <summary>The severity of a diagnostic.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Information; the result is correct.</summary>
    Info,

    /// <summary>A field is missing or doubtful.</summary>
    Warning,

    /// <summary>The text has no story or cannot be read.</summary>
    Error,
}

/// <summary>Describes one kind of diagnostic. Ids are stable: they never change their meaning.</summary>
/// <param name="Id">The id, <c>AP</c> and four digits.</param>
/// <param name="Severity">The severity.</param>
/// <param name="MessageFormat">The message format, with placeholders such as <c>{0}</c>.</param>
public sealed record DiagnosticDescriptor(string Id, DiagnosticSeverity Severity, string MessageFormat);

/// <summary>A problem on a page, with its location.</summary>
/// <param name="Descriptor">The kind of diagnostic.</param>
/// <param name="Span">The location, in UTF-16 code units of the text; empty if it concerns the whole page.</param>
/// <param name="Message">The message, in English.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, TextSpan Span, string Message)
{
    /// <summary>The id, <c>AP</c> and four digits.</summary>
    public string Id => Descriptor.Id;

    /// <summary>The severity.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>Id, span and message.</summary>
    public override string ToString() => $"{Id} {Span}: {Message}";

    internal static Diagnostic Create(DiagnosticDescriptor descriptor, TextSpan span, params object[] args) =>
        new(descriptor, span, args.Length == 0 ? descriptor.MessageFormat : string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat, args));
}
