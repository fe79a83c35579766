namespace ArticleParser.Accuracy.Training;

/// <summary>How much a page's styles count, so that no style and no collection swamps the others.</summary>
internal static class SampleWeights
{
    public static float Of(TrainingSample sample)
    {
        var weight = sample.Page.Dataset switch
        {
            "fundus" or "fundus_hist" => 1.5f,
            "andy_aed" => 1.25f,
            "readability" or "smartreader" => 0.5f,
            _ => 1f,
        };
        if (sample.Page.Gold.Body is null) weight *= 0.6f;
        return sample.Style switch
        {
            "main" => weight * 0.7f,
            Excerpt.Style => weight * 0.5f,
            _ => weight,
        };
    }

    /// <summary>How far a teacher may soften what the gold says of the story: the less, the better the gold.</summary>
    public static float Doubt(TrainingSample sample) => sample.Page.Dataset switch
    {
        "fundus" or "fundus_hist" => 0.1f,
        "readability" or "smartreader" => 0.5f,
        _ => 0.35f,
    };
}
