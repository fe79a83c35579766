using System.Runtime.Intrinsics;

namespace ArticleParser.Labelling;

/// <summary>e to a power by additions and products alone, so that it is the same bits on every machine.</summary>
internal static class Exponential
{
    // No power below it matters beside 1, and above it is none that is asked for.
    private const float Most = 60;

    /// <summary>Eight at once, for powers between -60 and 60; others count as these.</summary>
    public static Vector256<float> Of(Vector256<float> power)
    {
        // 2 to the whole part is the exponent of the number; 2 to the rest, a half at most, a polynomial.
        var scaled = Vector256.Min(Vector256.Max(power, Vector256.Create(-Most)), Vector256.Create(Most)) * Vector256.Create(1.44269504f);
        var whole = Vector256.Floor(scaled + Vector256.Create(0.5f));
        var rest = scaled - whole;
        var value = Vector256.Create(0.001333355f);
        value = (value * rest) + Vector256.Create(0.009618129f);
        value = (value * rest) + Vector256.Create(0.05550411f);
        value = (value * rest) + Vector256.Create(0.24022651f);
        value = (value * rest) + Vector256.Create(0.69314718f);
        value = (value * rest) + Vector256.Create(1f);
        var exponent = (Vector256.ConvertToInt32(whole) + Vector256.Create(127)) << 23;
        return value * exponent.AsSingle();
    }

    public static float Of(float power) => Of(Vector256.Create(power)).ToScalar();
}
