using System.Globalization;
using ArticleParser.Cli.Output;

namespace ArticleParser.Cli.Explore;

/// <summary>An explanation as text for a terminal.</summary>
internal sealed class ExplainView(Ink ink)
{
    // What is less than this made no difference that anyone could see.
    private const double LeastBalance = 0.05;
    private const int NameWidth = 52;

    public void Write(string place, LineExplanation why, SyntaxTree tree)
    {
        var line = why.Line;
        ink.Write(OneLine.Of(place), Ink.Title).Write($"  \"{OneLine.Of(line.ToString(), Math.Max(16, ink.Width - place.Length - 4))}\"", Ink.Plain).EndLine();
        WriteAnswer("is", why.Alternatives[0], OneLine.Of(line.Reason));
        foreach (var (other, i) in why.Alternatives.Skip(1).Select((other, i) => (other, i))) WriteAnswer(i == 0 ? "not" : "nor", other, null);
        WriteMargin(why);
        WriteEvidence(why);
        WriteChange(why);
        foreach (var diagnostic in tree.GetDiagnostics().Where(diagnostic => diagnostic.Span.OverlapsWith(line.Span)))
            ink.Write($"  {diagnostic.Id} ", Ink.Warning).Write(OneLine.Of(diagnostic.Message), Ink.Plain).EndLine();
        ink.EndLine();
    }

    private void WriteAnswer(string word, LineAlternative answer, string? reason)
    {
        ink.Write($"  {word,-4}", Ink.Faint).Write(Name(answer), word == "is" ? Ink.Region : Ink.Plain).Write($"  {Percent(answer.Likelihood)}", Ink.Plain);
        if (reason is not null) ink.Write($"  {reason}", Ink.Faint);
        ink.EndLine();
    }

    private void WriteMargin(LineExplanation why)
    {
        if (why.RunnerUp is not { } second)
        {
            ink.Write("  Its place decides its kind; no evidence was weighed.", Ink.Plain).EndLine();
            return;
        }

        var words = why.Margin >= 0
            ? $"  Ahead of {Name(second)} by {Number(why.Margin)} logits, odds of {Odds(why.Margin)} to 1:"
            : $"  {Name(second)} by itself would be ahead by {Number(-why.Margin)} logits; the page's lines together, or a rule, decided otherwise:";
        ink.Write(words, Ink.Plain).EndLine();
    }

    private void WriteEvidence(LineExplanation why)
    {
        foreach (var piece in EvidenceSummary.Of(why.Evidence).Where(piece => Math.Abs(piece.Balance) >= LeastBalance))
        {
            var name = piece.Detail is { } detail ? $"{piece.Name}: {OneLine.Of(detail)}" : piece.Name;
            ink.Write($"  {Signed(piece.Balance),8}", piece.Balance >= 0 ? Ink.Line : Ink.Warning)
                .Write($"  {OneLine.Of(name, NameWidth),-NameWidth}", Ink.Plain)
                .Write($" ({Signed(piece.For)} for, {Signed(piece.Against)} for the other)", Ink.Faint)
                .EndLine();
        }
    }

    /// <summary>What a user can do about it: a dialect's cue speaks louder than most evidence.</summary>
    private void WriteChange(LineExplanation why)
    {
        if (why.RunnerUp is not { } second) return;
        var isPlace = second.Kind == why.Line.Kind;
        var (cue, weight) = isPlace ? ($"cue {second.Kind} in {second.Section}", LineExplanation.DialectPlaceWeight) : ($"cue {second.Kind}", LineExplanation.DialectCueWeight);
        var outcome = why.Margin < weight ? "should make it one" : "would not be enough by itself";
        ink.Write($"  To change it: a pattern under '{cue}' in a dialect adds {Number(weight)} logits; that {outcome}.", Ink.Faint).EndLine();
    }

    private static string Name(LineAlternative answer) => answer.Section == SyntaxKind.Page ? $"{answer.Kind}" : $"{answer.Kind} in {answer.Section}";

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.00} %");

    private static string Number(double number) => string.Create(CultureInfo.InvariantCulture, $"{number:0.0}");

    private static string Signed(double number) => string.Create(CultureInfo.InvariantCulture, $"{number:+0.00;-0.00;0.00}");

    private static string Odds(double logits) => logits > 13.8 ? "over a million" : string.Create(CultureInfo.InvariantCulture, $"{Math.Exp(logits):#,0.#}");
}
