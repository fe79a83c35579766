using ArticleParser.Benchmarks.Pages;

namespace ArticleParser.Benchmarks.Quick;

/// <summary>The budgets of the design: every row measured in this process or those it starts, as a ratio wherever one will do.</summary>
internal sealed class Ratios(PageSet pages, Action<string> tell)
{
    private const int TimedRounds = 21;
    private const int PeerRounds = 7;
    private const int PeerStep = 8;

    private readonly List<BudgetRow> _rows = [];

    public IReadOnlyList<Growth> Shapes { get; private set; } = [];

    /// <summary>Null where the machine has no AVX2.</summary>
    public WithoutAvx2? Narrow { get; private set; }

    public IReadOnlyList<BudgetRow> Measure()
    {
        // First: a text of ten megabytes makes the collector mark all that is alive, and nothing that the other rows keep should count.
        Shapes = Growth.Measure(shape => tell("shape: " + shape));
        using var stage = new Stage(pages);
        Speed(stage);
        NarrowVectors();
        PeerSpeed(pages.Every(PeerStep));
        Bytes(stage);
        Hostile(stage);
        tell("two threads");
        _rows.Add(new("CPU efficiency on two threads", "{0:0.00}", TwoThreads.Measure(stage.Parse), 0.95, 0.98));
        tell("cold start");
        _rows.Add(ColdStart.Row(pages));
        return _rows;
    }

    private void Speed(Stage stage)
    {
        tell("speed against S");
        Timed scan = new("S", () => stage.Scan()), lex = new("lex", () => stage.Lex()), cues = new("cues", stage.Cues), net = new("net", stage.Net), roles = new("roles", stage.Roles);
        Timed parse = new("parse", stage.Parse), utf8 = new("utf8", stage.ParseUtf8), model = new("model", stage.ParseAndModel);
        Timed.Run(TimedRounds, scan, lex, cues, net, roles, parse, utf8, model);
        _rows.Add(new("full tree, roles and diagnostics", "{0:0.000} S", parse.SpeedOver(scan), 0.030, 0.045));
        _rows.Add(new("full tree, a line", "{0:0} ns", parse.NanosecondsPer(stage.Lines), 480, 325));
        _rows.Add(new("stage: scan, words, lines", "{0:0} ns", lex.NanosecondsPer(stage.Lines), 60, 45));
        _rows.Add(new("stage: cues and values", "{0:0} ns", cues.NanosecondsPer(stage.Lines, lex), 150, 95));
        _rows.Add(new("stage: features and net", "{0:0} ns", net.NanosecondsPer(stage.Lines), 130, 95));
        _rows.Add(new("stage: decoding and roles", "{0:0} ns", roles.NanosecondsPer(stage.Lines, net), 75, 45));
        _rows.Add(new("stage: green, diagnostics, rest", "{0:0} ns", parse.NanosecondsPer(stage.Lines, cues, roles), 65, 45));
        _rows.Add(new("full tree from UTF-8", "{0:0.000} S", utf8.SpeedOver(scan)));
        _rows.Add(new("full tree and the Article model", "{0:0.000} S", model.SpeedOver(scan)));
        _rows.Add(new("full tree, characters a second", "{0:0.0} M", Spread.Of([.. parse.Seconds.Select(seconds => pages.Characters / seconds / 1e6)])));
    }

    private void NarrowVectors()
    {
        tell("without AVX2");
        Narrow = WithoutAvx2.Measure(pages);
        if (Narrow is { Slowdown: var slowdown }) _rows.Add(new("without AVX2 (ARM's paths: Vector128 only), against with", "{0:0.00}×", slowdown, 2, 1.5));
    }

    private void PeerSpeed(PageSet some)
    {
        tell("peers");
        using var stage = new Stage(some);
        var peers = new Peers(some);
        Timed parse = new("parse", stage.Parse), split = new("split", () => peers.Split()), jusText = new("justext", () => peers.JusText()), markdig = new("markdig", peers.Markdig);
        Timed roslyn = new("roslyn", peers.Roslyn), angleSharp = new("anglesharp", peers.AngleSharp), smartReader = new("smartreader", peers.SmartReader);
        Timed.Run(PeerRounds, parse, split, jusText, markdig, roslyn, angleSharp, smartReader);
        _rows.Add(new("against SmartReader on the same pages' HTML", "{0:0.0}×", parse.SpeedOver(smartReader), 35, 50));
        _rows.Add(new("against AngleSharp on the same pages' HTML", "{0:0.0}×", parse.SpeedOver(angleSharp)));
        _rows.Add(new("against jusText's rules on the same text", "{0:0.00}×", parse.SpeedOver(jusText)));
        _rows.Add(new("against Markdig.Parse on the same text", "{0:0.00}×", parse.SpeedOver(markdig)));
        _rows.Add(new("against Roslyn's ParseText on C# as long", "{0:0.00}×", parse.SpeedOver(roslyn)));
        _rows.Add(new("against string.Split on line feeds", "{0:0.000}×", parse.SpeedOver(split)));
    }

    private void Bytes(Stage stage)
    {
        _rows.Add(new("bytes allocated a character, tree", "{0:0.00}", PerCharacter(stage.Parse), 1.5, 0.6));
        _rows.Add(new("bytes allocated a character, with the Article model", "{0:0.00}", PerCharacter(stage.ParseAndModel), 4, 3));
        _rows.Add(new("bytes allocated a character, tree from UTF-8", "{0:0.00}", PerCharacter(stage.ParseUtf8)));
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
        _rows.Add(new($"time per character, 10 MB against 100 KB ({steepest.Shape})", "{0:0.0}×", Spread.Exactly(steepest.Factor), 3, 2));
        _rows.Add(new($"worst shape against an ordinary page ({worst.Shape})", "{0:0.0}×", Spread.Exactly(worst.Worst / ordinary), 25, 15));
    }
}
