using Spectre.Console;

namespace ArticleParser.Accuracy;

/// <summary>Shows how far a run is, where someone is looking.</summary>
internal static class ProgressBar
{
    /// <summary>Runs the work with a bar on a terminal, and without a word elsewhere.</summary>
    /// <param name="console">Where to show the bar.</param>
    /// <param name="title">What is being done.</param>
    /// <param name="total">How many steps there are.</param>
    /// <param name="work">The work; it calls its argument after each step, from any thread.</param>
    public static T Run<T>(IAnsiConsole console, string title, Func<int> total, Func<Action, T> work)
    {
        if (!console.Profile.Capabilities.Interactive || Console.IsOutputRedirected) return work(() => { });
        return console.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask(title, maxValue: Math.Max(1, total()));
            return work(() => task.Increment(1));
        });
    }
}
