using System.Runtime.CompilerServices;
using ArticleParser.Cli;

namespace ArticleParser.Tests.Cli;

public class OrderedPipelineTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_more_items_are_under_way_than_there_is_room_for()
    {
        const int Width = 4;
        var (read, written, most) = (0, 0, 0);
        async IAsyncEnumerable<int> Items([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            for (var i = 0; i < 2000; i++)
            {
                most = Math.Max(most, Interlocked.Increment(ref read) - Volatile.Read(ref written));
                yield return i;
            }

            await Task.CompletedTask;
        }

        var results = new List<int>();
        await OrderedPipeline.RunAsync(Items(), Work, Write, Width, Token);
        Assert.Equal(Enumerable.Range(0, 2000), results);

        // One is being read, and one being written, besides those that wait between.
        Assert.InRange(most, 1, Width + 2);

        static int Work(int item)
        {
            if (item % 97 == 0) Thread.Sleep(2);
            return item;
        }

        ValueTask Write(int result, bool moreIsReady)
        {
            results.Add(result);
            Interlocked.Increment(ref written);
            return ValueTask.CompletedTask;
        }
    }

    [Fact]
    public async Task What_was_read_before_reading_failed_is_written()
    {
        var results = new List<int>();
        await Assert.ThrowsAsync<InvalidDataException>(() => OrderedPipeline.RunAsync(Items(), item => item, Add, 2, Token));
        Assert.Equal([0, 1, 2, 3, 4], results);

        static async IAsyncEnumerable<int> Items()
        {
            for (var i = 0; i < 5; i++) yield return i;
            await Task.CompletedTask;
            throw new InvalidDataException();
        }

        ValueTask Add(int result, bool moreIsReady)
        {
            results.Add(result);
            return ValueTask.CompletedTask;
        }
    }

    [Fact]
    public async Task Failure_of_the_work_stops_the_rest()
    {
        await Assert.ThrowsAsync<NotSupportedException>(() => OrderedPipeline.RunAsync(Forever(), Work, (_, _) => ValueTask.CompletedTask, 2, Token));

        static int Work(int item) => item < 10 ? item : throw new NotSupportedException();
    }

    private static async IAsyncEnumerable<int> Forever([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (var i = 0; !cancellationToken.IsCancellationRequested; i++)
        {
            yield return i;
            await Task.Yield();
        }
    }
}
