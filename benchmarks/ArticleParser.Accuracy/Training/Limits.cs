namespace ArticleParser.Accuracy.Training;

/// <summary>Keeps weights in what the net's small integers can hold, so that training never leans on more.</summary>
internal static class Limits
{
    public static void Clamp(NetShape shape, float[] parameters)
    {
        var words = FeatureTable.Rows * shape.Channels;
        var layers = shape.Convolutions[0];
        Clamp(parameters.AsSpan(words, layers - words), 3.95f);
        Clamp(parameters.AsSpan(layers, shape.LeaveBias - layers), 1.98f);
    }

    private static void Clamp(Span<float> values, float limit)
    {
        foreach (ref var value in values) value = Math.Clamp(value, -limit, limit);
    }
}
