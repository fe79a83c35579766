using System.Runtime.Intrinsics;

namespace ArticleParser.Accuracy.Training;

/// <summary>
/// How far the walks through a page's states that agree with what is known of its lines are from all walks: a
/// conditional random field whose labels may be known in part. What is known of a line is a set of roles for each section
/// (<see cref="LabelSet"/>), so that a page with nothing but a body teaches by the same sums as one read line by line.
/// </summary>
internal sealed class ChainLoss(NetShape shape, float[] parameters, float headlineBoost)
{
    private const int States = RoleLattice.States;
    private const int Columns = RoleLattice.RoleColumns;
    private const int Sections = RoleLattice.Sections;
    private const int Outputs = NetShape.Outputs;

    private const float OwnWeight = 0.3f;

    /// <summary>How much more a line counts in training that is or may be the headline.</summary>
    public const float UsualBoost = 4;

    private const float Least = 1e-6f;
    private const double Trace = 1e-100;

    private static readonly int s_roles = LabelSpace.Roles.Length;

    private readonly float[] _pairs = new float[Sections * Columns];
    private float _headlinePair;
    private readonly float[] _steps = new float[(States + 1) * States];

    // One row of states a line: what speaks for each, forward sums, backward sums; of all walks and of those that agree.
    private float[] _powers = [];
    private float[] _all = [];
    private float[] _agreeing = [];
    private double[] _forward = [];
    private double[] _backward = [];
    private float[] _likely = [];
    private float[] _known = [];
    private float[] _stepCounts = new float[(States + 1) * States];

    /// <summary>How many pages fitted no walk so far.</summary>
    public int Misfits { get; private set; }

    /// <summary>To be called whenever the parameters have changed.</summary>
    public void Refresh()
    {
        for (var section = 0; section < Sections; section++)
        {
            for (var role = 0; role < s_roles; role++)
                _pairs[(section * Columns) + role] = role != RoleLattice.Headline && LabelSpace.May(section, role) ? MathF.Exp(parameters[shape.Lattice + (section * Columns) + role]) : 0;
        }

        _headlinePair = MathF.Exp(parameters[shape.Lattice + Columns + RoleLattice.Headline]);

        for (var from = 0; from <= States; from++)
        {
            for (var to = 0; to < States; to++)
                _steps[(from * States) + to] = RoleLattice.MayFollow(from == States ? -1 : from, to) ? MathF.Exp(parameters[shape.Lattice + RoleLattice.Steps + (from * States) + to]) : 0;
        }
    }

    /// <summary>Puts the gradient of the loss in the place of the logits, and adds that of the decoder's numbers; gives the loss.</summary>
    public double ToGradients(TrainingSample sample, Span<float> logits, float scale, float[] gradients)
    {
        var n = sample.Lines;
        Reserve(n);
        for (var i = 0; i < n; i++) Emit(sample, logits.Slice(i * Outputs, Outputs), i);
        var known = Posterior(_agreeing, _known, n, sample.HasHeadline, free: false, -scale, gradients, sample);
        if (double.IsInfinity(known))
        {
            // What is known of the page fits no walk.
            Misfits++;
            logits[..(n * Outputs)].Clear();
            return 0;
        }

        var all = Posterior(_all, _likely, n, sample.HasHeadline, free: true, scale, gradients, sample);
        if (double.IsInfinity(all)) throw new InvalidOperationException($"No walk through {sample.Page.Name}: the net's numbers are no numbers any more.");

        double own = 0;
        for (var i = 0; i < n; i++)
        {
            own += Blend(_all, _likely, i) - Blend(_agreeing, _known, i);
            Back(sample, logits.Slice(i * Outputs, Outputs), i, scale, gradients);
        }

        return scale * (((1 - OwnWeight) * (all - known)) + (OwnWeight * own)) / n;
    }

    private void Emit(TrainingSample sample, ReadOnlySpan<float> logits, int line)
    {
        var powers = _powers.AsSpan(line * Outputs, Outputs);
        Powers(logits[..Sections], powers[Columns..]);
        Powers(logits.Slice(Sections, s_roles), powers);
        powers[s_roles..Columns].Clear();
        var masks = LabelSets.MasksOf(sample.Sets[line]);
        for (var section = 0; section < Sections; section++)
        {
            var state = RoleLattice.FirstStateOf(section);
            var weight = powers[Columns + section];
            var (sum, agreeing) = SumRoles(powers, section, masks.AsSpan(section * Columns, Columns));
            _all[(line * States) + state] = sum * weight;
            _agreeing[(line * States) + state] = agreeing * weight;
            if (state != RoleLattice.BeforeHeadline) continue;
            _all[(line * States) + RoleLattice.AfterHeadline] = sum * weight;
            _agreeing[(line * States) + RoleLattice.AfterHeadline] = agreeing * weight;
            var headline = powers[RoleLattice.Headline] * _headlinePair * weight;
            _all[(line * States) + RoleLattice.AtHeadline] = headline;
            _agreeing[(line * States) + RoleLattice.AtHeadline] = headline * masks[(section * Columns) + RoleLattice.Headline];
        }

        Scale(line);
    }

