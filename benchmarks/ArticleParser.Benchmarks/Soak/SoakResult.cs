namespace ArticleParser.Benchmarks.Soak;

/// <summary>What one interrupted run left.</summary>
/// <param name="Output">The ending of its output's name.</param>
/// <param name="Pages">The pages that could be read back.</param>
/// <param name="IsFinished">The run came to its end before the signal.</param>
/// <param name="Fault">What is wrong with what it left; null where nothing is.</param>
internal sealed record SoakResult(string Output, long Pages, bool IsFinished, string? Fault);
