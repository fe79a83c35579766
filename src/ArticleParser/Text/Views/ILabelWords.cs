namespace ArticleParser.Text;

/// <summary>Knows the words that name what comes next, such as "By" and "Published:", and those that join. Lines are joined before cues are looked for, so whoever reads a page passes them on.</summary>
internal interface ILabelWords
{
    /// <summary>Whether the line may be such a word and nothing else. Asked of every short line.</summary>
    bool MayLabel(ReadOnlySpan<char> line);

    /// <summary>Whether the text, a label with what stood below it, is one line from end to end.</summary>
    bool IsLabelled(ReadOnlySpan<char> text);

    /// <summary>Whether the word joins two that share their end, so that a hyphen before it is the first one's own: "Nord- und Ostseite".</summary>
    bool IsCompoundJoin(ReadOnlySpan<char> word);
}