    /// <summary>
    /// Scales what speaks for a line's states, which changes no likelihood, and rules none out of all walks: else a walk through many
    /// lines may have no way at all.
    /// </summary>
    private void Scale(int line)
    {
        var states = _all.AsSpan(line * States, States);
        float most = 0;
        foreach (var state in states) most = MathF.Max(most, state);
        var scale = 1 / MathF.Max(most, 1e-36f);
        foreach (ref var state in states) state = MathF.Max(state * scale, Least);
        foreach (ref var state in _agreeing.AsSpan(line * States, States)) state *= scale;
    }

    /// <summary>e to the logits, less the greatest of them.</summary>
    private static void Powers(ReadOnlySpan<float> logits, Span<float> powers)
    {
        var most = float.MinValue;
        foreach (var logit in logits) most = MathF.Max(most, logit);
        for (var i = 0; i < logits.Length; i++) powers[i] = MathF.Exp(logits[i] - most);
    }

    /// <summary>What speaks for a section by all of its roles but the headline, and by those that agree with what is known.</summary>
    private (float All, float Agreeing) SumRoles(ReadOnlySpan<float> powers, int section, ReadOnlySpan<float> mask)
    {
        Vector256<float> all = default, agreeing = default;
        for (var i = 0; i < Columns; i += 8)
        {
            var value = Vector256.Create(powers[i..]) * Vector256.Create<float>(_pairs.AsSpan((section * Columns) + i));
            all += value;
            agreeing += value * Vector256.Create(mask[i..]);
        }

        return (Vector256.Sum(all), Vector256.Sum(agreeing));
    }

    /// <summary>Forward and backward sums; gives the logarithm of the sum over all walks, and the share of each state in it.</summary>
    private double Posterior(float[] emissions, float[] likely, int n, bool hasHeadline, bool free, float scale, float[]? gradients, TrainingSample sample)
    {
        var log = 0.0;
        for (var i = 0; i < n; i++)
        {
            double sum = 0;
            for (var to = 0; to < States; to++)
            {
                double value = 0;
                if (i == 0) value = _steps[(States * States) + to];
                else
                {
                    for (var from = 0; from <= to; from++)
                    {
                        if (!free && hasHeadline && Skips(from, to)) continue;
                        value += _forward[((i - 1) * States) + from] * _steps[(from * States) + to];
                    }
                }

                if (i == 0 && !free && hasHeadline && to > RoleLattice.AtHeadline) value = 0;
                if (i == n - 1 && !free && hasHeadline && to < RoleLattice.AtHeadline) value = 0;
                value *= emissions[(i * States) + to];
                _forward[(i * States) + to] = value;
                sum += value;
            }

            if (!(sum > 1e-80)) return double.NegativeInfinity;
            log += Math.Log(sum);
            for (var to = 0; to < States; to++) _forward[(i * States) + to] = Kept(_forward[(i * States) + to] / sum, free && i > 0);
        }

        for (var i = n - 1; i >= 0; i--)
        {
            double sum = 0;
            for (var from = 0; from < States; from++)
            {
                double value = 0;
                if (i == n - 1) value = !free && hasHeadline && from < RoleLattice.AtHeadline ? 0 : 1;
                else
                {
                    for (var to = from; to < States; to++)
                    {
                        if (!free && hasHeadline && Skips(from, to)) continue;
                        value += _steps[(from * States) + to] * emissions[((i + 1) * States) + to] * _backward[((i + 1) * States) + to];
                    }
                }

                _backward[(i * States) + from] = value;
                sum += value;
            }

            if (!(sum > 1e-80)) return double.NegativeInfinity;
            for (var from = 0; from < States; from++) _backward[(i * States) + from] = Kept(_backward[(i * States) + from] / sum, free);
        }

        for (var i = 0; i < n; i++)
        {
            double sum = 0;
            for (var state = 0; state < States; state++) sum += _forward[(i * States) + state] * _backward[(i * States) + state];
            if (!(sum > 1e-250)) return double.NegativeInfinity;
            for (var state = 0; state < States; state++) likely[(i * States) + state] = (float)(_forward[(i * States) + state] * _backward[(i * States) + state] / sum);
        }

        if (gradients is not null && scale != 0) CountSteps(emissions, likely, n, hasHeadline && !free, scale, gradients, sample);
        return log;
    }

    /// <summary>
    /// Lines that look like a page's foot, and many like its head behind them, would leave no walk at all: of a state some trace is kept,
    /// but among the walks that agree with what is known.
    /// </summary>
    private static double Kept(double share, bool isKept) => isKept ? Math.Max(share, Trace) : share;

    // The headline is known to be there: no walk goes around it.
    private static bool Skips(int from, int to) => from < RoleLattice.AtHeadline && to > RoleLattice.AtHeadline;

