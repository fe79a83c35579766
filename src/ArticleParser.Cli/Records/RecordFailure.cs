namespace ArticleParser.Cli.Records;

/// <summary>Why a record gave no article.</summary>
/// <param name="Code">One of <see cref="FailureCode"/>: stable, for programs.</param>
/// <param name="Message">One line, for people.</param>
internal sealed record RecordFailure(string Code, string Message);
