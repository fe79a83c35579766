using System.CommandLine;
using System.Globalization;

namespace ArticleParser.Accuracy.SourceMaps;

/// <summary><c>source-maps</c>: checks the source map of every text that is made of a page, on every page of the corpus.</summary>
internal static class SourceMapCommand
{
    private const int Shown = 10;

    public static Command Make()
    {
        var options = new CommandOptions();
        var command = new Command("source-maps", "Check that every piece of body text, Markdown and NITF is led back to the page; the exit status is 1 where one is not.");
        options.AddTo(command);
        command.SetAction(arguments =>
        {
            var isRight = false;
            var status = CommandOptions.Run(() => isRight = Check(options.Choice(arguments)));
            return status == 0 && !isRight ? 1 : status;
        });
        return command;
    }

    private static bool Check(CorpusChoice choice)
    {
        var checks = new SourceMapChecks();
        BoardRun.InParallel(choice.Lines(), (line, _) =>
        {
            var page = CorpusPage.Read(line);
            if (!choice.Takes(page)) return;
            foreach (var style in choice.Styles.Count > 0 ? choice.StylesOf(page) : page.Texts.Keys) checks.Add($"{page.Name} {style}", page.Texts[style]);
        });
        foreach (var sum in checks.Sums.OrderBy(sum => sum.Form, StringComparer.Ordinal))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sum.Form,-10} {sum.Texts,8:N0} texts {sum.Characters,14:N0} characters  {sum.Verbatim / (double)Math.Max(1, sum.Characters),7:0.00%} verbatim  {sum.Mapped / (double)Math.Max(1, sum.Characters),7:0.00%} led back  {sum.Wrong} wrong"));
        foreach (var fault in checks.Faults.Take(Shown)) Console.WriteLine(fault);
        return checks.Faults.IsEmpty;
    }
}
