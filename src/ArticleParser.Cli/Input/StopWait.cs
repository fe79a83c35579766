namespace ArticleParser.Cli.Input;

/// <summary>Waits for work or for the request to stop, whichever is first: reading from a pipe does not hear of the request by itself.</summary>
internal sealed class StopWait : IDisposable
{
    private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenRegistration _registration;
    private readonly CancellationToken _stop;

    public StopWait(CancellationToken stop)
    {
        _stop = stop;
        _registration = stop.Register(() => _stopped.TrySetResult());
    }

    /// <summary>True when the work is done and nobody asked to stop.</summary>
    public async ValueTask<bool> IsFirstAsync(Task work)
    {
        if (!work.IsCompleted) await Task.WhenAny(work, _stopped.Task);
        return !_stop.IsCancellationRequested;
    }

    public void Dispose() => _registration.Dispose();
}
