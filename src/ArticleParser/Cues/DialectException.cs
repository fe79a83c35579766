using ArticleParser.Cues;

namespace ArticleParser;

/// <summary>Thrown if a dialect that is read at run time has mistakes.</summary>
public sealed class DialectException : FormatException
{
    internal DialectException(string name, IReadOnlyList<DialectProblem> problems)
        : base($"The dialect '{name}' has {(problems.Count == 1 ? "a mistake" : $"{problems.Count} mistakes")}: {string.Join(Environment.NewLine, problems.Take(Shown))}{(problems.Count > Shown ? $"{Environment.NewLine}and {problems.Count - Shown} more" : "")}") => Problems = problems;

    // A message is read by people.
    private const int Shown = 5;

    /// <summary>The mistakes, in text order; at least one.</summary>
    public IReadOnlyList<DialectProblem> Problems { get; }

    internal static DialectException Of(string name, IReadOnlyList<DialectMistake> mistakes, string? path) => new(name, DialectProblem.Of(mistakes, path));
}
