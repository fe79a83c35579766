namespace ArticleParser.Benchmarks.Quick;

/// <summary>A folder for files that are there as long as the work.</summary>
internal static class WorkFolder
{
    /// <param name="name">What is measured, for whoever finds the folder.</param>
    /// <param name="work">The work, which is told where.</param>
    public static T In<T>(string name, Func<string, T> work)
    {
        var folder = Directory.CreateTempSubdirectory($"articleparser-{name}-");
        try
        {
            return work(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
