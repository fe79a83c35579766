namespace ArticleParser.Tests;

/// <summary>What holds of every source map.</summary>
internal static class MappedTexts
{
    /// <summary>Pieces lie in both texts, verbatim ones read the same in both, and what no piece covers is what the form adds.</summary>
    /// <param name="mapped">A text made of a page.</param>
    /// <param name="source">The page's text.</param>
    /// <param name="isAdded">Whether a character may come from nowhere.</param>
    public static void AssertHolds(MappedText mapped, string source, Func<char, bool> isAdded)
    {
        var end = 0;
        foreach (var piece in mapped.Pieces)
        {
            AssertAdded(mapped.Text[end..piece.Text.Start], isAdded);
            Assert.InRange(piece.Source.End, 0, source.Length);
            if (piece.IsVerbatim) Assert.Equal(source.AsSpan(piece.Source.Start, piece.Source.Length), mapped.Text.AsSpan(piece.Text.Start, piece.Text.Length));
            end = piece.Text.End;
        }

        AssertAdded(mapped.Text[end..], isAdded);
    }

    private static void AssertAdded(string text, Func<char, bool> isAdded) => Assert.True(text.All(isAdded), $"'{text}' comes from nowhere");
}
