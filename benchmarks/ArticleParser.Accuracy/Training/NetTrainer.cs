namespace ArticleParser.Accuracy.Training;

/// <summary>What a run of training is given.</summary>
internal sealed record TrainingSettings
{
    public int Channels { get; init; } = LabelModel.Channels;

    public int WordChannels { get; init; } = LabelModel.WordChannels;

    public int[] Dilations { get; init; } = LabelModel.Dilations.ToArray();

    public int Epochs { get; init; } = 18;

    public int Batch { get; init; } = 16;

    /// <summary>Which part of the samples that no one read line by line an epoch goes through.</summary>
    public double OtherShare { get; init; } = 0.5;

    /// <summary>Which part of those that people read.</summary>
    public double ReadShare { get; init; } = 0.6;

    public double Rate { get; init; } = 6e-3;

    public double Decay { get; init; } = 0.1;

    public double WordDropout { get; init; } = 0.7;

    public double FeatureDropout { get; init; } = 0.2;

    public double ChannelDropout { get; init; } = 0.2;

    public int Seed { get; init; } = 1;

    /// <summary>False trains without the words of lines, to see what they give.</summary>
    public bool Words { get; init; } = true;
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
    private readonly float[] _priors;
    private readonly int _firstMeaning;

    /// <param name="settings">What the run is given.</param>
    /// <param name="words">The words that the rows of samples know.</param>
    public NetTrainer(TrainingSettings settings, WordTable words)
    {
        _settings = settings;
        _firstMeaning = FeatureTable.Rows + words.Known;
        Shape = new NetShape(settings.Channels, settings.WordChannels, words.Trained, settings.Dilations);
        Parameters = Start(Shape, settings.Seed);
        _priors = Priors(Shape);
        for (var i = 0; i < _priors.Length; i++) Parameters[i] += _priors[i];
        if (!settings.Words) Parameters.AsSpan(Shape.Words, Shape.Evidence - Shape.Words).Clear();
        _gradients = new float[Shape.Total];
        _passes = [.. Enumerable.Range(0, Threads).Select(i => new NetPass(Shape, Parameters, i == 0 ? _gradients : new float[Shape.Total]))];
    }

    public NetShape Shape { get; }

    public float[] Parameters { get; }

    /// <summary>The mean loss of a sample in the last epoch.</summary>
    public double Loss { get; private set; }

    /// <summary>How many times a page's labels contradicted the grammar.</summary>
    public int Misfits { get; private set; }

    public void Train(IReadOnlyList<(TrainingSample Sample, float Weight)> samples, Action<int, double> afterEpoch)
    {
        var random = new Random(_settings.Seed);
        var epochs = Enumerable.Range(0, _settings.Epochs).Select(_ => Choose(samples, random)).ToList();
        var optimiser = new AdamW(Shape.Total, _priors, _settings.Rate, _settings.Decay, epochs.Sum(order => (order.Length + _settings.Batch - 1) / _settings.Batch));
        for (var epoch = 0; epoch < _settings.Epochs; epoch++)
        {
            var order = epochs[epoch];
            double loss = 0;
            for (var at = 0; at < order.Length; at += _settings.Batch)
            {
                loss += Step(samples, order.AsMemory(at, Math.Min(_settings.Batch, order.Length - at)), (uint)random.Next());
                optimiser.Step(Parameters, _gradients);
                Limits.Clamp(Shape, Parameters);
            }

            Loss = loss / order.Length;
            Misfits = _passes.Sum(pass => pass.Misfits);
            afterEpoch(epoch, Loss);
        }
    }

    /// <summary>What an epoch goes through: a page stands there in several styles that say much the same, so some of them are enough.</summary>
    private int[] Choose(IReadOnlyList<(TrainingSample Sample, float Weight)> samples, Random random)
    {
        var order = Enumerable.Range(0, samples.Count).Where(i => random.NextDouble() < (samples[i].Sample.IsRead ? _settings.ReadShare : _settings.OtherShare)).ToArray();
        random.Shuffle(order);
        return order;
    }

