namespace ArticleParser.Accuracy.Training;

/// <summary>What a run of training is given.</summary>
internal sealed record TrainingSettings
{
    public int Channels { get; init; } = 16;

    public int Epochs { get; init; } = 12;

    public int Batch { get; init; } = 16;

    public double Rate { get; init; } = 6e-3;

    public double Decay { get; init; } = 0.3;

    public double WordDropout { get; init; } = 0.3;

    public double FeatureDropout { get; init; } = 0.1;

    public double ChannelDropout { get; init; } = 0.15;

    public int Seed { get; init; } = 1;

    /// <summary>False trains without the words of lines, to see what they give.</summary>
    public bool Words { get; init; } = true;

    /// <summary>How many nets are trained first to teach this one.</summary>
    public int Teachers { get; init; } = 2;
}

/// <summary>
/// Trains the net on two threads. Which pages a thread gets and the order in which their gradients are summed are
/// fixed, so that the same data and seed give the same weights.
/// </summary>
internal sealed class NetTrainer
{
    private const int Threads = 2;

    private readonly TrainingSettings _settings;
    private readonly NetPass[] _passes;
    private readonly float[] _gradients;

    public NetTrainer(TrainingSettings settings)
    {
        _settings = settings;
        Shape = new NetShape(settings.Channels);
        Parameters = Start(Shape, settings.Seed);
        if (!settings.Words) Parameters.AsSpan(FeatureTable.Rows * Shape.Channels, FeatureTable.WordRows * Shape.Channels).Clear();
        _gradients = new float[Shape.Total];
        _passes = [.. Enumerable.Range(0, Threads).Select(i => new NetPass(Shape, Parameters, i == 0 ? _gradients : new float[Shape.Total]))];
    }

    public NetShape Shape { get; }

    public float[] Parameters { get; }

    /// <summary>The mean loss of a sample in the last epoch.</summary>
    public double Loss { get; private set; }

    public void Train(IReadOnlyList<(TrainingSample Sample, float Weight)> samples, Action<int, double> afterEpoch)
    {
        var steps = _settings.Epochs * ((samples.Count + _settings.Batch - 1) / _settings.Batch);
        var optimiser = new AdamW(Shape.Total, _settings.Rate, _settings.Decay, steps);
        var random = new Random(_settings.Seed);
        var order = Enumerable.Range(0, samples.Count).ToArray();
        for (var epoch = 0; epoch < _settings.Epochs; epoch++)
        {
            random.Shuffle(order);
            double loss = 0;
            for (var at = 0; at < order.Length; at += _settings.Batch)
            {
                loss += Step(samples, order.AsMemory(at, Math.Min(_settings.Batch, order.Length - at)), (uint)random.Next());
                optimiser.Step(Parameters, _gradients);
                Limits.Clamp(Shape, Parameters);
            }

            Loss = loss / order.Length;
            afterEpoch(epoch, Loss);
        }
    }

    /// <summary>The gradients of a batch, and its loss.</summary>
    private double Step(IReadOnlyList<(TrainingSample Sample, float Weight)> samples, ReadOnlyMemory<int> batch, uint seed)
    {
        var losses = new double[Threads];
        Parallel.For(0, Threads, thread =>
        {
            var pass = _passes[thread];
            Array.Clear(pass.Gradients);
            pass.Refresh();
            for (var i = thread; i < batch.Length; i += Threads)
            {
                var (sample, weight) = samples[batch.Span[i]];
                var dropout = new Dropout(seed + ((uint)i * 0x632BE5AB), _settings.Words ? _settings.WordDropout : 1, _settings.FeatureDropout, _settings.ChannelDropout);
                pass.Forward(sample, dropout);
                losses[thread] += pass.Backward(sample, weight, dropout);
            }
        });
        for (var thread = 1; thread < Threads; thread++)
        {
            for (var i = 0; i < _gradients.Length; i += 8) Rows.Add(ref _passes[thread].Gradients[i], ref _gradients[i], 8);
        }

        return losses.Sum();
    }

    /// <summary>Rows start small and alike for all inputs; layers as He et al. (2015) start theirs.</summary>
    private static float[] Start(NetShape shape, int seed)
    {
        var random = new Random(seed);
        var parameters = new float[shape.Total];
        Fill(parameters.AsSpan(0, NetShape.Rows * shape.Channels), 0.05);
        for (var layer = 0; layer < NetShape.Layers; layer++)
            Fill(parameters.AsSpan(shape.Convolutions[layer], NetShape.Taps * shape.Channels * shape.Channels), Math.Sqrt(1.0 / (NetShape.Taps * shape.Channels)));
        Fill(parameters.AsSpan(shape.Summary, 2 * shape.Channels * shape.Channels), Math.Sqrt(1.0 / shape.Channels));
        Fill(parameters.AsSpan(shape.Leave, shape.Channels * NetShape.Outputs), Math.Sqrt(1.0 / shape.Channels));
        return parameters;

        void Fill(Span<float> part, double spread)
        {
            foreach (ref var value in part) value = (float)(((random.NextDouble() * 2) - 1) * spread * 1.7);
        }
    }
}
