using ArticleParser.Cues;

namespace ArticleParser.Generators.Tests;

/// <summary>A pattern's elements, as the table in Cues/README.md has them.</summary>
public class PatternReaderTests
{
    [Theory]
    [InlineData("By {names}", "Literal(By) Space Slot(names)")]
    [InlineData("By: {names 8}", "Literal(By) Colon Space Slot(names)")]
    [InlineData("Related~{title}", "Literal(Related) Glue Slot(title)")]
    [InlineData("...Photo:{text}...", "More Literal(Photo) Colon Slot(text) More")]
    [InlineData("a ... b", "Literal(a) Space Literal(...) Space Literal(b)")]
    [InlineData("a\\:\\{b\\}", "Literal(a:{b})")]
    [InlineData("\\...", "Literal(...)")]
    [InlineData("..", "Literal(..)")]
    [InlineData("{ time }{date}", "Slot(time) Slot(date)")]
    [InlineData("{time as when}{ names 3 as who }", "Slot(time as when) Slot(names as who)")]
    public void Elements(string pattern, string expected)
    {
        var problems = new MistakeList(pattern);
        var elements = PatternReader.Read(new TextPart(pattern, 0, pattern.Length), new FieldNames(problems), problems);
        Assert.Equal(expected, string.Join(' ', elements.Select(Show)));
        Assert.Equal(0, problems.Count);
        Assert.Equal(pattern, string.Concat(elements.Select(element => element.Place.Text)));
    }

    private static string Show(WrittenElement element) => element.Text.Length > 0 ? $"{element.Kind}({element.Text}{(element.Field is { } field ? " as " + field : "")})" : element.Kind.ToString();
}
