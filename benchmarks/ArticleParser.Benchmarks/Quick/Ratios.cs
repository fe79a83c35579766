using ArticleParser.Benchmarks.Pages;

namespace ArticleParser.Benchmarks.Quick;

/// <summary>The budgets of the design: every row measured in this process, as a ratio wherever one will do.</summary>
internal sealed class Ratios(PageSet pages, Action<string> tell)
{
    private const int TimedRounds = 21;
    private const int PeerRounds = 7;
    private const int PeerStep = 8;
    private const double None = double.NaN;

    private readonly List<BudgetRow> _rows = [];

    public IReadOnlyList<Growth> Shapes { get; private set; } = [];

    public IReadOnlyList<BudgetRow> Measure()
    {
        // First: a text of ten megabytes makes the collector mark all that is alive, and nothing that the other rows keep should count.
        Shapes = Growth.Measure(shape => tell("shape: " + shape));
        using var stage = new Stage(pages);
        Speed(stage);
        PeerSpeed(pages.Every(PeerStep));
        Bytes(stage);
        Hostile(stage);
        tell("two threads");
        _rows.Add(new("CPU efficiency on two threads", "{0:0.00}", 0.88, 0.95, TwoThreads.Measure(stage.Parse), true));
        tell("cold start");
        _rows.Add(ColdStart.Row(pages));
        return _rows;
    }

    private void Speed(Stage stage)
    {
        tell("speed against S");
        Timed scan = new("S", () => stage.Scan()), lex = new("lex", () => stage.Lex()), parse = new("parse", stage.Parse), utf8 = new("utf8", stage.ParseUtf8), model = new("model", stage.ParseAndModel);
        Timed.Run(TimedRounds, scan, lex, parse, utf8, model);
        _rows.Add(new("line lexer, all features, one bitmask pass", "{0:0.000} S", 0.5, 0.7, lex.SpeedOver(scan), true));
        _rows.Add(new("full tree, roles scored, diagnostics on", "{0:0.000} S", 0.10, 0.25, parse.SpeedOver(scan), true));
        _rows.Add(new("the same from UTF-8", "{0:0.000} S", None, None, utf8.SpeedOver(scan), true));
        _rows.Add(new("the same, with the Article model", "{0:0.000} S", None, None, model.SpeedOver(scan), true));
        _rows.Add(new("full tree, a line", "{0:0} ns", None, None, Spread.Of([.. parse.Seconds.Select(seconds => seconds * 1e9 / stage.Lines)]), false));
        _rows.Add(new("full tree, characters a second", "{0:0.0} M", None, None, Spread.Of([.. parse.Seconds.Select(seconds => pages.Characters / seconds / 1e6)]), true));
    }

    private void PeerSpeed(PageSet some)
    {
        tell("peers");
        using var stage = new Stage(some);
        var peers = new Peers(some);
        Timed parse = new("parse", stage.Parse), split = new("split", () => peers.Split()), markdig = new("markdig", peers.Markdig);
        Timed roslyn = new("roslyn", peers.Roslyn), angleSharp = new("anglesharp", peers.AngleSharp), smartReader = new("smartreader", peers.SmartReader);
        Timed.Run(PeerRounds, parse, split, markdig, roslyn, angleSharp, smartReader);
        _rows.Add(new("against Markdig.Parse on the same text", "{0:0.00}×", 2, 4, parse.SpeedOver(markdig), true));
        _rows.Add(new("against SmartReader on the same pages' HTML", "{0:0.0}×", 30, 55, parse.SpeedOver(smartReader), true));
        _rows.Add(new("against AngleSharp on the same pages' HTML", "{0:0.0}×", None, None, parse.SpeedOver(angleSharp), true));
        _rows.Add(new("against Roslyn's ParseText on C# as long", "{0:0.00}×", None, None, parse.SpeedOver(roslyn), true));
        _rows.Add(new("against string.Split on line feeds", "{0:0.000}×", None, None, parse.SpeedOver(split), true));
    }

    private void Bytes(Stage stage)
    {
        _rows.Add(new("bytes allocated per character, tree only", "{0:0.00}", 2.0, 0.6, PerCharacter(stage.Parse), false));
        _rows.Add(new("the same, with the Article model's strings", "{0:0.00}", 5.5, 4.5, PerCharacter(stage.ParseAndModel), false));
        _rows.Add(new("the same, tree only, from UTF-8", "{0:0.00}", None, None, PerCharacter(stage.ParseUtf8), false));
    }

    private Spread PerCharacter(Action work)
    {
        work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return Spread.Exactly((double)(GC.GetAllocatedBytesForCurrentThread() - before) / pages.Characters);
    }

    private void Hostile(Stage stage)
    {
        var ordinary = ThreadClock.Of(stage.Parse) * 1e9 / pages.Characters;
        var steepest = Shapes.MaxBy(shape => shape.Factor)!;
        var worst = Shapes.MaxBy(shape => shape.Worst)!;
        _rows.Add(new($"time per character, 10 MB against 100 KB ({steepest.Shape})", "{0:0.0}×", 3, 2, Spread.Exactly(steepest.Factor), false));
        _rows.Add(new($"worst shape against an ordinary page ({worst.Shape})", "{0:0.0}×", 40, 25, Spread.Exactly(worst.Worst / ordinary), false));
    }
}
