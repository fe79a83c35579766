using System.Collections.Concurrent;
using ArticleParser.Cues;
using Microsoft.CodeAnalysis;

namespace ArticleParser.Generators;

/// <summary>
/// What can be wrong in a file that the generator reads. Every one is an error at a line and column.
/// AP1001 to AP1099 are kept for models, AP11xx are for the grammar file, AP12xx for dialect files.
/// </summary>
internal static class Diagnostics
{
    private static readonly ConcurrentDictionary<DialectRule, DiagnosticDescriptor> s_dialectErrors = new();

    // The grammar file.

    public static readonly DiagnosticDescriptor UnexpectedText = Error(
        "AP1101", "Grammar file: unexpected text",
        @"Expected {0}, but found {1}");

    public static readonly DiagnosticDescriptor UnknownKind = Error(
        "AP1102", "Grammar file: unknown kind",
        @"No rule is named '{0}'{1}");

    public static readonly DiagnosticDescriptor DuplicateRule = Error(
        "AP1103", "Grammar file: rule written twice",
        @"'{0}' is already the name of a rule, on line {1}");

    public static readonly DiagnosticDescriptor DuplicateField = Error(
        "AP1104", "Grammar file: field written twice",
        @"'{0}' already has a field '{1}'");

    public static readonly DiagnosticDescriptor KindTwice = Error(
        "AP1105", "Grammar file: kind held twice",
        @"'{0}' already contains '{1}', in the field '{2}', and accessors are named by kind");

    public static readonly DiagnosticDescriptor KindInTwoUnions = Error(
        "AP1106", "Grammar file: kind in two unions",
        @"'{0}' is already a member of '{1}', and a class has one base class");

    public static readonly DiagnosticDescriptor WrongChild = Error(
        "AP1107", "Grammar file: child of the wrong sort",
        @"A {0} cannot contain the {1} '{2}'; it can contain {3}");

    public static readonly DiagnosticDescriptor MissingDoc = Error(
        "AP1108", "Grammar file: missing doc comment",
        @"'{0}' needs a doc comment: '///' and a sentence on the line before it");

    public static readonly DiagnosticDescriptor UnnamedList = Error(
        "AP1109", "Grammar file: list without a name",
        @"A list needs a name of its own: write '{0}:{1}*'");

    public static readonly DiagnosticDescriptor MissingPage = Error(
        "AP1110", "Grammar file: no page rule",
        @"The grammar has no 'page' rule");

    public static readonly DiagnosticDescriptor SecondPage = Error(
        "AP1111", "Grammar file: second page rule",
        @"'{0}' is already the page rule");

    public static readonly DiagnosticDescriptor Unreachable = Error(
        "AP1112", "Grammar file: rule that nothing holds",
        @"No rule contains the {0} '{1}', so no page can have one");

    public static readonly DiagnosticDescriptor ReservedName = Error(
        "AP1113", "Grammar file: reserved name",
        @"The runtime already has a '{0}'; choose another name");

    public static readonly DiagnosticDescriptor SecondGrammar = Error(
        "AP1114", "Grammar file: second grammar file",
        @"The grammar is already read from '{0}', and a project can have only one grammar file");

    public static readonly DiagnosticDescriptor GroupInItself = Error(
        "AP1115", "Grammar file: group in itself",
        @"'{0}' can contain itself, directly or through other groups, but trees have a fixed depth");

    public static readonly DiagnosticDescriptor LateDecision = Error(
        "AP1116", "Grammar file: group that is decided late",
        @"In '{0}' a list or group precedes '{1}', which is required: the parser would have to read the same lines repeatedly");

    public static readonly DiagnosticDescriptor RequiredInBraces = Error(
        "AP1117", "Grammar file: braces that require",
        @"In '{0}' the braces contain '{1}', but everything in a group's braces must be optional: write '?' or '*', or move it before the braces");

    public static readonly DiagnosticDescriptor HomelessLine = Error(
        "AP1118", "Grammar file: line without a place",
        @"The section '{0}' contains '{1}', which begins with '{2}' but needs more lines: give the section a field for '{2}'");

    // Dialect files; what is wrong within one is told by DialectRules, which the library shares.

    public static readonly DiagnosticDescriptor BadFileName = Error(
        "AP1217", "Dialect file: file name",
        @"'{0}' becomes the name of a property, so it must be a C# identifier and unique");

#pragma warning disable RS1017, RS2000 // The ids and titles stand in DialectRules, and the table of releases lists them.
    /// <summary>The error that the compiler shows for a mistake in a dialect file.</summary>
    public static DiagnosticDescriptor Of(DialectRule rule) => s_dialectErrors.GetOrAdd(rule, static rule => Error(rule.Id, "Dialect file: " + rule.Title, rule.Message));
#pragma warning restore RS1017, RS2000

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, "ArticleParser", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of(id));
}
