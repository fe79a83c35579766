using System.Globalization;

namespace ArticleParser.Cues;

/// <summary>A kind of mistake.</summary>
/// <param name="Id">Its number, such as AP1203.</param>
/// <param name="Title">What it is, in some words.</param>
/// <param name="Message">What is said of one, with places for its arguments.</param>
internal sealed record DialectRule(string Id, string Title, string Message);

/// <summary>A mistake in a dialect file.</summary>
/// <param name="Rule">What kind of mistake it is.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Arguments">What stands in the places of its message.</param>
internal sealed record DialectMistake(DialectRule Rule, TextPart Place, string[] Arguments)
{
    /// <summary>What is wrong, in a sentence.</summary>
    public string Message => Arguments.Length == 0 ? Rule.Message : string.Format(CultureInfo.InvariantCulture, Rule.Message, Arguments);
}
