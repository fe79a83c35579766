using System.Diagnostics;
using System.Globalization;
using ArticleParser.Cli.Input;
using Spectre.Console;

namespace ArticleParser.Cli.Output;

/// <summary>Shows how far a run is, on the terminal that standard error is. Elsewhere it says nothing.</summary>
internal sealed class RunProgress
{
    private readonly CliEnvironment _environment;
    private readonly InputMeter _meter;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private IAnsiConsole? _console;
    private ProgressTask? _bar;
    private long _pages;

    public RunProgress(CliEnvironment environment, InputMeter meter)
    {
        _environment = environment;
        _meter = meter;
    }

    /// <summary>Runs the work under a bar, where the results go elsewhere and someone is looking.</summary>
    public Task RunAsync(Func<Task> work, bool outputIsElsewhere)
    {
        if (!_environment.ErrorIsTerminal || !outputIsElsewhere) return work();
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = _environment.NoColor ? ColorSystemSupport.NoColors : ColorSystemSupport.Standard,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(_environment.Error),
        });
        _console.Profile.Width = _environment.Width;
        return _console.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                _bar = context.AddTask("parsing", maxValue: 1);
                _bar.IsIndeterminate = _meter.Share is null;
                await work();
            });
    }

    /// <summary>One more page is done.</summary>
    public void Step()
    {
        _pages++;
        if (_bar is not { } bar) return;
        if (_meter.Share is { } share) bar.Value = share;
        bar.Description = string.Create(CultureInfo.InvariantCulture, $"{_pages:N0} pages, {_pages / Math.Max(0.001, _clock.Elapsed.TotalSeconds):N0} a second");
    }

    /// <summary>Says something beside the bar.</summary>
    public void Tell(string message)
    {
        if (_console is null) _environment.Error.WriteLine(message);
        else _console.WriteLine(message);
    }
}
