namespace ArticleParser.Accuracy.Training;

/// <summary>Cross-validation by publisher: no publisher stands on both sides.</summary>
internal static class Folds
{
    /// <summary>The fold that a publisher's pages are tested in; the same in every process.</summary>
    public static int Of(string publisher, int folds) => (int)((WordHasher.Hash(publisher) >> 8) % (uint)folds);
}
