namespace ArticleParser.Accuracy.Training;

/// <summary>
/// Nets that were trained on what is known, as teachers of another: they answer for the lines of which nothing is known,
/// and their doubts soften labels that were set in haste.
/// </summary>
internal sealed class Teacher(IReadOnlyList<NetTrainer> nets) : IDisposable
{
    private readonly ThreadLocal<NetPass[]> _passes = new(() => [.. nets.Select(net =>
    {
        var pass = new NetPass(net.Shape, net.Parameters, []);
        pass.Refresh();
        return pass;
    })]);

    /// <summary>The samples with what the teachers say of them.</summary>
    public List<(TrainingSample Sample, float Weight)> Teach(IReadOnlyList<(TrainingSample Sample, float Weight)> samples) =>
        [.. samples.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(item => (item.Sample with { Taught = Answers(item.Sample), Doubt = SampleWeights.Doubt(item.Sample) }, item.Weight))];

    public void Dispose() => _passes.Dispose();

    private byte[] Answers(TrainingSample sample)
    {
        var sums = new float[sample.Lines * NetShape.Outputs];
        foreach (var pass in _passes.Value!)
        {
            pass.Forward(sample, Dropout.None);
            pass.ToMarginals(sample);
            for (var i = 0; i < sums.Length; i++) sums[i] += pass.Logits[i];
        }

        return Array.ConvertAll(sums, sum => (byte)MathF.Round(255 * sum / nets.Count));
    }
}
