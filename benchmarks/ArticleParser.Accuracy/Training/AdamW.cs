using System.Runtime.Intrinsics;

namespace ArticleParser.Accuracy.Training;

/// <summary>Adam with decoupled weight decay, towards what is known before training, and a rate that rises and falls once.</summary>
internal sealed class AdamW(int size, float[] priors, double rate, double decay, int steps)
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
        Vector256<float> keepFirst = Vector256.Create(FirstKeep), keepSecond = Vector256.Create(SecondKeep), one = Vector256.Create(1f);
        for (nuint i = 0; i < (nuint)size; i += 8)
        {
            var gradient = Vector256.LoadUnsafe(ref gradients[0], i);
            var first = (keepFirst * Vector256.LoadUnsafe(ref _first[0], i)) + ((one - keepFirst) * gradient);
            var squares = (keepSecond * Vector256.LoadUnsafe(ref _second[0], i)) + ((one - keepSecond) * gradient * gradient);
            first.StoreUnsafe(ref _first[0], i);
            squares.StoreUnsafe(ref _second[0], i);
            var step = Vector256.Create(scale) * first / (Vector256.Sqrt(squares * Vector256.Create(second)) + Vector256.Create(Tiny));
            var prior = Vector256.LoadUnsafe(ref priors[0], i);
            (((Vector256.LoadUnsafe(ref parameters[0], i) - prior) * Vector256.Create(shrink)) + prior - step).StoreUnsafe(ref parameters[0], i);
        }
    }

    private double Rate(double done) =>
        done < WarmUp
            ? rate * (0.04 + (0.96 * (1 - Math.Cos(Math.PI * done / WarmUp)) / 2))
            : rate * (1 + Math.Cos(Math.PI * (done - WarmUp) / (1 - WarmUp))) / 2;
}
