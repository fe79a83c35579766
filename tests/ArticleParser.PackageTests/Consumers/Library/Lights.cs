using ArticleParser;

namespace Library;

/// <summary>Reads a page with the project's own dialect.</summary>
public static class Lights
{
    private static readonly ParseOptions s_options = new() { Dialect = Dialects.Lighthouse };

    private const string Page = """
        The Evening Light
        Pilot boat found adrift off Marrowfen, crew safe ashore
        From our maritime desk, Ottilie Varn
        March 3, 2031

        The pilot boat that had been missing since Sunday evening was found adrift on Monday, three miles off Marrowfen.

        Tide: 1.2 metres

        Its crew of two had left it in the dark, after a wave broke the wheelhouse window and the radio failed.

        "We had tea, and then somebody rang and said the boat was back before us," said the older of the two.

        Further lights
        Keeper of Ost Haven retires after forty winters
        """;

    /// <summary>What the dialect says of a page: its fields, and what the lines became that it names.</summary>
    public static IEnumerable<string> Read()
    {
        PageSyntax page = SyntaxTree.ParseText(Page, s_options).GetRoot();
        yield return $"headline: {page.Header.Headline?.Value}";
        yield return $"by: {page.Header.Bylines[0].Names.First().ValueText}";
        foreach (DialectField named in page.Fields)
        {
            yield return named.ToString();
        }

        Watch watch = Watch.From(page);
        yield return $"watch: {watch.Desk}, {watch.Level}";
        yield return $"rail: {page.Rail.Teasers[0].Value}";
        yield return $"examples that fail: {Dialects.Lighthouse.CheckExamples().Count}";
    }
}

/// <summary>What only the dialect's fields say.</summary>
/// <param name="Desk">Who in the house wrote it.</param>
/// <param name="Level">The height of the tide, in metres.</param>
[ArticleModel]
public sealed partial record Watch(string? Desk, string? Level);
