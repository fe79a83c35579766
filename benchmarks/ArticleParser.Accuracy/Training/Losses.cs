namespace ArticleParser.Accuracy.Training;

/// <summary>Cross entropy of each head's answer, weighed as the sample says.</summary>
internal static class Losses
{
    /// <summary>Puts the gradient of the loss in the place of the logits; gives the loss.</summary>
    public static double ToGradients(TrainingSample sample, Span<float> logits, float scale)
    {
        double loss = 0;
        for (var i = 0; i < sample.Lines; i++)
        {
            var line = logits.Slice(i * NetShape.Outputs, NetShape.Outputs);
            for (var head = 0; head < TrainingSample.Heads; head++)
            {
                var weight = sample.Weights[(i * TrainingSample.Heads) + head] * scale;
                var target = sample.Targets[(i * TrainingSample.Heads) + head] ? 1f : 0f;
                var logit = line[head];
                if (weight > 0) loss += weight * (MathF.Max(logit, 0) - (logit * target) + MathF.Log(1 + MathF.Exp(-MathF.Abs(logit))));
                line[head] = weight * ((1 / (1 + MathF.Exp(-logit))) - target);
            }

            line[TrainingSample.Heads..].Clear();
        }

        return loss;
    }
}
