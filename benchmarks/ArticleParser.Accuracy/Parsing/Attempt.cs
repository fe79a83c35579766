namespace ArticleParser.Accuracy;

/// <summary>Calls the library, which never should throw: where it does, a board counts that and goes on.</summary>
internal static class Attempt
{
    /// <summary>What the call gives; null where it throws.</summary>
    public static T? To<T>(Func<T> call, out string? failure)
        where T : class
    {
        failure = null;
        try
        {
            return call();
        }
#pragma warning disable CA1031 // Whatever it throws is a failure to report.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failure = $"{exception.GetType().Name}: {exception.Message} {FirstFrame(exception)}";
            return null;
        }
    }

    private static string FirstFrame(Exception exception) => exception.StackTrace?.Split('\n')[0].Split(" in ")[0].Trim() ?? "";
}
