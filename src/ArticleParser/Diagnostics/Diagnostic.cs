using System.Globalization;

namespace ArticleParser;

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing is wrong with the result.</summary>
    Info,

    /// <summary>A field is missing or doubtful.</summary>
    Warning,

    /// <summary>The text holds no story, or could not be read as it is.</summary>
    Error,
}

/// <summary>One kind of thing that can be odd about a page. Ids are stable: they never change their meaning.</summary>
/// <param name="Id">The id, <c>AP</c> and four digits.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="MessageFormat">The message, with <c>{0}</c> for what varies.</param>
public sealed record DiagnosticDescriptor(string Id, DiagnosticSeverity Severity, string MessageFormat);

/// <summary>Something odd about a page, and where it stands.</summary>
/// <param name="Descriptor">What kind of thing it is.</param>
/// <param name="Span">Where it stands, in UTF-16 code units of the text; empty where it concerns the whole page.</param>
/// <param name="Message">The message, in English.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, TextSpan Span, string Message)
{
    /// <summary>The id, <c>AP</c> and four digits.</summary>
    public string Id => Descriptor.Id;

    /// <summary>How much it matters.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>Id, span and message.</summary>
    public override string ToString() => $"{Id} {Span}: {Message}";

    internal static Diagnostic Create(DiagnosticDescriptor descriptor, TextSpan span, params object[] args) =>
        new(descriptor, span, args.Length == 0 ? descriptor.MessageFormat : string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat, args));
}
