using ArticleParser.Cli.Commands;
using ArticleParser.Cli.Files;
using ArticleParser.Cli.Input;
using ArticleParser.Cli.Output;

namespace ArticleParser.Cli.Runs;

/// <summary>Does one shard: writes its output and its errors beside their names, renames both, and last of all writes its manifest.</summary>
internal sealed class ShardWork(RunRequest request, Shard shard, CliEnvironment environment, InputMeter meter)
{
    private readonly PageFormat _format = PageFormat.Of(request.Format, request.Parse.Settings with { Many = true });
    private readonly JsonFormat _errors = new(indented: false, asArray: false, new FormatSettings(Many: true, default));

    public RunCounts Counts { get; } = new();

    /// <summary>Hears what the user should know of a file that is being read.</summary>
    public Action<string>? Tell { get; init; }

    private string OutputName => shard.Name + request.Ending;

    /// <summary>Does the shard.</summary>
    /// <param name="told">Hears of each page.</param>
    /// <param name="stop">Ends it early: then nothing of it stands there.</param>
    /// <exception cref="OutputErrorException">An output cannot be written.</exception>
    /// <exception cref="UserErrorException">An input cannot be read.</exception>
    public async Task RunAsync(Action<PageResult> told, CancellationToken stop)
    {
        try
        {
            await WriteAsync(told, stop);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or OutputErrorException)
        {
            // A scheduler may have started the shard twice: whoever is first is done, and has deleted what the other was writing.
            if (Manifest.IsDone(shard, request)) return;

            // Failures of reading have their own message by now.
            throw error as OutputErrorException ?? new OutputErrorException(Path.Combine(request.Folder, OutputName), error);
        }
    }

    private async Task WriteAsync(Action<PageResult> told, CancellationToken stop)
    {
        var path = RunFolder.Prepare(request.Folder, OutputName);
        await using var output = OutputTarget.Open(path, overwrite: true, environment);
        await using var errors = OutputTarget.Open(RunFolder.Prepare(request.Folder, RunFolder.Errors(shard.Name)), overwrite: true, environment);
        var sink = await _format.OpenAsync(output);
        var inputs = shard.Sources.Select(source => OpenInput.OpenAsync(source, request.Parse.Input with { Tell = Tell, UnreadableIsRecord = source.IsPage }, environment, meter));
        var items = request.Parse.Filter.ChooseAsync(InputItems.ReadAsync(inputs, meter, stop));
        var work = new PageWork(_format, request.Parse.Options, request.Parse.Filter) { Errors = _errors, Dialects = request.Parse.Dialects };
        var pump = new PagePump((result, more) => result.Failure is null ? sink.WriteAsync(result, more) : errors.WriteAsync(result.Bytes.WrittenMemory), Counts, told);
        await pump.RunAsync(items, work, request.Parse.Jobs);
        if (stop.IsCancellationRequested) return;
        await sink.EndAsync();
        await CompleteAsync(output, errors, path);
    }

    private async ValueTask CompleteAsync(OutputTarget output, OutputTarget errors, string path)
    {
        await output.CompleteAsync();
        if (Counts.Failed > 0) await errors.CompleteAsync();
        else RunFolder.DeleteErrors(request.Folder, shard.Name);
        RunFolder.DeletePartials(path);
        RunFolder.DeletePartials(Path.Combine(request.Folder, RunFolder.Errors(shard.Name)));
        RunFolder.DeleteOtherOutput(request.Folder, shard.Name, OutputName);
        Manifest.Of(shard, request.Options, OutputName, new FileInfo(path).Length, Counts).Write(RunFolder.ManifestOf(request.Folder, shard.Name));
    }
}
