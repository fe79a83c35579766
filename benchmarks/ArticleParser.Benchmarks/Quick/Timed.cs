namespace ArticleParser.Benchmarks.Quick;

/// <summary>Work that is timed over and over, and the seconds that it took each time.</summary>
internal sealed class Timed(string name, Action work)
{
    // Long enough for the clock, short enough for many rounds.
    private const double Slice = 0.015;

    private readonly List<double> _seconds = [];
    private int _repeats = 1;

    public string Name { get; } = name;

    /// <summary>Does the work once, untimed.</summary>
    public void Do() => work();

    public double Median => Spread.Of(_seconds).Median;

    /// <summary>Seconds of each round, in order.</summary>
    public IReadOnlyList<double> Seconds => _seconds;

    /// <summary>How often this work is done in the time of the other, round by round: above one where it is the faster.</summary>
    public Spread SpeedOver(Timed other) => Spread.Of([.. _seconds.Zip(other._seconds, (mine, others) => others / mine)]);

    /// <summary>Nanoseconds for each of so many things: those of this work, less those of works that it includes.</summary>
    public Spread NanosecondsPer(long count, params IReadOnlyList<Timed> included) =>
        Spread.Of([.. _seconds.Select((seconds, round) => (seconds - included.Sum(work => work._seconds[round])) * 1e9 / count)]);

    /// <summary>Runs the rounds: each work once in each, one after the other, so that what slows the machine slows all.</summary>
    public static void Run(int rounds, params IReadOnlyList<Timed> works)
    {
        foreach (var work in works) work.WarmUp();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var work in works) work._seconds.Add(work.Once());
        }
    }

    /// <summary>Until the code is compiled in its last form, which happens in steps and in the background.</summary>
    private void WarmUp()
    {
        for (var (step, start) = (0, Environment.TickCount64); step < 40 && Environment.TickCount64 - start < 1500; step++)
        {
            work();
            if (step % 10 == 9) Thread.Sleep(60);
        }

        _repeats = Math.Max(1, (int)Math.Ceiling(Slice / Math.Max(1e-7, ThreadClock.Of(work))));
    }

    private double Once() => ThreadClock.Of(() =>
    {
        for (var i = 0; i < _repeats; i++) work();
    }) / _repeats;
}
