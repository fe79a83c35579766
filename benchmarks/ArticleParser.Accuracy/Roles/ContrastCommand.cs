using System.Collections.Concurrent;
using System.CommandLine;
using System.Globalization;

namespace ArticleParser.Accuracy.Roles;

/// <summary><c>contrast</c>: how right the tree is on the same lines of labelled pages in a style and in innertext, and what is right in innertext alone.</summary>
internal static class ContrastCommand
{
    private const int Most = 40;

    public static Command Make()
    {
        var options = new CommandOptions();
        var command = new Command("contrast", "Compare labelled pages in each style with their innertext, line by line: what the form of a text does, whatever else is hard about a page.");
        options.AddTo(command);
        command.SetAction(arguments => CommandOptions.Run(() => Print(options.Choice(arguments), options.Parser(arguments))));
        return command;
    }

    private static void Print(CorpusChoice choice, IPageParser parser)
    {
        var labels = RoleLabels.Read(CorpusFolder.Root(choice.Folder));
        var found = new ConcurrentBag<(string Style, ContrastedLine Line)>();
        BoardRun.InParallel(RoleRun.Lines(choice), (line, _) =>
        {
            var page = choice.WithHtml(CorpusPage.Read(line));
            if (!choice.Takes(page) || labels.Of(page).FirstOrDefault(read => read.Style == ScrapeStyles.Whole) is not { } whole) return;
            foreach (var style in choice.StylesOf(page).Where(style => style != ScrapeStyles.Whole))
            {
                foreach (var contrasted in StyleContrast.Of(page, style, whole, parser)) found.Add((style, contrasted));
            }
        });
        foreach (var style in found.GroupBy(item => item.Style, item => item.Line).OrderBy(style => style.Key, StringComparer.Ordinal)) Print(style.Key, [.. style]);
    }

    private static void Print(string style, List<ContrastedLine> lines)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{style}: {lines.Count} lines of {lines.Select(line => line.Page).Distinct().Count()} pages; innertext right on {lines.Average(line => line.WholeScore):0.000}, {style} on {lines.Average(line => line.Score):0.000}"));
        foreach (var group in lines.Where(line => line.Score < line.WholeScore).GroupBy(NameOf).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(Most))
            Console.WriteLine($"  {group.Count(),6} {group.Key}, on {group.Select(line => line.Page).Distinct().Count()} pages");
    }

    private static string NameOf(ContrastedLine line) => $"{string.Join('+', line.Label.Roles.Select(RoleCodes.Of))} as {(line.Said.Count > 0 ? string.Join('+', line.Said) : "nothing")}";
}
