namespace ArticleParser.Generators.Tests;

/// <summary>A grammar with one of everything, small enough that its output can be read.</summary>
internal static class SmallGrammar
{
    public const string Text = """
        // A comment.

        /// Running text, with <angles> & an ampersand.
        token Text
        /// Fixed words.
        token Label
        /// The end.
        token EndOfFile
        /// Blanks.
        trivia Whitespace

        /// The root.
        page Page = Top? Body EndOfFile

        /// What stands at the top.
        line Top = Label? Text

        /// The story.
        section Body = {
          /// Pieces, in order.
          pieces:AnyPiece*
          lead:Figure?
        }

        /// A picture.
        group Figure = { captions:Caption* }

        /// What a picture
        /// shows.
        line Caption = { labels:Label* words:Text? }
        /// A paragraph.
        line Paragraph = Text
        /// A heading.
        line Heading = Text

        /// What the story is made of.
        union AnyPiece = Paragraph | Heading
        """;

    public static SourceFile File { get; } = new("/src/Article.grammar", Text.ReplaceLineEndings("\n"));
}
