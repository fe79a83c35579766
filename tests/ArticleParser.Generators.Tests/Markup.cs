using Microsoft.CodeAnalysis.Text;

namespace ArticleParser.Generators.Tests;

/// <summary>A text in which [| and |] stand around the place where a problem is expected.</summary>
internal sealed record Markup(string Text, TextSpan Span)
{
    public static Markup Parse(string marked)
    {
        var text = marked.ReplaceLineEndings("\n");
        var start = text.IndexOf("[|", StringComparison.Ordinal);
        text = text.Remove(start, 2);
        var end = text.IndexOf("|]", StringComparison.Ordinal);
        return new(text.Remove(end, 2), TextSpan.FromBounds(start, end));
    }

    /// <summary>Line and column from 0, counted here and not by Roslyn, whose counting is under test.</summary>
    public LinePosition Position(int offset)
    {
        var before = Text[..offset];
        return new(before.Count(c => c == '\n'), offset - (before.LastIndexOf('\n') + 1));
    }

    /// <summary>Asserts that there is one problem, of this id, at the marked place.</summary>
    public Problem Expect(string id, IEnumerable<Problem> problems)
    {
        var problem = Assert.Single(problems);
        Assert.Equal(id, problem.Descriptor.Id);
        Assert.Equal(Span, problem.Span);
        Assert.Equal(new LinePositionSpan(Position(Span.Start), Position(Span.End)), problem.Lines);
        return problem;
    }
}
