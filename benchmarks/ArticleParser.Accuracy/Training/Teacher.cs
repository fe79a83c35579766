namespace ArticleParser.Accuracy.Training;

/// <summary>
/// Nets that were trained on the gold, as teachers of another: they answer for the pages whose story or fields no one has
/// marked, and their doubts soften what the gold says where it was marked in haste.
/// </summary>
internal sealed class Teacher(IReadOnlyList<NetTrainer> nets) : IDisposable
{
    // All that a field's answers count on a page, beside the one that its story counts.
    private const float FieldWeight = 0.3f;

    private static readonly LineHead[] s_fields = [LineHead.Subheading, LineHead.Standfirst, LineHead.Caption, LineHead.Credit];

    private readonly ThreadLocal<NetPass[]> _passes = new(() => [.. nets.Select(net =>
    {
        var pass = new NetPass(net.Shape, net.Parameters, new float[net.Shape.Total]);
        pass.Refresh();
        return pass;
    })]);

    /// <summary>The samples with the teachers' answers worked into their targets.</summary>
    public List<(TrainingSample Sample, float Weight)> Teach(IReadOnlyList<(TrainingSample Sample, float Weight)> samples) =>
        [.. samples.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(item => (Taught(item.Sample), item.Weight))];

    public void Dispose() => _passes.Dispose();

    private TrainingSample Taught(TrainingSample sample)
    {
        var taught = sample with { Targets = (float[])sample.Targets.Clone(), Weights = (float[])sample.Weights.Clone() };
        var answers = Answers(sample);
        TeachStory(taught, answers);
        foreach (var head in s_fields)
        {
            if (!sample.Knows(head)) TeachField(taught, answers, (int)head);
        }

        return taught;
    }

    private static void TeachStory(TrainingSample sample, float[] answers)
    {
        var share = SampleWeights.Doubt(sample);
        for (var i = 0; i < sample.Lines; i++)
        {
            var at = (i * TrainingSample.Heads) + (int)LineHead.Story;
            if (sample.HasStory) sample.Targets[at] = ((1 - share) * sample.Targets[at]) + (share * answers[at]);
            else if (sample.Weights[at] == 0)
            {
                sample.Targets[at] = answers[at];
                sample.Weights[at] = sample.LineWeights[i];
            }
        }
    }

    private static void TeachField(TrainingSample sample, float[] answers, int head)
    {
        for (var i = 0; i < sample.Lines; i++)
        {
            var at = (i * TrainingSample.Heads) + head;
            sample.Targets[at] = answers[at];
            sample.Weights[at] = FieldWeight / sample.Lines;
        }
    }

    /// <summary>How likely each line is what each head asks, the mean over the nets.</summary>
    private float[] Answers(TrainingSample sample)
    {
        var answers = new float[sample.Lines * TrainingSample.Heads];
        foreach (var pass in _passes.Value!)
        {
            pass.Forward(sample, Dropout.None);
            for (var i = 0; i < answers.Length; i++)
                answers[i] += 1 / (1 + MathF.Exp(-pass.Logits[(i / TrainingSample.Heads * NetShape.Outputs) + (i % TrainingSample.Heads)])) / nets.Count;
        }

        return answers;
    }
}
