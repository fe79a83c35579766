namespace ArticleParser.Tests.Reported;

/// <summary>Pages that the rows of reported faults are put into.</summary>
internal static class ReportedPages
{
    public const string Headline = "Swing bridge at Ostrava Bay to close to lorries from May";

    public const string Head = Headline + "\nBy Odette Marran\nMarch 3, 2031\n\n";

    public const string First = "The council of Ostrava Bay voted on Tuesday to close the old swing bridge to lorries from the first of May, after engineers found cracks in two of its four bearings.";

    public const string Second = "The bridge carries about nine thousand vehicles a day, most of them between the grain terminal and the ring road, and there is no other crossing within twelve kilometres.";

    public const string Third = "\"We were told that it could hold for ten more years, and we were told that by people who had not looked,\" said the chair of the works committee, Halina Brock.";

    public const string Fourth = "A temporary crossing would cost about six million crowns and could be in place by autumn, the city engineer told the meeting, if the order is placed before the end of the month.";

    /// <summary>Three paragraphs, with blank lines between.</summary>
    public const string Story = Second + "\n\n" + Third + "\n\n" + Fourth + "\n";

    /// <summary>A page whose story opens with this paragraph.</summary>
    public static string WithOpening(string paragraph) => Head + paragraph + "\n\n" + Story;

    /// <summary>A page with a line behind its header.</summary>
    public static string WithHeader(string lines) => Headline + "\n" + lines + "\n\n" + First + "\n\n" + Story;

    /// <summary>A page with a line behind its story.</summary>
    public static string WithLast(string lines) => Head + First + "\n\n" + Story + "\n" + lines + "\n";
}
