namespace ArticleParser.Accuracy.Training;

/// <summary>One page's way through the net and back, with the buffers for it. One for each thread.</summary>
internal sealed class NetPass(NetShape shape, float[] parameters, float[] gradients, float headlineBoost = ChainLoss.UsualBoost)
{
    private readonly int _c = shape.Channels;
    private readonly int _first = shape.Padding * shape.Channels;
    private readonly ChainLoss _loss = new(shape, parameters, headlineBoost);
    private readonly float[] _transposed = new float[shape.Total];
    private readonly PageSummary _summary = new(shape);

    // One for each layer, page lines with padding: what came out of it, what went in after dropout, the sums over its taps, the sums inside.
    private readonly float[][] _states = new float[shape.Layers + 1][];
    private readonly float[][] _inputs = new float[shape.Layers][];
    private readonly float[][] _summed = new float[shape.Layers][];
    private readonly float[][] _hidden = new float[shape.Layers][];
    private float[] _delta = [];
    private float[] _deltaSummed = [];
    private float[] _deltaNext = [];
    private int _capacity;

    public float[] Gradients { get; } = gradients;

    /// <summary>For each line the logits of the heads, <see cref="NetShape.Outputs"/> apart.</summary>
    public float[] Logits { get; private set; } = [];

    /// <summary>How many pages' labels contradicted the grammar so far.</summary>
    public int Misfits => _loss.Misfits;

    /// <summary>To be called whenever the parameters have changed.</summary>
    public void Refresh()
    {
        for (var layer = 0; layer < shape.Layers; layer++) Transpose(shape.Mix(layer), _c, _c);
        Transpose(shape.Summary, 2 * _c, _c);
        Transpose(shape.OutputLayer, _c, NetShape.Outputs);
        _loss.Refresh();
    }

    public void Forward(TrainingSample sample, Dropout dropout)
    {
        var n = sample.Lines;
        Reserve(n);
        Embed(sample, dropout);
        for (var layer = 0; layer < shape.Layers; layer++)
        {
            dropout.Mask(_states[layer], _inputs[layer], _first, n * _c, layer);
            Convolve(layer, n);
            Rows.AddRelu(_states[layer].AsSpan(_first, n * _c), _hidden[layer], _states[layer + 1].AsSpan(_first, n * _c));
            if (layer == LabelNet.SummaryAfter - 1) _summary.Forward(parameters, _states[LabelNet.SummaryAfter].AsSpan(_first, n * _c), n);
        }

        Rows.Fill(Logits, parameters.AsSpan(shape.OutputBias, NetShape.Outputs), n);
        Kernels.MultiplyAdd(ref _states[^1][_first], ref parameters[shape.OutputLayer], ref Logits[0], n, _c, _c, NetShape.Outputs);
        AddEvidence(sample, dropout);
    }

    /// <summary>Adds the page's gradients; gives its loss. Forward has to have gone before, with the same dropout.</summary>
    public double Backward(TrainingSample sample, float scale, Dropout dropout)
    {
        var n = sample.Lines;
        var loss = _loss.ToGradients(sample, Logits, scale, Gradients);
        EvidenceBack(sample, dropout);
        Kernels.Outer(ref _states[^1][_first], ref Logits[0], ref Gradients[shape.OutputLayer], n, _c, _c, NetShape.Outputs);
        Rows.Sum(Logits, Gradients.AsSpan(shape.OutputBias, NetShape.Outputs), n);
        _delta.AsSpan(_first, n * _c).Clear();
        Kernels.MultiplyAdd(ref Logits[0], ref _transposed[shape.OutputLayer], ref _delta[_first], n, NetShape.Outputs, NetShape.Outputs, _c);
        for (var layer = shape.Layers - 1; layer >= 0; layer--)
        {
            if (layer == LabelNet.SummaryAfter - 1) _summary.Backward(_transposed, Gradients, _delta.AsSpan(_first, n * _c), n);
            ConvolveBack(layer, n, dropout);
        }

        EnterBack(sample, dropout);
        return loss;
    }

    private void Embed(TrainingSample sample, Dropout dropout)
    {
        for (int i = 0, at = _first; i < sample.Lines; i++, at += _c)
        {
            _states[0].AsSpan(at, _c).Clear();
            for (var r = sample.RowStarts[i]; r < sample.RowStarts[i + 1]; r++)
            {
                if (dropout.DropsRow(sample.FeatureIds[r], r)) continue;
                var (from, width) = RowOf(sample.FeatureIds[r]);
                Rows.Add(ref parameters[from], ref _states[0][at], width, dropout.ScaleOf(sample.FeatureIds[r]));
            }
        }

        Rows.Relu(_states[0].AsSpan(_first, sample.Lines * _c));
    }

    private void EnterBack(TrainingSample sample, Dropout dropout)
    {
        Rows.MaskBy(_states[0].AsSpan(_first, sample.Lines * _c), _delta.AsSpan(_first, sample.Lines * _c));
        for (int i = 0, at = _first; i < sample.Lines; i++, at += _c)
        {
            for (var r = sample.RowStarts[i]; r < sample.RowStarts[i + 1]; r++)
            {
                if (dropout.DropsRow(sample.FeatureIds[r], r)) continue;
                var (to, width) = RowOf(sample.FeatureIds[r]);
                Rows.Add(ref _delta[at], ref Gradients[to], width, dropout.ScaleOf(sample.FeatureIds[r]));
            }
        }
    }

