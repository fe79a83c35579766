using ArticleParser.Labelling;
using ArticleParser.Values;

namespace ArticleParser;

/// <summary>The dates of a page that speak of its story, each read once: for the diagnostics, and for models of the tree.</summary>
internal sealed class StoryDates
{
    private readonly StoryDate[] _dates;

    private StoryDates(StoryDate[] dates) => _dates = dates;

    /// <summary>In the order of the text.</summary>
    public ReadOnlySpan<StoryDate> All => _dates;

    /// <summary>Those that a cue found in the header, the endmatter and the scraper's stamp.</summary>
    public static StoryDates Read(LabelledPage labelled)
    {
        // Counted first: for a list of dates the runtime would compile a dozen methods.
        var dates = new StoryDate[Each(labelled, null)];
        if (dates.Length > 0) Each(labelled, dates);
        return new StoryDates(dates);
    }

    /// <summary>What was read of a stretch; null where it is none of these dates.</summary>
    public DateText? Find(TextSpan span)
    {
        foreach (ref readonly var date in All)
        {
            if (date.Span == span) return date.Text;
        }

        return null;
    }

    /// <summary>Gives how many there are, and reads them where there is room for them.</summary>
    private static int Each(LabelledPage labelled, StoryDate[]? dates)
    {
        var page = labelled.Lexed;
        var count = 0;
        for (var line = 0; line < labelled.Count; line++)
        {
            if (!Speaks(labelled.Lines[line])) continue;
            ref readonly var token = ref page.Lines[line];
            foreach (ref readonly var part in page.Parts.AsSpan().Slice(token.FirstPart, token.PartCount))
            {
                if (part.Kind != SyntaxKind.DateToken) continue;
                if (dates is not null) dates[count] = new StoryDate(line, new TextSpan(part.Start, part.Length), DateReader.Parse(page.Text.AsSpan(part.Start, part.Length)));
                count++;
            }
        }

        return count;
    }

    private static bool Speaks(in LabelledLine line) =>
        line.Role is SyntaxKind.Timestamp or SyntaxKind.DateStamp && line.IsByCue && line.Section is SyntaxKind.Page or SyntaxKind.Header or SyntaxKind.Endmatter;
}

/// <summary>A date of the story.</summary>
/// <param name="Line">The line that says so.</param>
/// <param name="Span">Where the date stands.</param>
/// <param name="Text">What it says.</param>
internal readonly record struct StoryDate(int Line, TextSpan Span, DateText Text);
