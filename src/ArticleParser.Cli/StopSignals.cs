using System.Runtime.InteropServices;

namespace ArticleParser.Cli;

/// <summary>
/// Turns Ctrl-C (SIGINT) and SIGTERM into a request to finish what is under way; the second one ends the process at once.
/// The framework's own way gives the work two seconds and then ends the process wherever it is.
/// </summary>
internal sealed class StopSignals : IDisposable
{
    // A bar of progress hides the cursor, and after this no one else would show it again.
    private const string ShowCursor = "\u001b[?25h\n";

    private readonly CliEnvironment _environment;
    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration[] _registrations;
    private int _count;

    public StopSignals(CliEnvironment environment)
    {
        _environment = environment;
        _registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Receive), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Receive)];
    }

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => _stop.Token;

    public void Dispose()
    {
        foreach (var registration in _registrations) registration.Dispose();
        _stop.Dispose();
    }

    private void Receive(PosixSignalContext context)
    {
        context.Cancel = true;
        if (Interlocked.Increment(ref _count) == 1)
        {
            _ = _stop.CancelAsync();
            return;
        }

        if (_environment.ErrorIsTerminal) _environment.Error.Write(ShowCursor);
        Environment.Exit(ExitCode.Interrupted);
    }
}
