using Microsoft.CodeAnalysis;

namespace ArticleParser.Generators;

/// <summary>
/// What can be wrong in a file that the generator reads. Every one is an error at a line and column.
/// AP1001 to AP1099 are kept for models, AP11xx are for the grammar file, AP12xx for dialect files.
/// </summary>
internal static class Diagnostics
{
    private const string Category = "ArticleParser";

    // The grammar file.

    public static readonly DiagnosticDescriptor UnexpectedText = new(
        "AP1101", "Grammar file: unexpected text",
        @"Expected {0}, but found {1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnknownKind = new(
        "AP1102", "Grammar file: unknown kind",
        @"No rule is named '{0}'{1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor DuplicateRule = new(
        "AP1103", "Grammar file: rule written twice",
        @"'{0}' is already the name of a rule, on line {1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor DuplicateField = new(
        "AP1104", "Grammar file: field written twice",
        @"'{0}' already has a field '{1}'",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor KindTwice = new(
        "AP1105", "Grammar file: kind held twice",
        @"'{0}' already holds '{1}', in the field '{2}', and accessors go by kind",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor KindInTwoUnions = new(
        "AP1106", "Grammar file: kind in two unions",
        @"'{0}' is already a member of '{1}', and a class has one base class",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor WrongChild = new(
        "AP1107", "Grammar file: child of the wrong sort",
        @"A {0} cannot hold the {1} '{2}'; it holds {3}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MissingDoc = new(
        "AP1108", "Grammar file: missing doc comment",
        @"'{0}' needs a doc comment: '///' and a sentence on the line before it",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnnamedList = new(
        "AP1109", "Grammar file: list without a name",
        @"A list needs a name of its own: write '{0}:{1}*'",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MissingPage = new(
        "AP1110", "Grammar file: no page rule",
        @"The grammar has no 'page' rule",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor SecondPage = new(
        "AP1111", "Grammar file: second page rule",
        @"'{0}' is already the page rule",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor Unreachable = new(
        "AP1112", "Grammar file: rule that nothing holds",
        @"No rule holds the {0} '{1}', so no page could have one",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ReservedName = new(
        "AP1113", "Grammar file: reserved name",
        @"The runtime already has a '{0}'; choose another name",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor SecondGrammar = new(
        "AP1114", "Grammar file: second grammar file",
        @"The grammar is read from '{0}', and a project has one grammar file",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor GroupInItself = new(
        "AP1115", "Grammar file: group in itself",
        @"'{0}' may hold itself, at once or through other groups, and trees have a fixed depth",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor LateDecision = new(
        "AP1116", "Grammar file: group that is decided late",
        @"In '{0}' a list or group stands before '{1}', which has to be there: a page would be read again and again to see whether it is",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor RequiredInBraces = new(
        "AP1117", "Grammar file: braces that require",
        @"In '{0}' the braces hold '{1}', but nothing in a group's braces has to be there: write '?' or '*', or put it before them",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor HomelessLine = new(
        "AP1118", "Grammar file: line without a place",
        @"The section '{0}' holds '{1}', which begins with '{2}' but is not that alone: give the section a field for '{2}'",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    // Dialect files.

    public static readonly DiagnosticDescriptor OutsideBlock = new(
        "AP1201", "Dialect file: line outside a block",
        @"An indented line stands in a block, and no 'cue' or 'words' opens one above it",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnknownBlock = new(
        "AP1202", "Dialect file: unknown block",
        @"A block begins with 'cue' or 'words', not with '{0}'",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnknownLineKind = new(
        "AP1203", "Dialect file: unknown kind of line",
        @"Article.grammar has no line named '{0}'{1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor BadName = new(
        "AP1204", "Dialect file: bad name",
        @"'{0}' is not a name: write letters and digits, and a variant after a full stop",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor BadOption = new(
        "AP1205", "Dialect file: bad option",
        @"'{0}' is not an option of this block; there are 'start', 'max N', 'in SECTION' and 'as FIELD', of cues alone",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor BadLanguage = new(
        "AP1206", "Dialect file: bad language",
        @"'{0}' is not a language: write an ISO 639 code such as 'en', or '*' for any language",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor EmptyAlternative = new(
        "AP1207", "Dialect file: empty alternative",
        @"There is nothing here between the bars; write '\|' for a bar of the text",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnknownSlot = new(
        "AP1208", "Dialect file: unknown slot",
        @"There is no slot '{{{0}}}'{1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor BadSlotLimit = new(
        "AP1209", "Dialect file: bad limit of a slot",
        @"'{0}' is not a number of words: write a whole number from 1 to 999, as in '{{text 12}}'",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnbalancedBrace = new(
        "AP1210", "Dialect file: unbalanced brace",
        @"This brace has no partner; write '\{0}' for a brace of the text",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoAnchor = new(
        "AP1211", "Dialect file: pattern without an anchor",
        @"Nothing tells where this pattern stands: begin it with a literal or with a slot other than text, title and names, or end it with a literal that has a letter or digit",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor DanglingEscape = new(
        "AP1212", "Dialect file: escape before nothing",
        @"A backslash stands before the character that it escapes; write '\\' for a backslash of the text",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor DuplicatePattern = new(
        "AP1213", "Dialect file: alternative written twice",
        @"'{0}' already stands in this {1} and language, on line {2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor EmptyExample = new(
        "AP1214", "Dialect file: empty example",
        @"This {0} has no text",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor EmptyBlock = new(
        "AP1215", "Dialect file: empty block",
        @"'{0}' has no {1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ExampleOfWords = new(
        "AP1216", "Dialect file: example of words",
        @"A list of words has no {0}; cues have",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor BadFileName = new(
        "AP1217", "Dialect file: file name",
        @"'{0}' becomes the name of a property, so it needs to be a C# name, and to be there once",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor LabelOfWords = new(
        "AP1218", "Dialect file: label of words",
        @"A list of words has no labels; cues have",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoLabels = new(
        "AP1219", "Dialect file: pattern without labels",
        @"'{0}' has a pattern with <label>, but no label; add a line such as 'label en Photo'",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnknownSection = new(
        "AP1220", "Dialect file: unknown section",
        @"Article.grammar has no section named '{0}'{1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor WrongSection = new(
        "AP1221", "Dialect file: section that cannot hold the line",
        @"The section {0} holds no {1}; {2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor BadField = new(
        "AP1222", "Dialect file: bad name of a field",
        @"'{0}' does not name a field: write 'as' and one word of letters and digits that begins with a letter",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor WordsOfProject = new(
        "AP1223", "Dialect file: list of words outside the library",
        @"The value grammars read the library's own lists of words, so a project's dialect has cues alone; write the words into the patterns or labels of a cue",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor FieldSpelledTwice = new(
        "AP1224", "Dialect file: field spelled in two ways",
        @"The field '{0}' is written '{1}' on line {2}; write it in one way",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);
}
