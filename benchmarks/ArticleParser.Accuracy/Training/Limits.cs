namespace ArticleParser.Accuracy.Training;

/// <summary>Keeps weights in what the net's small integers can hold, so that training never leans on more.</summary>
internal static class Limits
{
    public static void Clamp(NetShape shape, float[] parameters)
    {
        Clamp(parameters.AsSpan(shape.Words, shape.Evidence - shape.Words), 3.95f);
        Clamp(parameters.AsSpan(shape.Evidence, shape.Convolutions[0] - shape.Evidence), 3.95f);
        Clamp(parameters.AsSpan(shape.Convolutions[0], shape.OutputBias - shape.Convolutions[0]), 1.98f);
    }

    private static void Clamp(Span<float> values, float limit)
    {
        foreach (ref var value in values) value = Math.Clamp(value, -limit, limit);
    }
}
