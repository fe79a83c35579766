namespace ArticleParser.Accuracy.Training;

/// <summary>
/// What each head is taught by: a yes or no for each line (cross entropy), but for the headline a choice among the
/// page's lines, of which one that says it has to win.
/// </summary>
internal static class Losses
{
    private const int Headline = (int)LineHead.Headline;

    // A choice of one among hundreds of lines teaches less a page than a question to each of them.
    private const float ChoiceWeight = 0.08f;

    /// <summary>Puts the gradient of the loss in the place of the logits; gives the loss.</summary>
    public static double ToGradients(TrainingSample sample, Span<float> logits, float scale)
    {
        var loss = Choice(sample, logits, scale * ChoiceWeight);
        for (var i = 0; i < sample.Lines; i++)
        {
            var line = logits.Slice(i * NetShape.Outputs, NetShape.Outputs);
            for (var head = 0; head < TrainingSample.Heads; head++)
            {
                if (head == Headline) continue;
                var weight = sample.Weights[(i * TrainingSample.Heads) + head] * scale;
                var target = sample.Targets[(i * TrainingSample.Heads) + head];
                var logit = line[head];
                if (weight > 0) loss += weight * (MathF.Max(logit, 0) - (logit * target) + MathF.Log(1 + MathF.Exp(-MathF.Abs(logit))));
                line[head] = weight * ((1 / (1 + MathF.Exp(-logit))) - target);
            }

            line[TrainingSample.Heads..].Clear();
        }

        return loss;
    }

    private static double Choice(TrainingSample sample, Span<float> logits, float scale)
    {
        float greatest = float.MinValue, all = 0, right = 0;
        for (var i = 0; i < sample.Lines; i++) greatest = MathF.Max(greatest, logits[(i * NetShape.Outputs) + Headline]);
        for (var i = 0; i < sample.Lines; i++)
        {
            ref var logit = ref logits[(i * NetShape.Outputs) + Headline];
            logit = MathF.Exp(logit - greatest);
            all += logit;
            if (sample.IsTarget(i, LineHead.Headline)) right += logit;
        }

        var knows = right > 0;
        for (var i = 0; i < sample.Lines; i++)
        {
            ref var logit = ref logits[(i * NetShape.Outputs) + Headline];
            logit = knows ? scale * ((logit / all) - (sample.IsTarget(i, LineHead.Headline) ? logit / right : 0)) : 0;
        }

        return knows ? scale * MathF.Log(all / right) : 0;
    }
}
