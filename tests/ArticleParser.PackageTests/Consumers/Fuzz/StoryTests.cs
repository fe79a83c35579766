using ArticleParser;
using ArticleParser.Testing;

namespace Fuzz;

public class StoryTests
{
    [PageProperty]
    public void MyModelNeverThrows(string page) => Story.TryParse(page, out _, out _);

    [PageProperty<Tides>]
    public bool ATideIsNoHeadline(ScrapedPage page) => page.Parse().GetRoot().Fields["tide"]?.Line is not HeadlineSyntax;
}

public sealed class Tides : IHouseStyle
{
    public static Dialect Dialect => Dialects.Tides;
}

[ArticleModel]
public partial record Story(string Headline, IReadOnlyList<string> Authors);
