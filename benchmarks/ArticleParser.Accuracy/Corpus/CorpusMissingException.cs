namespace ArticleParser.Accuracy;

/// <summary>The corpus, or the part of it that was asked for, is not there.</summary>
internal sealed class CorpusMissingException(string message) : Exception(message);
