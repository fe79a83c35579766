namespace ArticleParser.Cues;

/// <summary>What can be wrong in a dialect file, whoever reads it: the compiler or the library at run time.</summary>
internal static class DialectRules
{
    public static readonly DialectRule OutsideBlock = new(
        "AP1201", "line outside a block",
        @"An indented line must be in a block, but no 'cue' or 'words' precedes it");

    public static readonly DialectRule UnknownBlock = new(
        "AP1202", "unknown block",
        @"A block must begin with 'cue' or 'words', not with '{0}'");

    public static readonly DialectRule UnknownLineKind = new(
        "AP1203", "unknown kind of line",
        @"Article.grammar has no line named '{0}'{1}");

    public static readonly DialectRule BadName = new(
        "AP1204", "bad name",
        @"'{0}' is not a valid name: use letters and digits, and a full stop before a variant");

    public static readonly DialectRule BadOption = new(
        "AP1205", "bad option",
        @"'{0}' is not an option of this block; cues have the options 'start', 'max N', 'in SECTION' and 'as FIELD'");

    public static readonly DialectRule BadLanguage = new(
        "AP1206", "bad language",
        @"'{0}' is not a language: use an ISO 639 code such as 'en', or '*' for any language");

    public static readonly DialectRule EmptyAlternative = new(
        "AP1207", "empty alternative",
        @"This alternative is empty; write '\|' for a literal bar");

    public static readonly DialectRule UnknownSlot = new(
        "AP1208", "unknown slot",
        @"There is no slot '{{{0}}}'{1}");

    public static readonly DialectRule BadSlotLimit = new(
        "AP1209", "bad limit of a slot",
        @"'{0}' is not a word limit: use a whole number from 1 to 999, as in '{{text 12}}'");

    public static readonly DialectRule UnbalancedBrace = new(
        "AP1210", "unbalanced brace",
        @"This brace is unbalanced; write '\{0}' for a literal brace");

    public static readonly DialectRule NoAnchor = new(
        "AP1211", "pattern without an anchor",
        @"This pattern has no anchor: begin it with a literal or with a slot other than text, title, names and year, or end it with a literal that contains a letter or digit");

    public static readonly DialectRule DanglingEscape = new(
        "AP1212", "escape before nothing",
        @"A backslash must precede the character that it escapes; write '\\' for a literal backslash");

    public static readonly DialectRule DuplicatePattern = new(
        "AP1213", "alternative written twice",
        @"'{0}' is already in this {1} and language, on line {2}");

    public static readonly DialectRule EmptyExample = new(
        "AP1214", "empty example",
        @"This {0} is empty");

    public static readonly DialectRule EmptyBlock = new(
        "AP1215", "empty block",
        @"'{0}' has no {1}");

    public static readonly DialectRule ExampleOfWords = new(
        "AP1216", "example of words",
        @"A list of words cannot have '{0}'; only cues can");

    public static readonly DialectRule LabelOfWords = new(
        "AP1218", "label of words",
        @"A list of words cannot have labels; only cues can");

    public static readonly DialectRule NoLabels = new(
        "AP1219", "pattern without labels",
        @"'{0}' has a pattern with <label>, but no label; add a line such as 'label en Photo'");

    public static readonly DialectRule UnknownSection = new(
        "AP1220", "unknown section",
        @"Article.grammar has no section named '{0}'{1}");

    public static readonly DialectRule WrongSection = new(
        "AP1221", "section that cannot hold the line",
        @"The section {0} cannot contain {1} lines; {2}");

    public static readonly DialectRule BadField = new(
        "AP1222", "bad name of a field",
        @"'{0}' is not a field name: write 'as' and one word of letters and digits that begins with a letter");

    public static readonly DialectRule FieldSpelledTwice = new(
        "AP1224", "field spelled in two ways",
        @"The field '{0}' is written '{1}' on line {2}; use one spelling");

    public static readonly DialectRule UnknownWords = new(
        "AP1225", "unknown list of words",
        @"There is no list of words named '{0}'{1}");
}
