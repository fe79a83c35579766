namespace ArticleParser.Labelling;

/// <summary>
/// Quotients of whole numbers, rounded down. A division takes as long as summing twenty rows of the net, and the lengths
/// of nearly all lines are small: for those it is a product with what was divided before.
/// </summary>
internal static class Quotient
{
    private const int Divisors = 1024;
    private const uint Dividends = 1 << 20;

    // 2^32 over the divisor, rounded up: too much by so little that no quotient of a smaller dividend notices.
    private static readonly ulong[] s_reciprocals = Reciprocals();

    /// <summary>A number that is not negative by another; 0 where that is not positive.</summary>
    public static int Of(int dividend, int divisor)
    {
        if ((uint)divisor < Divisors && (uint)dividend < Dividends) return (int)(((ulong)dividend * s_reciprocals[divisor]) >> 32);
        return divisor <= 0 ? 0 : dividend / divisor;
    }

    /// <summary>A product by a number that is positive. Gives what is left of it in 32 bits.</summary>
    public static int Of(int factor, int number, int divisor)
    {
        var product = (long)factor * number;
        return product <= int.MaxValue ? Of((int)product, divisor) : (int)(product / divisor);
    }

    private static ulong[] Reciprocals()
    {
        var reciprocals = new ulong[Divisors];
        for (var divisor = 1; divisor < Divisors; divisor++) reciprocals[divisor] = ((1UL << 32) / (ulong)divisor) + 1;
        return reciprocals;
    }
}
