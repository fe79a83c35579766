namespace ArticleParser.Accuracy.Training;

/// <summary>A page in one scrape style, as the net sees it, with what is known of its lines.</summary>
internal sealed record TrainingSample
{
    public required CorpusPage Page { get; init; }

    public required string Style { get; init; }

    /// <summary>The publisher whose frame stands around the story, where it is not the page's own.</summary>
    public string? FramePublisher { get; init; }

    public required int Lines { get; init; }

    /// <summary>The rows of line i are those from RowStarts[i] to RowStarts[i + 1].</summary>
    public required ushort[] FeatureIds { get; init; }

    public required int[] RowStarts { get; init; }

    /// <summary>What each line may be, by the number of its <see cref="LabelSet"/>.</summary>
    public required ushort[] Sets { get; init; }

    /// <summary>How much each line counts.</summary>
    public required float[] Weights { get; init; }

    /// <summary>Which lines are the story's; null where that is not known.</summary>
    public required bool[]? Story { get; init; }

    /// <summary>The first line that says the headline, or -1.</summary>
    public required int Headline { get; init; }

    /// <summary>Whether one of the lines is known to be the headline.</summary>
    public bool HasHeadline => Headline >= 0;

    /// <summary>Whether the page is one of the further ones, which are not on the board.</summary>
    public bool IsFurther { get; init; }

    /// <summary>Whether a person read every line.</summary>
    public required bool IsRead { get; init; }

    /// <summary>Whether what was read is what a net is judged by.</summary>
    public bool Judges { get; init; }
}
