using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ArticleParser.Accuracy.Training;

/// <summary>
/// The sums that training spends its time in, over rows of sixteen columns. Each walks its operands in one fixed
/// order, so that a run gives the same weights every time.
/// </summary>
internal static class Kernels
{
    public const int Columns = 16;

    /// <summary>y[i] += sum over k of x[i * stride + k] * w[k], for rows of x of <paramref name="inputs"/> numbers.</summary>
    public static void MultiplyAdd(ref float x, ref float w, ref float y, int rows, int inputs, int stride, int outputs)
    {
        for (var column = 0; column < outputs; column += Columns)
        {
            ref var wColumn = ref Unsafe.Add(ref w, column);
            ref var yColumn = ref Unsafe.Add(ref y, column);
            var i = 0;
            for (; i + 4 <= rows; i += 4) Four(ref Unsafe.Add(ref x, i * stride), ref wColumn, ref Unsafe.Add(ref yColumn, i * outputs), inputs, stride, outputs);
            for (; i < rows; i++) One(ref Unsafe.Add(ref x, i * stride), ref wColumn, ref Unsafe.Add(ref yColumn, i * outputs), inputs, outputs);
        }
    }

    /// <summary>w[k] += sum over i of x[i][k] * dy[i]: the gradient of the weights.</summary>
    public static void Outer(ref float x, ref float dy, ref float dw, int rows, int inputs, int stride, int outputs)
    {
        for (var column = 0; column < outputs; column += Columns)
        {
            for (var k = 0; k < inputs; k += 4)
                OuterFour(ref Unsafe.Add(ref x, k), ref Unsafe.Add(ref dy, column), ref Unsafe.Add(ref dw, (k * outputs) + column), rows, stride, outputs);
        }
    }

    private static void Four(ref float x, ref float w, ref float y, int inputs, int stride, int outputs)
    {
        Vector256<float> a0 = Load(ref y, 0), a1 = Load(ref y, 8), b0 = Load(ref y, outputs), b1 = Load(ref y, outputs + 8);
        Vector256<float> c0 = Load(ref y, 2 * outputs), c1 = Load(ref y, (2 * outputs) + 8), d0 = Load(ref y, 3 * outputs), d1 = Load(ref y, (3 * outputs) + 8);
        for (var k = 0; k < inputs; k++)
        {
            Vector256<float> w0 = Load(ref w, k * outputs), w1 = Load(ref w, (k * outputs) + 8);
            var s = Vector256.Create(Unsafe.Add(ref x, k));
            a0 = Vector256.FusedMultiplyAdd(s, w0, a0);
            a1 = Vector256.FusedMultiplyAdd(s, w1, a1);
            s = Vector256.Create(Unsafe.Add(ref x, k + stride));
            b0 = Vector256.FusedMultiplyAdd(s, w0, b0);
            b1 = Vector256.FusedMultiplyAdd(s, w1, b1);
            s = Vector256.Create(Unsafe.Add(ref x, k + (2 * stride)));
            c0 = Vector256.FusedMultiplyAdd(s, w0, c0);
            c1 = Vector256.FusedMultiplyAdd(s, w1, c1);
            s = Vector256.Create(Unsafe.Add(ref x, k + (3 * stride)));
            d0 = Vector256.FusedMultiplyAdd(s, w0, d0);
            d1 = Vector256.FusedMultiplyAdd(s, w1, d1);
        }

        Store(a0, a1, ref y, 0);
        Store(b0, b1, ref y, outputs);
        Store(c0, c1, ref y, 2 * outputs);
        Store(d0, d1, ref y, 3 * outputs);
    }

    private static void One(ref float x, ref float w, ref float y, int inputs, int outputs)
    {
        Vector256<float> a0 = Load(ref y, 0), a1 = Load(ref y, 8);
        for (var k = 0; k < inputs; k++)
        {
            var s = Vector256.Create(Unsafe.Add(ref x, k));
            a0 = Vector256.FusedMultiplyAdd(s, Load(ref w, k * outputs), a0);
            a1 = Vector256.FusedMultiplyAdd(s, Load(ref w, (k * outputs) + 8), a1);
        }

        Store(a0, a1, ref y, 0);
    }

    private static void OuterFour(ref float x, ref float dy, ref float dw, int rows, int stride, int outputs)
    {
        Vector256<float> a0 = Load(ref dw, 0), a1 = Load(ref dw, 8), b0 = Load(ref dw, outputs), b1 = Load(ref dw, outputs + 8);
        Vector256<float> c0 = Load(ref dw, 2 * outputs), c1 = Load(ref dw, (2 * outputs) + 8), d0 = Load(ref dw, 3 * outputs), d1 = Load(ref dw, (3 * outputs) + 8);
        for (var i = 0; i < rows; i++)
        {
            Vector256<float> y0 = Load(ref dy, i * outputs), y1 = Load(ref dy, (i * outputs) + 8);
            ref var at = ref Unsafe.Add(ref x, i * stride);
            var s = Vector256.Create(at);
            a0 = Vector256.FusedMultiplyAdd(s, y0, a0);
            a1 = Vector256.FusedMultiplyAdd(s, y1, a1);
            s = Vector256.Create(Unsafe.Add(ref at, 1));
            b0 = Vector256.FusedMultiplyAdd(s, y0, b0);
            b1 = Vector256.FusedMultiplyAdd(s, y1, b1);
            s = Vector256.Create(Unsafe.Add(ref at, 2));
            c0 = Vector256.FusedMultiplyAdd(s, y0, c0);
            c1 = Vector256.FusedMultiplyAdd(s, y1, c1);
            s = Vector256.Create(Unsafe.Add(ref at, 3));
            d0 = Vector256.FusedMultiplyAdd(s, y0, d0);
            d1 = Vector256.FusedMultiplyAdd(s, y1, d1);
        }

        Store(a0, a1, ref dw, 0);
        Store(b0, b1, ref dw, outputs);
        Store(c0, c1, ref dw, 2 * outputs);
        Store(d0, d1, ref dw, 3 * outputs);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Load(ref float from, int at) => Vector256.LoadUnsafe(ref from, (nuint)at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<float> low, Vector256<float> high, ref float to, int at)
    {
        low.StoreUnsafe(ref to, (nuint)at);
        high.StoreUnsafe(ref to, (nuint)(at + 8));
    }
}
