using ArticleParser.Cli.Commands;
using ArticleParser.Cli.Files;
using ArticleParser.Cli.Input;
using ArticleParser.Cli.Output;

namespace ArticleParser.Cli.Runs;

/// <summary>One run of <c>articleparser run</c>: shard after shard, passing over those that are done.</summary>
internal sealed class BulkRun(RunRequest request, CliEnvironment environment) : IDisposable
{
    private readonly RunCounts _counts = new();
    private readonly CancellationTokenSource _tooMany = new();
    private RunProgress? _progress;
    private int _done;
    private int _before;
    private int _broken;

    public async Task<int> RunAsync(CancellationToken stop)
    {
        var sources = InputSources.Find(request.Parse.FilesFrom is { } list ? [.. request.Parse.Paths, .. await FileList.ReadAsync(list, environment)] : request.Parse.Paths, RefuseNoFolder());
        if (sources.Files.FirstOrDefault(IsStream) is { } stream) throw new UserErrorException($"{stream.Path}: 'run' reads only files on disk, so that it can continue after an interruption; for a pipe or standard input, use 'parse'.");
        foreach (var remark in sources.Remarks) Tell(remark);
        RefuseInputsWithin(sources.Files);
        var all = Shard.Of(sources.Files);
        var mine = Shard.Part(all, request.Part.Part, request.Part.Parts);
        _progress = new RunProgress(environment, new InputMeter([.. mine.SelectMany(shard => shard.Sources)]));
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(stop, _tooMany.Token);
        try
        {
            await _progress.RunAsync(() => EachAsync(mine, ends.Token), outputIsElsewhere: true);
        }
        catch (OutputErrorException error)
        {
            // A full disk: what is done is done.
            throw new UserErrorException($"{error.Message}; {Done(mine.Count)}. Run the same command again to continue.");
        }

        _progress = null;
        return Finish(all, mine.Count, stop);
    }

    public void Dispose() => _tooMany.Dispose();

    private async Task EachAsync(IReadOnlyList<Shard> shards, CancellationToken stop)
    {
        foreach (var shard in shards)
        {
            if (stop.IsCancellationRequested) return;
            if (IsDone(shard))
            {
                _before++;
                continue;
            }

            RunFolder.DeleteSuccess(request.Folder);
            await DoAsync(shard, stop);
        }
    }

    private async Task DoAsync(Shard shard, CancellationToken stop)
    {
        var work = new ShardWork(request, shard, environment, new InputMeter(shard.Sources)) { Tell = Tell };
        try
        {
            await work.RunAsync(result => Note(result, work), stop);
            if (!stop.IsCancellationRequested) _done++;
        }
        catch (UserErrorException error) when (error is not OutputErrorException)
        {
            // One file that cannot be read must not keep the others from being done.
            _broken++;
            Tell($"{error.Message} (shard {shard.Name}, not written)");
        }

        if (!stop.IsCancellationRequested || _tooMany.IsCancellationRequested) _counts.Add(work.Counts);
    }

    private void Note(PageResult result, ShardWork work)
    {
        _progress?.Step();
        if (result.Failure is not null && _counts.Failed + work.Counts.Failed > request.MaxErrors) _tooMany.Cancel();
    }

    private int Finish(IReadOnlyList<Shard> all, int mine, CancellationToken stop)
    {
        var shards = Done(mine);
        if (_tooMany.IsCancellationRequested)
        {
            Tell($"{_counts.Failed} records failed, more than --max-errors allows; stopped. {shards}.");
            return ExitCode.TooManyErrors;
        }

        if (stop.IsCancellationRequested)
        {
            Tell($"{shards}; {RunCounts.Counted(_counts.Written)} written; interrupted. Run the same command again to continue.");
            return ExitCode.Interrupted;
        }

        MarkSuccess(all);
        if (!request.Parse.Quiet) Tell($"{shards}; {_counts.Finished()}");
        if (_broken > 0) Tell($"{_broken} shards could not be read; run the same command again to retry them.");
        return _broken + _counts.Failed > 0 ? ExitCode.SomeRecordsFailed : ExitCode.Fine;
    }

    /// <summary>Whichever of several machines is the last sees that all shards are done.</summary>
    private void MarkSuccess(IReadOnlyList<Shard> all)
    {
        var isDone = all.All(IsDone);
        if (!isDone)
        {
            RunFolder.DeleteSuccess(request.Folder);

            // Another machine may have been done, and have said so, between the question and the answer.
            isDone = all.All(IsDone);
        }

        if (isDone) RunFolder.WriteSuccess(request.Folder);
    }

    private bool IsDone(Shard shard) => Manifest.IsDone(shard, request);

    private string Done(int mine) => $"{_done + _before} of {mine} shards done{(_before > 0 ? $", {_before} of them before" : "")}";

    private static bool IsStream(InputSource source) => source.IsStandardInput || FileStatus.Of(source.Path) is { IsRegular: false };

    private string RefuseNoFolder()
    {
        var folder = request.Folder;
        if (folder.Length == 0) throw new UserErrorException("--out is empty; name a folder.");
        if (File.Exists(folder)) throw new UserErrorException($"--out {folder}: is a file; name a folder.");
        if (request.Parse.Paths.Any(path => Directory.Exists(path) && FileStatus.AreSame(path, folder))) throw new UserErrorException($"--out {folder}: is an input; choose another output folder.");
        return folder;
    }

    // What this run writes would be read by the next one.
    private void RefuseInputsWithin(IReadOnlyList<InputSource> sources)
    {
        var folder = Path.GetFullPath(request.Folder) + Path.DirectorySeparatorChar;
        if (sources.FirstOrDefault(source => Path.GetFullPath(source.Path).StartsWith(folder, StringComparison.Ordinal)) is { } within)
            throw new UserErrorException($"--out {request.Folder}: contains an input ({within.Path}); choose another output folder.");
    }

    private void Tell(string message)
    {
        if (_progress is { } progress) progress.Tell("articleparser: " + message);
        else environment.Error.WriteLine("articleparser: " + message);
    }
}
