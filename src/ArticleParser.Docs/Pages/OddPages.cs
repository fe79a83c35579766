using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ArticleParser.Docs.Pages;

/// <summary>A text for each diagnostic of pages, which has to give it.</summary>
internal static partial class OddPages
{
    private const string Story = """
        Talks between the port authority and the dockers' union resumed on Monday, after a pause of six days in which no ship was unloaded.

        Neither side would say what had changed. A second round is planned for Thursday, the union said in a statement on Monday evening.

        The union asks for a shorter week and for rules on the new cranes, which it says were brought in without a word to the workers.
        """;

    private const string Second = """
        A loaf of rye costs half a crown more from Monday on, after the mills raised the price of flour for the third time in one year.

        The guild of bakers said in a letter to its members that nobody had to follow, and that most of them would do so all the same.

        Two of the nine bakeries in the old town said that they would keep the old price until summer, and hope for a better harvest.
        """;

    private static readonly Dictionary<string, string> s_texts = new()
    {
        ["AP0001"] = " \n\t",
        ["AP0002"] = "Home\nContact us\nTerms of use\n",
        ["AP0003"] = "Home\nContact us\nTerms of use\n",
        ["AP0004"] = "Page not found\nThe page that you look for does not exist.\n",
        ["AP0005"] = $"Harbour talks resume after six-day pause\nPublished March 3, 2031\nBy Jane Doe\nPublished March 9, 2031\n\n{Story}\n",
        ["AP0006"] = $"Harbour talks resume after six-day pause\nHome\nWorld\nHarbour talks resume after six-day pause\nBy Jane Doe\n\n{Story}\n",
        ["AP0007"] = $"Harbour talks resume after six-day pause\nBy Jane Doe\n\n{Story}\n\nThe cafÃ© on the quay, RenÃ©e Dubois said, had never been so full as in these six days without a single ship.\n",
        ["AP0008"] = $"Harbour talks resume after six-day pause\nBy Jane Doe\n\n{Story}\n\nThe caf\uFFFD on the quay had never been so full as in these six days without a single ship, its owner said.\n",
        ["AP0009"] = $"Harbour talks resume after six-day pause\nBy Jane Doe\n\n{Story}\n\n\u0301 The café on the quay had never been so full as in these six days without a single ship, its owner said.\n",
        ["AP0010"] = $"Harbour talks resume after six-day pause\nBy Jane Doe\n\n{Story}\n\nThe café on the quay had never been so full as in these six days without a single ship, its owner said, and he had to turn away",
        ["AP0011"] = $"Harbour talks resume after six-day pause\nBy Jane Doe\n\n{Story}\n\nThis article is for subscribers only\nSubscribe to continue reading\n",
        ["AP0012"] = $"Harbour talks resume after six-day pause\nBy Jane Doe\nPublished 03/04/2031\n\n{Story}\n",
        ["AP0015"] = "<html><head><title>Harbour talks resume</title></head><body><h1>Harbour talks resume</h1><p>Talks resumed on Monday.</p></body></html>",
        ["AP0016"] = $"Harbour talks resume after six-day pause\nBy Jane Doe\n\n{Story}\n\nHarbour talks resume after six-day pause\nBy Jane Doe\n\n{Story}\n",
        ["AP0017"] = $"Harbour talks resume after six-day pause\nBy Jane Doe\nMarch 3, 2031\n\n{Story}\n\nBakers of the old town raise the price of bread\nBy Omar Haddad\nMarch 2, 2031\n\n{Second}\n",
    };

    // These two come of models and options, and of no text by itself.
    private static readonly Dictionary<string, string> s_others = new()
    {
        ["AP0013"] = "A model has a member that cannot be null, and the page does not give it. `TryParse` is false and says which; `Parse` throws a `MissingValueException`. Make the member nullable where a page may lack it.",
        ["AP0014"] = "`ParseOptions.MaxLength` is 64 Mi UTF-16 code units unless you set it; `SyntaxTree.ParseText` throws a `TextTooLongException`.",
    };

    /// <summary>What the descriptor's docs say, and a text that gives it, with the message.</summary>
    /// <exception cref="DocsException">There is no text, or it does not give the diagnostic.</exception>
    public static string Describe(DiagnosticDescriptor descriptor)
    {
        if (s_others.TryGetValue(descriptor.Id, out var says)) return $"{SummaryOf(descriptor)}\n\n{says}";
        var text = s_texts.GetValueOrDefault(descriptor.Id) ?? throw new DocsException($"there is no page that shows {descriptor.Id}.");
        var found = SyntaxTree.ParseText(text).GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Id == descriptor.Id)
            ?? throw new DocsException($"the page that should show {descriptor.Id} does not.");
        return $"{SummaryOf(descriptor)}\n\n## Example\n\n```text\n{text.Trim()}\n```\n\nParsing it says: `{found}`";
    }

    /// <summary>The descriptor's name as words.</summary>
    public static string TitleOf(DiagnosticDescriptor descriptor) => Capital().Replace(NameOf(descriptor), " $0").Trim();

    private static string SummaryOf(DiagnosticDescriptor descriptor)
    {
        var docs = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "ArticleParser.xml"));
        var member = docs.Descendants("member").First(member => (string?)member.Attribute("name") == "P:ArticleParser.DiagnosticDescriptors." + NameOf(descriptor));
        return White().Replace(member.Element("summary")!.Value, " ").Trim();
    }

    private static string NameOf(DiagnosticDescriptor descriptor) =>
        typeof(DiagnosticDescriptors).GetProperties().First(property => property.PropertyType == typeof(DiagnosticDescriptor) && Equals(property.GetValue(null), descriptor)).Name;

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex Capital();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
