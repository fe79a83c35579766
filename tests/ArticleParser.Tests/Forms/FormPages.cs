namespace ArticleParser.Tests.Forms;

/// <summary>The story that the rows of forms are written from, and what a careful reader says of it, whatever the form.</summary>
internal static class FormPages
{
    public const string Headline = "Lamp at Kestrel Point goes out for one night in October";

    public const string Author = "Halina Brock";

    public const string First = "The lamp at Kestrel Point will be put out on Friday from ten in the evening until four in the morning, so that the cranes which cross the coast in the first week of October are not drawn to it.";

    public const string Second = "It is the first time since the war that the lamp goes out on purpose, and ships have been told of the dark hours by radio and by letter, the harbour master of Marrow said.";

    public const string Third = "Last autumn forty-one cranes flew into the tower in one night, most of them young birds, and the keeper buried them in the dunes, as he had every year.";

    public const string Fourth = "\"I have asked for this since I came here, and I was told that a lamp has to burn,\" he said. \"Now somebody has asked the ships, and they do not mind.\"";

    public static readonly string[] Body = [First, Second, Third, Fourth];

    /// <summary>The story with blank lines between its paragraphs.</summary>
    public const string Story = First + "\n\n" + Second + "\n\n" + Third + "\n\n" + Fourth + "\n";

    /// <summary>The page says all of this and has nothing else in its body.</summary>
    public static void Check(string text, string? date = "2031-10-03", string? author = Author)
    {
        var article = Article.Parse(text);
        Assert.Equal(Headline, article.Headline);
        Assert.Equal(author is null ? [] : [author], article.Authors);
        if (date is not null) Assert.StartsWith(date, article.DatePublished?.ToString() ?? "", StringComparison.Ordinal);
        Assert.Equal(Body, article.Body.Select(block => Plain(block.Text)));
    }

    /// <summary>White space and quotation marks as one.</summary>
    public static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('“', '"').Replace('”', '"');

    /// <summary>The text wrapped at a width.</summary>
    public static string Wrap(string text, int width, string prefix = "", string firstPrefix = "")
    {
        var lines = new System.Text.StringBuilder();
        foreach (var paragraph in text.Split('\n'))
        {
            var line = firstPrefix;
            foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (line.Trim().Length > 0 && line.Length + 1 + word.Length > width)
                {
                    lines.Append(prefix).Append(line).Append('\n');
                    line = "";
                }

                line += line.Trim().Length > 0 ? " " + word : word;
            }

            lines.Append(prefix).Append(line.TrimEnd()).Append('\n');
        }

        return lines.ToString();
    }
}
