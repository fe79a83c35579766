using ArticleParser.Cli;

namespace ArticleParser.Tests.Cli;

public class StreamTests
{
    [Fact]
    public async Task Closed_pipe_ends_an_endless_stream_quietly()
    {
        using var error = new StringWriter();
        using var output = new FailingStream(errno: 32, after: 10_000);
        var status = await new CommandLine(new CliEnvironment(new EndlessStream(), output, error)).RunAsync(["parse", "-", "--input", "ndjson"], TestContext.Current.CancellationToken);
        Assert.Equal((0, ""), (status, error.ToString()));
    }

    [Fact]
    public async Task Full_disk_is_an_error()
    {
        using var error = new StringWriter();
        using var output = new FailingStream(errno: 28, after: 10_000);
        var status = await new CommandLine(new CliEnvironment(new EndlessStream(), output, error)).RunAsync(["parse", "-", "--input", "ndjson"], TestContext.Current.CancellationToken);
        Assert.Equal((2, "articleparser: the output cannot be written: told to fail"), (status, error.ToString().TrimEnd()));
    }

    [Fact]
    public async Task Cancelling_ends_a_run_that_waits_for_input()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        using var error = new StringWriter();
        using var output = new MemoryStream();
        var status = await new CommandLine(new CliEnvironment(new SilentStream(), output, error)).RunAsync(["parse", "-"], stop.Token);
        Assert.Equal((130, "articleparser: 0 pages written; interrupted."), (status, error.ToString().TrimEnd()));
    }

    [Fact]
    public async Task Results_of_a_slow_stream_are_handed_on_as_they_come()
    {
        var first = new TaskCompletionSource();
        using var output = new NotifyingStream(first);
        using var input = new SilentStream("{\"id\":1,\"text\":\"A\"}\n"u8.ToArray());
        using var stop = new CancellationTokenSource();
        var run = new CommandLine(new CliEnvironment(input, output, TextWriter.Null)).RunAsync(["parse", "-", "--input", "ndjson"], stop.Token);
        await first.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        Assert.Equal(130, await run);
    }

    private sealed class EndlessStream : MemoryStream
    {
        private static readonly byte[] s_record = "{\"id\":1,\"text\":\"A page of one line.\"}\n"u8.ToArray();
        private int _at;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var count = Math.Min(buffer.Length, s_record.Length - _at);
            s_record.AsSpan(_at, count).CopyTo(buffer.Span);
            _at = (_at + count) % s_record.Length;
            return new(count);
        }
    }

    /// <summary>Gives what it has and then never anything again, not even its end.</summary>
    private sealed class SilentStream(params byte[] bytes) : MemoryStream(bytes)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var count = Read(buffer.Span);
            if (count == 0) await Task.Delay(Timeout.Infinite, CancellationToken.None);
            return count;
        }
    }

    private sealed class NotifyingStream(TaskCompletionSource written) : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (buffer.Length > 0) written.TrySetResult();
            return ValueTask.CompletedTask;
        }
    }

    private sealed class FailingStream(int errno, int after) : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Length > after) throw new IOException("told to fail", errno);
            Write(buffer.Span);
            return ValueTask.CompletedTask;
        }
    }
}
