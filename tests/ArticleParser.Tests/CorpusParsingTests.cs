using System.Runtime.CompilerServices;

namespace ArticleParser.Tests;

public class CorpusParsingTests
{
    private static readonly CorpusOptions s_four = new() { MaxDegreeOfParallelism = 4 };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Results_have_the_ids_of_their_pages_and_pages_their_own_reference_time()
    {
        var time = new DateTimeOffset(2031, 3, 5, 12, 0, 0, TimeSpan.Zero);
        CorpusItem[] pages = [new("2 hours ago\nA page.", "first") { ReferenceTime = time }, new("B"), new(new string('x', 20_000), "long")];
        var results = new List<CorpusResult<Article>>();
        var options = new CorpusOptions { ParseOptions = new ParseOptions { MaxLength = 10_000 } };
        await foreach (var result in ArticleCorpus.ParseAll(pages, options, TestContext.Current.CancellationToken)) results.Add(result);
        Assert.Equal(["first", null, "long"], results.Select(result => result.Id));
        Assert.Equal([true, true, false], results.Select(result => result.IsSuccess));
        Assert.StartsWith("long: TextTooLongException", results[2].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_come_in_the_order_of_the_pages()
    {
        var results = await Gather(ArticleCorpus.ParseAll(Numbers(2000), Uneven, s_four, Token));
        Assert.Equal(Enumerable.Range(0, 2000), results.Select(result => result.Value));
        Assert.Equal(Enumerable.Range(0, 2000).Select(i => (long)i), results.Select(result => result.Index));
    }

    [Fact]
    public async Task Out_of_order_each_page_comes_once_with_its_number()
    {
        var results = await Gather(ArticleCorpus.ParseAll(Numbers(2000), Uneven, s_four with { PreserveOrder = false }, Token));
        Assert.All(results, result => Assert.Equal(result.Index, result.Value));
        Assert.Equal(Enumerable.Range(0, 2000), results.Select(result => result.Value).Order());
    }

    [Fact]
    public async Task Out_of_order_a_slow_page_holds_up_no_other()
    {
        using var slow = new ManualResetEventSlim();
        var seen = 0;
        await foreach (var result in ArticleCorpus.ParseAll(Numbers(50), (item, _) => Work(item), s_four with { PreserveOrder = false }, Token))
        {
            if (++seen == 49) slow.Set();
            Assert.True(result.IsSuccess);
        }

        Assert.Equal(50, seen);

        int Work(int item)
        {
            if (item == 0) slow.Wait(Token);
            return item;
        }
    }

    [Fact]
    public async Task No_more_items_are_under_way_than_there_is_room_for()
    {
        var (read, taken, most) = (0, 0, 0);
        async IAsyncEnumerable<int> Items()
        {
            for (var i = 0; i < 2000; i++)
            {
                most = Math.Max(most, Interlocked.Increment(ref read) - Volatile.Read(ref taken));
                yield return i;
            }

            await Task.CompletedTask;
        }

        await foreach (var result in ArticleCorpus.ParseAll(Items(), Uneven, s_four, Token)) Interlocked.Increment(ref taken);
        Assert.Equal(2000, taken);

        // Two for each worker, and one on its way to who takes it.
        Assert.InRange(most, 1, (2 * s_four.MaxDegreeOfParallelism) + 1);
    }

    [Fact]
    public async Task No_more_pages_are_worked_on_at_once_than_allowed()
    {
        var (now, most) = (0, 0);
        await Gather(ArticleCorpus.ParseAll(Numbers(500), Work, s_four with { MaxDegreeOfParallelism = 3 }, Token));
        Assert.InRange(most, 1, 3);

        int Work(int item, CancellationToken cancellationToken)
        {
            var here = Interlocked.Increment(ref now);
            InterlockedMax(ref most, here);
            Thread.Sleep(1);
            Interlocked.Decrement(ref now);
            return item;
        }
    }

    [Fact]
    public async Task One_bad_page_is_a_result_like_others()
    {
        string[] texts = ["Harbour talks resume", new string('a', 100), "3 MIN READ"];
        var results = await Gather(ArticleCorpus.ParseAll(texts, new CorpusOptions { ParseOptions = new ParseOptions { MaxLength = 50 } }, Token));
        Assert.Equal([true, false, true], results.Select(result => result.IsSuccess));
        Assert.IsType<TextTooLongException>(results[1].Error);
        Assert.StartsWith("1: TextTooLongException", results[1].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Articles_are_those_that_parsing_one_by_one_gives()
    {
        var texts = Sample.All.Select(sample => sample.Text).ToList();
        var results = await Gather(ArticleCorpus.ParseAll(texts, cancellationToken: Token));
        Assert.Equal(texts.Select(text => Article.Parse(text).ToJson()), results.Select(result => result.Value!.ToJson()));
    }

    [Fact]
    public async Task What_was_read_before_reading_failed_is_given()
    {
        var given = new List<int>();
        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (var result in ArticleCorpus.ParseAll(Items(), (item, _) => item, s_four, Token)) given.Add(result.Value);
        });
        Assert.Equal([0, 1, 2, 3, 4], given);

        static async IAsyncEnumerable<int> Items()
        {
            for (var i = 0; i < 5; i++) yield return i;
            await Task.CompletedTask;
            throw new InvalidDataException();
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancelling_stops_an_endless_stream(bool inOrder)
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var result in ArticleCorpus.ParseAll(Forever(), (item, _) => item, s_four with { PreserveOrder = inOrder }, source.Token))
            {
                if (result.Index == 20) await source.CancelAsync();
            }
        });
    }

    [Fact]
    public async Task Whoever_has_enough_may_leave()
    {
        await foreach (var result in ArticleCorpus.ParseAll(Forever(), (item, _) => item, s_four, Token))
        {
            if (result.Index == 20) break;
        }
    }

    [Fact]
    public async Task No_pages_give_no_results() => Assert.Empty(await Gather(ArticleCorpus.ParseAll(Array.Empty<string>(), cancellationToken: Token)));

    [Fact]
    public void No_workers_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ArticleCorpus.ParseAll(["a"], new CorpusOptions { MaxDegreeOfParallelism = 0 }));

    private static int Uneven(int item, CancellationToken cancellationToken)
    {
        if (item % 97 == 0) Thread.Sleep(2);
        return item;
    }

    private static async Task<List<CorpusResult<T>>> Gather<T>(IAsyncEnumerable<CorpusResult<T>> results)
    {
        var gathered = new List<CorpusResult<T>>();
        await foreach (var result in results) gathered.Add(result);
        return gathered;
    }

    private static async IAsyncEnumerable<int> Numbers(int count)
    {
        for (var i = 0; i < count; i++) yield return i;
        await Task.CompletedTask;
    }

    private static async IAsyncEnumerable<int> Forever([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (var i = 0; !cancellationToken.IsCancellationRequested; i++)
        {
            yield return i;
            await Task.Yield();
        }
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (var seen = Volatile.Read(ref most); value > seen; seen = Volatile.Read(ref most))
        {
            if (Interlocked.CompareExchange(ref most, value, seen) == seen) return;
        }
    }
}
