namespace ArticleParser;

/// <summary>The date that a token is, or that a line gives first.</summary>
internal static class ItemDate
{
    public static bool TryRead(in ModelItem item, out ArticleDate date)
    {
        if (item.IsToken && item.Kind == SyntaxKind.TimeToken) return DayBefore.TryRead(item, out date);
        var first = item.IsToken ? FoundDate.In(item) : LineDates.Read(item).First;
        date = first?.Date ?? default;
        return first is not null;
    }
}