    /// <summary>The gradients of a batch, and its loss.</summary>
    private double Step(IReadOnlyList<(TrainingSample Sample, float Weight)> samples, ReadOnlyMemory<int> batch, uint seed)
    {
        var losses = new double[Threads];
        var threadOf = Share(samples, batch.Span);
        Parallel.For(0, Threads, thread =>
        {
            var pass = _passes[thread];
            Array.Clear(pass.Gradients);
            pass.Refresh();
            for (var i = 0; i < batch.Length; i++)
            {
                if (threadOf[i] != thread) continue;
                var (sample, weight) = samples[batch.Span[i]];
                var dropout = new Dropout(seed + ((uint)i * 0x632BE5AB), _settings.Words ? _settings.WordDropout : 1, _settings.FeatureDropout, _settings.ChannelDropout) { FirstMeaning = _firstMeaning };
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

    /// <summary>Which thread gets which sample of a batch: the longest first, each to the thread that has fewest lines.</summary>
    private static int[] Share(IReadOnlyList<(TrainingSample Sample, float Weight)> samples, ReadOnlySpan<int> batch)
    {
        var threadOf = new int[batch.Length];
        var lines = new int[Threads];
        var lengths = new int[batch.Length];
        for (var i = 0; i < lengths.Length; i++) lengths[i] = samples[batch[i]].Sample.Lines;
        foreach (var i in Enumerable.Range(0, lengths.Length).OrderByDescending(i => lengths[i]))
        {
            threadOf[i] = Array.IndexOf(lines, lines.Min());
            lines[threadOf[i]] += lengths[i];
        }

        return threadOf;
    }

    /// <summary>Rows start small and alike for all inputs; layers as He et al. (2015) start theirs.</summary>
    private static float[] Start(NetShape shape, int seed)
    {
        var random = new Random(seed);
        var parameters = new float[shape.Total];
        Fill(parameters.AsSpan(0, shape.Evidence), 0.05);
        for (var layer = 0; layer < shape.Layers; layer++)
        {
            Fill(parameters.AsSpan(shape.Convolutions[layer], NetShape.Taps * shape.Channels), 0.6);
            Fill(parameters.AsSpan(shape.Mix(layer), shape.Channels * shape.Channels), Math.Sqrt(1.0 / shape.Channels));
        }

        Fill(parameters.AsSpan(shape.Summary, 2 * shape.Channels * shape.Channels), Math.Sqrt(1.0 / shape.Channels));
        Fill(parameters.AsSpan(shape.OutputLayer, shape.Channels * NetShape.Outputs), Math.Sqrt(1.0 / shape.Channels));
        return parameters;

        void Fill(Span<float> part, double spread)
        {
            foreach (ref var value in part) value = (float)(((random.NextDouble() * 2) - 1) * spread * 1.7);
        }
    }

    /// <summary>What is known before training: a cue speaks for the kind that it names, which labels show of rare kinds and languages too seldom, and a section goes on as a rule.</summary>
    private static float[] Priors(NetShape shape)
    {
        const float cue = 2.5f, change = -3;
        var priors = new float[shape.Total];
        foreach (var one in CueTable.BuiltIn.Cues)
        {
            var row = FeatureTable.Cue[LineFeatures.CueBucket(one)];
            priors[shape.Evidence + (row * NetShape.Outputs) + RoleLattice.Sections + LabelSpace.IndexOf(one.Kind)] = cue;
        }

        var lattice = priors.AsSpan(shape.Lattice);
        for (var from = 0; from <= RoleLattice.States; from++)
        {
            for (var to = 0; to < RoleLattice.States; to++) lattice[RoleLattice.Steps + (from * RoleLattice.States) + to] = from == to || from == RoleLattice.States ? 0 : change;
        }

        return priors;
    }
}
