using System.CommandLine;

namespace ArticleParser.Accuracy.Roles;

/// <summary><c>misses</c>: labelled lines that the tree reads as another kind, to read what is wrong with them.</summary>
internal static class MissesCommand
{
    private const int MostText = 110;

    public static Command Make()
    {
        var options = new CommandOptions();
        var kind = new Option<string>("--label") { Description = "The code of the label: HED, CAP.", Required = true, HelpName = "CODE" };
        kind.AcceptOnlyFromAmong([.. RoleCodes.Lines]);
        var command = new Command("misses", "List the lines with a label that the tree reads otherwise, with their neighbours and where the tree has that kind instead.") { kind };
        options.AddTo(command);
        command.SetAction(arguments => CommandOptions.Run(() => Print(options.Choice(arguments), options.Parser(arguments), RoleCodes.Line(arguments.GetValue(kind)!))));
        return command;
    }

    private static void Print(CorpusChoice choice, IPageParser parser, SyntaxKind kind)
    {
        var labels = RoleLabels.Read(CorpusFolder.Root(choice.Folder));
        foreach (var line in RoleRun.Lines(choice))
        {
            var page = CorpusPage.Read(line);
            if (!choice.Takes(page)) continue;
            foreach (var read in labels.Of(page).Where(read => choice.StylesOf(page).Contains(read.Style))) Print(page, read, parser, kind);
        }
    }

    private static void Print(CorpusPage page, PageLabels labels, IPageParser parser, SyntaxKind kind)
    {
        var text = page.Texts[labels.Style];
        var physical = PhysicalLines.Of(text);
        var said = TreeLines.On(parser.Parse(text, page.Publisher, page.ElementsOf(labels.Style)).GetRoot(), physical);
        var missed = Enumerable.Range(0, physical.Count).Where(i => labels.Lines[i].Roles.Contains(kind) && !said[i].Any(line => line.Kind == kind)).ToList();
        var taken = Enumerable.Range(0, physical.Count).Where(i => !labels.Lines[i].Roles.Contains(kind) && said[i].Any(line => line.Kind == kind)).ToList();
        if (missed.Count == 0) return;
        Console.WriteLine($"{page.Name} {page.Lang} ({labels.Kind}, {physical.Count} lines)");
        foreach (var i in missed.SelectMany(i => new[] { i - 1, i, i + 1 }).Concat(taken).Where(i => i >= 0 && i < physical.Count).Distinct().Order())
        {
            var mark = missed.Contains(i) ? '-' : taken.Contains(i) ? '+' : ' ';
            var value = text.AsSpan(physical[i].Start, Math.Min(physical[i].Length, MostText));
            Console.WriteLine($"  {mark} {i + 1,4} {string.Join('+', labels.Lines[i].Roles.Select(RoleCodes.Of)),-8} {string.Join('+', said[i].Select(line => line.Kind)),-24} {(said[i].Count > 0 ? said[i][0].Confidence : 0):0.00} {value}");
        }
    }
}