    private void CountSteps(float[] emissions, float[] likely, int n, bool mustPass, float scale, float[] gradients, TrainingSample sample)
    {
        Array.Clear(_stepCounts);
        for (var to = 0; to < States; to++) _stepCounts[(States * States) + to] += likely[to] * sample.Weights[0];
        for (var i = 1; i < n; i++)
        {
            // Where one state is all but sure on both lines, as on most, there is one step.
            var sure = Array.FindIndex(likely, i * States, States, value => value > 0.999f);
            if (sure >= 0 && likely[sure - States] > 0.999f)
            {
                var state = sure - (i * States);
                _stepCounts[(state * States) + state] += sample.Weights[i];
                continue;
            }

            double sum = 0;
            for (var from = 0; from < States; from++)
            {
                for (var to = from; to < States; to++) sum += Step(emissions, i, from, to, mustPass);
            }

            if (!(sum > 1e-250)) continue;
            for (var from = 0; from < States; from++)
            {
                for (var to = from; to < States; to++) _stepCounts[(from * States) + to] += (float)(sample.Weights[i] * Step(emissions, i, from, to, mustPass) / sum);
            }
        }

        for (var i = 0; i < _stepCounts.Length; i++) gradients[shape.Lattice + RoleLattice.Steps + i] += (1 - OwnWeight) * scale * _stepCounts[i];
    }

    private double Step(float[] emissions, int line, int from, int to, bool mustPass) =>
        mustPass && Skips(from, to) ? 0 : _forward[((line - 1) * States) + from] * _steps[(from * States) + to] * emissions[(line * States) + to] * _backward[(line * States) + to];

    /// <summary>
    /// Each line also by itself: where a walk is all but sure, only its borders teach, and lines amid a section would never
    /// learn what such lines look like.
    /// </summary>
    private static double Blend(float[] emissions, float[] likely, int line)
    {
        var own = emissions.AsSpan(line * States, States);
        var states = likely.AsSpan(line * States, States);
        float sum = 0;
        for (var state = 0; state < States; state++) sum += OwnShare(state) * own[state];
        for (var state = 0; state < States && sum > 0; state++) states[state] = ((1 - OwnWeight) * states[state]) + (OwnWeight * OwnShare(state) * own[state] / sum);
        return sum > 0 ? Math.Log(sum) : 0;
    }

    // Two states of the header look alike to a line by itself.
    private static float OwnShare(int state) => state is RoleLattice.BeforeHeadline or RoleLattice.AfterHeadline ? 0.5f : 1;

    /// <summary>The line's gradient: what all walks say of it less what those say that agree.</summary>
    private void Back(TrainingSample sample, Span<float> gradient, int line, float scale, float[] gradients)
    {
        gradient.Clear();
        var masks = LabelSets.MasksOf(sample.Sets[line]);
        Span<float> difference = stackalloc float[Columns];
        Span<float> roles = stackalloc float[Columns];
        roles.Clear();
        for (var state = 0; state < States; state++)
        {
            var section = RoleLattice.SectionOf(state);
            float all = _likely[(line * States) + state], known = _known[(line * States) + state];
            gradient[section] += all - known;
            if (all <= 1e-5f && known <= 1e-5f) continue;
            difference.Clear();
            AddRoles(line, state, -known, masks, difference);
            for (var r = 0; r < Columns; r++) roles[r] += difference[r];
            AddRoles(line, state, all, LabelSets.AllMasks, difference);
            var weight = scale * sample.Weights[line];
            for (var r = 0; r < Columns; r++) gradients[shape.Lattice + (section * Columns) + r] += weight * difference[r];
            AddRoles(line, state, all, LabelSets.AllMasks, roles);
        }

        roles[..s_roles].CopyTo(gradient[Sections..]);
        // One line of a page is the headline: it, and what is taken for it, would teach next to nothing beside the others.
        var at = (line * States) + RoleLattice.AtHeadline;
        var weightOfLine = scale * sample.Weights[line] * (1 + (headlineBoost * MathF.Max(_likely[at], _known[at])));
        foreach (ref var output in gradient) output *= weightOfLine;
    }

    /// <summary>Shares a state's weight out among its roles.</summary>
    private void AddRoles(int line, int state, float weight, float[] masks, Span<float> roles)
    {
        if (weight == 0) return;
        if (state == RoleLattice.AtHeadline)
        {
            roles[RoleLattice.Headline] += weight;
            return;
        }

        var section = RoleLattice.SectionOf(state);
        var powers = _powers.AsSpan(line * Outputs, Outputs);
        var mask = masks.AsSpan(section * Columns, Columns);
        var sum = SumRoles(powers, section, mask).Agreeing;
        if (sum <= 0) return;
        var share = Vector256.Create(weight / sum);
        for (var i = 0; i < Columns; i += 8)
        {
            var value = share * Vector256.Create<float>(powers[i..]) * Vector256.Create<float>(_pairs.AsSpan((section * Columns) + i)) * Vector256.Create<float>(mask[i..]);
            (Vector256.Create<float>(roles[i..]) + value).CopyTo(roles[i..]);
        }
    }

    private void Reserve(int lines)
    {
        if (_all.Length >= lines * States) return;
        var size = lines * 3 / 2 * States;
        _powers = new float[lines * 3 / 2 * Outputs];
        (_all, _agreeing, _likely, _known) = (new float[size], new float[size], new float[size], new float[size]);
        (_forward, _backward) = (new double[size], new double[size]);
    }
}
