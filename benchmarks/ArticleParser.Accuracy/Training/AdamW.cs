namespace ArticleParser.Accuracy.Training;

/// <summary>Adam with decoupled weight decay, and a rate that rises and falls once.</summary>
internal sealed class AdamW(int size, double rate, double decay, int steps)
{
    private const float FirstKeep = 0.9f;
    private const float SecondKeep = 0.99f;
    private const float Tiny = 1e-8f;
    private const double WarmUp = 0.25;

    private readonly float[] _first = new float[size];
    private readonly float[] _second = new float[size];
    private int _step;

    public void Step(float[] parameters, float[] gradients)
    {
        var now = Rate(_step++ / (double)steps);
        var scale = (float)(now / (1 - Math.Pow(FirstKeep, _step)));
        var second = (float)(1 / (1 - Math.Pow(SecondKeep, _step)));
        var shrink = (float)(1 - (now * decay));
        for (var i = 0; i < size; i++)
        {
            var gradient = gradients[i];
            _first[i] = (FirstKeep * _first[i]) + ((1 - FirstKeep) * gradient);
            _second[i] = (SecondKeep * _second[i]) + ((1 - SecondKeep) * gradient * gradient);
            parameters[i] = (parameters[i] * shrink) - (scale * _first[i] / (MathF.Sqrt(_second[i] * second) + Tiny));
        }
    }

    private double Rate(double done) =>
        done < WarmUp
            ? rate * (0.04 + (0.96 * (1 - Math.Cos(Math.PI * done / WarmUp)) / 2))
            : rate * (1 + Math.Cos(Math.PI * (done - WarmUp) / (1 - WarmUp))) / 2;
}
