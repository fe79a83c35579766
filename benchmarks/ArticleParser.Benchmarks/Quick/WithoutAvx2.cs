using System.Globalization;
using System.Runtime.Intrinsics;
using System.Text.Json;
using ArticleParser.Benchmarks.Pages;

namespace ArticleParser.Benchmarks.Quick;

/// <summary>
/// What parsing takes with vectors of 128 bits alone, which are all that ARM has: this program in processes of their own, with AVX2 switched off and on in turn.
/// </summary>
/// <param name="Slowdown">Processor time of a full parse without AVX2, over that with it.</param>
/// <param name="WithHash">What the trees are with it.</param>
/// <param name="WithoutHash">What they are without.</param>
internal sealed record WithoutAvx2(Spread Slowdown, string WithHash, string WithoutHash)
{
    /// <summary>The argument that makes this program such a process. The path of the pages' texts follows.</summary>
    public const string Argument = "parse-all";

    // Of .NET 10's switches this one is enough: AVX-512, BMI, LZCNT and FMA go with it. DOTNET_EnableAVX512F of earlier versions does nothing any more.
    private const string Switch = "DOTNET_EnableAVX2";
    private const int Pairs = 3;
    private const int Rounds = 9;

    // Before that much of the code is not in its last form, in which alone the two differ.
    private const int Unmeasured = 25;

    public bool TreesAreSame => WithHash == WithoutHash;

    /// <summary>Null where the machine has no AVX2 to switch off.</summary>
    public static WithoutAvx2? Measure(PageSet pages) => Vector256.IsHardwareAccelerated ? WorkFolder.In("avx2", folder => Measure(pages, Path.Combine(folder, "texts.json"))) : null;

    private static WithoutAvx2 Measure(PageSet pages, string path)
    {
        File.WriteAllText(path, JsonSerializer.Serialize(pages.Texts));
        var pairs = Enumerable.Range(0, Pairs).Select(_ => (With: Once(path, true), Without: Once(path, false))).ToList();
        return new WithoutAvx2(Spread.Of([.. pairs.Select(pair => pair.Without.Seconds / pair.With.Seconds)]), pairs[0].With.Hash, pairs[0].Without.Hash);
    }

    /// <summary>What such a process does.</summary>
    public static int Run(string path)
    {
        var texts = JsonSerializer.Deserialize<string[]>(File.ReadAllText(path))!;
        Timed parse = new("parse", () => Array.ForEach(texts, text => SyntaxTree.ParseText(text)));
        for (var round = 0; round < Unmeasured; round++) parse.Do();
        Timed.Run(Rounds, parse);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Vector256.IsHardwareAccelerated} {parse.Median} {TreeHashes.Of(texts)}"));
        return 0;
    }

    private static (double Seconds, string Hash) Once(string path, bool wide)
    {
        var start = OwnProcess.Info(Argument, path);
        start.Environment[Switch] = wide ? "1" : "0";
        var printed = OwnProcess.Read(start).Split();
        if (bool.Parse(printed[0]) != wide) throw new InvalidOperationException($"{Switch} does not switch vectors of 256 bits.");
        return (double.Parse(printed[1], CultureInfo.InvariantCulture), printed[2]);
    }
}
