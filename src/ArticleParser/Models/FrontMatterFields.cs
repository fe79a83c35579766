using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser;

/// <summary>What a tool wrote before a page about it: evidence where the page itself says the same or nothing.</summary>
internal static class FrontMatterFields
{
    /// <summary>The day that it gives as that of publication.</summary>
    public static ModelItem? Published(ModelPage page) => Date(page, FrontMatterNames.Published);

    /// <summary>The day that it gives as that of the last change.</summary>
    public static ModelItem? Modified(ModelPage page) => Date(page, FrontMatterNames.Modified);

    /// <summary>What it gives as the title.</summary>
    public static ModelItem? Title(ModelPage page)
    {
        foreach (var field in page.Root.Nodes(SyntaxKind.FrontMatterField))
        {
            if (Is(field, FrontMatterNames.Titles) && field.TryToken(SyntaxKind.TextToken, out var title)) return title;
        }

        return null;
    }

    /// <summary>The authors that it names, on the field's own line or one a line below it.</summary>
    public static void Authors(ModelPage page, List<ModelItem> items)
    {
        var isList = false;
        foreach (var field in page.Root.Nodes(SyntaxKind.FrontMatterField))
        {
            var hasLabel = field.TryToken(SyntaxKind.LabelToken, out _);
            if (hasLabel) isList = Is(field, FrontMatterNames.Authors);
            if (isList && field.TryToken(SyntaxKind.TextToken, out var names)) items.Add(names);
        }
    }

    private static ModelItem? Date(ModelPage page, string[] names)
    {
        foreach (var field in page.Root.Nodes(SyntaxKind.FrontMatterField))
        {
            if (Is(field, names) && LineDates.Read(field).First is { } date) return date.Item;
        }

        return null;
    }

    private static bool Is(in ModelItem field, string[] names)
    {
        if (!field.TryToken(SyntaxKind.LabelToken, out var label)) return false;
        return FrontMatterNames.Is(CleanText.Of(label.Characters).TrimEnd(':'), names);
    }
}
