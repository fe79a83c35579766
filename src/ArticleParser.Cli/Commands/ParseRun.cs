using ArticleParser.Cli.Input;
using ArticleParser.Cli.Output;

namespace ArticleParser.Cli.Commands;

/// <summary>One run of <c>articleparser parse</c>: reads, parses and writes, in order and in flat memory.</summary>
internal sealed class ParseRun(ParseRequest request, CliEnvironment environment)
{
    private const int PlainWidth = 140;

    private long _written;
    private long _failed;
    private RunProgress? _progress;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var sources = InputSources.Find(request.Paths, request.Input);
        CheckOutputIsNoInput(sources);
        var many = sources.Count > 1 || sources[0].Format == InputFormat.Ndjson;
        var format = PageFormat.Of(request.Format ?? (many ? OutputFormat.Ndjson : OutputFormat.Json), many, Ink());
        await using (var output = OutputTarget.Open(request.OutputPath, environment))
        {
            var meter = new InputMeter(sources);
            _progress = new RunProgress(environment, meter);
            var run = _progress.RunAsync(() => RunAsync(sources, meter, format, output, cancellationToken), request.OutputPath is not null || !environment.OutputIsTerminal);
            await run.WaitAsync(cancellationToken);
        }

        _progress = null;

        if (_failed == 0) return ExitCode.Fine;
        if (format.HoldsFailures) Tell($"{_failed} of {_written} records failed; their errors stand in the output.");
        return ExitCode.SomeRecordsFailed;
    }

    private async Task RunAsync(IReadOnlyList<InputSource> sources, InputMeter meter, PageFormat format, OutputTarget output, CancellationToken cancellationToken)
    {
        var work = new PageWork(format, request.Options);
        var items = InputItems.ReadAsync(sources, environment, request.Options, meter, cancellationToken);
        await output.WriteAsync(format.Before, cancellationToken);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var results = ArticleCorpus.ParseAll(items, work.Run, cancellationToken: stop.Token).GetAsyncEnumerator(CancellationToken.None);
        var next = results.MoveNextAsync().AsTask();
        try
        {
            while (await next)
            {
                var result = results.Current;
                next = results.MoveNextAsync().AsTask();
                await WriteAsync(result.IsSuccess ? result.Value : throw result.Error, moreIsReady: next.IsCompleted, format, output, cancellationToken);
            }
        }
        finally
        {
            // Where writing failed, the next result is still awaited.
            await stop.CancelAsync();
            await Task.WhenAny(next);
            await results.DisposeAsync();
        }

        await output.WriteAsync(format.After, cancellationToken);
        await output.CompleteAsync(cancellationToken);
    }

    private async ValueTask WriteAsync(PageResult result, bool moreIsReady, PageFormat format, OutputTarget output, CancellationToken cancellationToken)
    {
        _progress?.Step();
        if (result.Failure is { } failure) Count(failure, format);
        if (result.Hint is { } hint && request.Input is null) Tell(hint);
        if (result.Bytes.WrittenCount == 0) return;
        if (_written++ > 0) await output.WriteAsync(format.Between, cancellationToken);
        await output.WriteAsync(result.Bytes.WrittenMemory, cancellationToken);
        if (!moreIsReady) await output.FlushAsync(cancellationToken);
    }

    private void Count(Records.RecordFailure failure, PageFormat format)
    {
        _failed++;
        if (!format.HoldsFailures) Tell($"{failure.Code}: {failure.Message}");
    }

    private void Tell(string message)
    {
        if (_progress is { } progress) progress.Tell("articleparser: " + message);
        else environment.Error.WriteLine("articleparser: " + message);
    }

    private InkSettings Ink() => new(environment.Colours && request.OutputPath is null, environment.OutputIsTerminal ? environment.Width : PlainWidth);

    // Opening the output empties it: nothing would be left to read.
    private void CheckOutputIsNoInput(IReadOnlyList<InputSource> sources)
    {
        if (request.OutputPath is not { } path) return;
        var full = Path.GetFullPath(path);
        if (sources.Any(source => !source.IsStandardInput && Path.GetFullPath(source.Path) == full))
            throw new UserErrorException($"{path}: is an input as well and would be lost; write to another file.");
    }
}
