using System.Globalization;
using System.Text;

namespace ArticleParser.Tests;

/// <summary>
/// How many bytes parsing each sample allocates: Samples.allocations has the figures, and UPDATE_GOLDENS=1 writes them
/// anew, from a run of this class alone. More is a failure, less is not: the runtime optimises code while the tests run, and then keeps some small
/// objects off the heap.
/// </summary>
[Collection(nameof(AllocationTests))]
public class AllocationTests
{
    // Buffers that live on are made in the first runs; a collection may have thrown away some of them since.
    private const int Runs = 6;

    [Fact]
    public void EverySampleAllocatesWhatItDid()
    {
        var lines = new StringBuilder();
        var more = new List<string>();
        var known = SourceFolder.IsUpdating ? [] : Known();
        foreach (var sample in Sample.All)
        {
            var bytes = BytesOf(sample.Text);
            lines.Append(CultureInfo.InvariantCulture, $"{sample.Name} {bytes}\n");
            if (known.GetValueOrDefault(sample.Name, -1) is var was && bytes > was + Forgiven(was))
                more.Add($"{sample.Name}: {bytes} bytes, not {was}");
        }

        if (SourceFolder.IsUpdating) File.WriteAllText(Path.Combine(SourceFolder.Samples, "..", "Samples.allocations"), lines.ToString());
        else Assert.True(more.Count == 0, string.Join('\n', more));
    }

    private static long Forgiven(long bytes) => 256 + (bytes / 100);

    private static Dictionary<string, long> Known()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Samples.allocations");
        return File.Exists(path)
            ? File.ReadLines(path).Select(line => line.Split(' ')).ToDictionary(fields => fields[0], fields => long.Parse(fields[1], CultureInfo.InvariantCulture))
            : [];
    }

    private static long BytesOf(string text)
    {
        var least = long.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            SyntaxTree.ParseText(text);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}

/// <summary>Other tests empty and fill the pools that parsing rents from: the bytes are counted while none runs.</summary>
[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
public class AllocationsAlone;
