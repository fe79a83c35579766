using ArticleParser.Cli.Files;
using ArticleParser.Cli.Input;
using ArticleParser.Cli.Output;

namespace ArticleParser.Cli.Commands;

/// <summary>One run of <c>articleparser parse</c>: reads, parses and writes, in order and in flat memory.</summary>
internal sealed class ParseRun(ParseRequest request, CliEnvironment environment)
{
    private const int PlainWidth = 140;

    private readonly RunCounts _counts = new();
    private RunProgress? _progress;
    private PageFormat? _format;
    private IPageSink? _sink;

    /// <summary>Runs, and gives the exit status.</summary>
    /// <param name="stop">Asks to finish the pages under way and no more.</param>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        var sources = InputSources.Find(await PathsAsync());
        foreach (var remark in sources.Remarks) Tell(remark);
        OutputClash.Refuse(request.OutputPath, sources.Files, environment);
        var meter = new InputMeter(sources.Files);
        var opening = sources.Files.Select(source => OpenInput.OpenAsync(source, request.Input with { Tell = Tell, UnreadableIsRecord = sources.Files.Count > 1 && source.IsPage }, environment, meter));

        // What the only file holds says whether one page or many come.
        using var waiting = new StopWait(stop);
        var many = sources.Files.Count > 1;
        if (!many)
        {
            var first = opening.Single();
            if (!await waiting.IsFirstAsync(first)) return Interrupted(null);
            many = (await first).Format.HoldsRecords();
            opening = [first];
        }

        _format = PageFormat.Of(request.Format ?? FormatOf(request.OutputPath) ?? (many ? OutputFormat.Ndjson : OutputFormat.Json), request.Settings with { Many = many, Ink = Ink() });
        var partial = await WriteAsync(opening, meter, stop);
        return stop.IsCancellationRequested ? Interrupted(partial) : Finish(many);
    }

    private async Task<IReadOnlyList<string>> PathsAsync() =>
        request.FilesFrom is { } list ? [.. request.Paths, .. await FileList.ReadAsync(list, environment)] : request.Paths;

    private int Interrupted(string? partial)
    {
        Tell(_counts.Interrupted(partial));
        return ExitCode.Interrupted;
    }

    /// <returns>Where the output stands when the run was stopped.</returns>
    private async Task<string?> WriteAsync(IEnumerable<Task<OpenInput>> inputs, InputMeter meter, CancellationToken stop)
    {
        try
        {
            return await WriteAllAsync(inputs, meter, stop);
        }
        catch (IOException error) when (request.OutputPath is { } path && !BrokenPipe.Is(error))
        {
            // Failures of reading have their own message by now.
            throw new OutputErrorException(path, error);
        }
    }

    private async Task<string?> WriteAllAsync(IEnumerable<Task<OpenInput>> inputs, InputMeter meter, CancellationToken stop)
    {
        await using var output = OutputTarget.Open(request.OutputPath, request.Overwrite, environment);
        try
        {
            await PumpAsync(inputs, meter, output, stop);
        }
        catch (UserErrorException error)
        {
            // What cannot be read ends the run; what came before it is worth keeping.
            var kept = await EndAsync(output, isWhole: false);
            throw kept is null ? error : new UserErrorException($"{error.Message} ({RunCounts.Counted(_counts.Written)} written before; they are in {kept}.)");
        }

        return await EndAsync(output, isWhole: !stop.IsCancellationRequested);
    }

    private async Task PumpAsync(IEnumerable<Task<OpenInput>> inputs, InputMeter meter, OutputTarget output, CancellationToken stop)
    {
        _progress = new RunProgress(environment, meter);
        try
        {
            _sink = await _format!.OpenAsync(output);
            var items = request.Filter.ChooseAsync(InputItems.ReadAsync(inputs, meter, stop));
            var work = new PageWork(_format, request.Options, request.Filter) { Dialects = request.Dialects };
            var pump = new PagePump(_sink.WriteAsync, _counts, Note);
            await _progress.RunAsync(() => pump.RunAsync(items, work, request.Jobs), request.OutputPath is not null || !environment.OutputIsTerminal);
        }
        finally
        {
            _progress = null;
        }
    }

    private async ValueTask<string?> EndAsync(OutputTarget output, bool isWhole)
    {
        if (_sink is not null) await _sink.EndAsync();
        if (!isWhole) return await output.KeepAsync(isEmpty: _counts.Written == 0);
        await output.CompleteAsync();
        return null;
    }

    private int Finish(bool many)
    {
        if (_counts.Failed > 0 && _format!.HoldsFailures) Tell($"{_counts.Failed} of {_counts.Written} records failed; the output contains their errors.");
        if ((many || request.OutputPath is not null) && !request.Quiet) Tell(_counts.Finished());
        return _counts.Failed == 0 ? ExitCode.Fine : ExitCode.SomeRecordsFailed;
    }

    private void Note(PageResult result)
    {
        _progress?.Step();
        if (result.Failure is { } failure && !_format!.HoldsFailures) Tell($"{failure.Code}: {failure.Message}");
    }

    private void Tell(string message)
    {
        if (_progress is { } progress) progress.Tell("articleparser: " + message);
        else environment.Error.WriteLine("articleparser: " + message);
    }

    /// <summary>What the end of the output's name says.</summary>
    private static OutputFormat? FormatOf(string? path) => path is null ? null : Path.GetExtension(Compression.NameWithin(path)).ToLowerInvariant() switch
    {
        ".parquet" => OutputFormat.Parquet,
        ".csv" => OutputFormat.Csv,
        ".tsv" => OutputFormat.Tsv,
        _ => null,
    };

    private InkSettings Ink() => new(environment.Colours && request.OutputPath is null, environment.OutputIsTerminal ? environment.Width : PlainWidth);
}