    private (int From, int Width) RowOf(int row) =>
        row < FeatureTable.Rows ? (row * _c, _c) : (shape.Words + ((row - FeatureTable.Rows) * shape.WordChannels), shape.WordChannels);

    private void AddEvidence(TrainingSample sample, Dropout dropout)
    {
        for (int i = 0, at = 0; i < sample.Lines; i++, at += NetShape.Outputs)
        {
            for (var r = sample.RowStarts[i]; r < sample.RowStarts[i + 1]; r++)
            {
                if (sample.FeatureIds[r] >= FeatureTable.EvidenceRows || dropout.DropsRow(sample.FeatureIds[r], r)) continue;
                Rows.Add(ref parameters[shape.Evidence + (sample.FeatureIds[r] * NetShape.Outputs)], ref Logits[at], NetShape.Outputs, dropout.ScaleOf(sample.FeatureIds[r]));
            }
        }
    }

    private void EvidenceBack(TrainingSample sample, Dropout dropout)
    {
        for (int i = 0, at = 0; i < sample.Lines; i++, at += NetShape.Outputs)
        {
            for (var r = sample.RowStarts[i]; r < sample.RowStarts[i + 1]; r++)
            {
                if (sample.FeatureIds[r] >= FeatureTable.EvidenceRows || dropout.DropsRow(sample.FeatureIds[r], r)) continue;
                Rows.Add(ref Logits[at], ref Gradients[shape.Evidence + (sample.FeatureIds[r] * NetShape.Outputs)], NetShape.Outputs, dropout.ScaleOf(sample.FeatureIds[r]));
            }
        }
    }

    private void Convolve(int layer, int n)
    {
        var summed = _summed[layer];
        Array.Clear(summed, 0, n * _c);
        for (var tap = 0; tap < NetShape.Taps; tap++)
        {
            ref var weights = ref parameters[TapOf(layer, tap)];
            for (int i = 0, at = _first + Reach(layer, tap); i < n; i++, at += _c) Rows.AddProduct(ref _inputs[layer][at], ref weights, ref summed[i * _c], _c);
        }

        Rows.Fill(_hidden[layer], parameters.AsSpan(shape.MixBias(layer), _c), n);
        Kernels.MultiplyAdd(ref summed[0], ref parameters[shape.Mix(layer)], ref _hidden[layer][0], n, _c, _c, _c);
    }

    private void ConvolveBack(int layer, int n, Dropout dropout)
    {
        var sums = _hidden[layer].AsSpan(0, n * _c);
        Rows.PassPositive(sums, _delta.AsSpan(_first, n * _c));
        Rows.Sum(sums, Gradients.AsSpan(shape.MixBias(layer), _c), n);
        Kernels.Outer(ref _summed[layer][0], ref sums[0], ref Gradients[shape.Mix(layer)], n, _c, _c, _c);
        Array.Clear(_deltaSummed, 0, n * _c);
        Kernels.MultiplyAdd(ref sums[0], ref _transposed[shape.Mix(layer)], ref _deltaSummed[0], n, _c, _c, _c);
        Array.Clear(_deltaNext, 0, (n + (2 * shape.Padding)) * _c);
        for (var tap = 0; tap < NetShape.Taps; tap++)
        {
            var weights = TapOf(layer, tap);
            for (int i = 0, at = _first + Reach(layer, tap); i < n; i++, at += _c)
            {
                Rows.AddProduct(ref _inputs[layer][at], ref _deltaSummed[i * _c], ref Gradients[weights], _c);
                Rows.AddProduct(ref parameters[weights], ref _deltaSummed[i * _c], ref _deltaNext[at], _c);
            }
        }

        dropout.MaskBack(_deltaNext, _delta, _first, n * _c, layer);
    }

    /// <summary>Where the weights of a layer's tap stand, one for each channel.</summary>
    private int TapOf(int layer, int tap) => shape.Convolutions[layer] + (tap * _c);

    private int Reach(int layer, int tap) => (tap - (NetShape.Taps / 2)) * shape.Dilations[layer] * _c;

    private void Transpose(int at, int rows, int columns)
    {
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++) _transposed[at + (c * rows) + r] = parameters[at + (r * columns) + c];
        }
    }

    /// <summary>Buffers are zero outside the page: a shorter page after a longer one must find zeros behind it.</summary>
    private void Reserve(int lines)
    {
        if (lines > _capacity)
        {
            _capacity = lines * 3 / 2;
            Allocate((_capacity + (2 * shape.Padding)) * _c);
        }

        foreach (var input in _inputs) Array.Clear(input, _first + (lines * _c), shape.Padding * _c);
    }

    private void Allocate(int size)
    {
        for (var i = 0; i < _states.Length; i++) _states[i] = new float[size];
        for (var i = 0; i < shape.Layers; i++)
        {
            _inputs[i] = new float[size];
            _summed[i] = new float[size];
            _hidden[i] = new float[size];
        }

        _delta = new float[size];
        _deltaSummed = new float[size];
        _deltaNext = new float[size];
        Logits = new float[_capacity * NetShape.Outputs];
    }
}
