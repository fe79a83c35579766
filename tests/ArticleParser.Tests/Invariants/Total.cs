using System.Text;

namespace ArticleParser.Tests.Invariants;

/// <summary>No text makes parsing fail, nor anything that the tree offers.</summary>
public class Total
{
    [PageProperty(1000)]
    public void AnyTextParses(AnyText any) => Use(SyntaxTree.ParseText(any.Text));

    [PageProperty]
    public void AnyPageParses(PageText page) => Use(page.Parse());

    [PageProperty]
    public void AnyBytesParse(byte[] bytes) => Use(SyntaxTree.ParseText((bytes ?? []).AsSpan()));

    [PageProperty]
    public void AnyPageOfBytesParses(PageText page) => Use(SyntaxTree.ParseText(Encoding.UTF8.GetBytes(page.Text).AsSpan()));

    [Fact]
    public void EverySingleCharacterParses()
    {
        for (var c = 0; c <= char.MaxValue; c++) Assert.Equal(1, SyntaxTree.ParseText(((char)c).ToString()).GetRoot().FullSpan.Length);
    }

    [Fact]
    public void EveryPairOfOddCharactersParses()
    {
        const string odd = "\r\n\u0085\u2028 \t\u00A0\u0301\uFEFF\u0000\uD83D\uDE00aA1:/(|-•>»@.,\"";
        foreach (var first in odd)
        {
            foreach (var second in odd)
            {
                foreach (var third in odd) Use(SyntaxTree.ParseText($"{first}{second}{third}"));
            }
        }
    }

    /// <summary>Rules of one sign, at the text's ends above all: whoever looks for the sign before them finds none.</summary>
    [Fact]
    public void EveryRunOfOneSignParses()
    {
        const string signs = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ \t\u00A0—–‐…·•»«“”„‘’（）。、，：！？「」【】©®→✓0aAé中\u0301\uD83D\uDE00";
        foreach (var sign in signs)
        {
            foreach (var length in (ReadOnlySpan<int>)[2, 3, 5, 8, 13, 40, 60, 61, 130])
            {
                var run = new string(sign, length);
                foreach (var text in new[] { run, run + "\nThe talks go on.", "The talks go on.\n" + run, run + "\n" + run + "\n\n" + run }) Use(SyntaxTree.ParseText(text));
            }
        }
    }

    /// <summary>A sign that writes nothing stood between two lines that were glued: it is no part of the first.</summary>
    [Fact]
    public void ASignThatWritesNothingBeforeASeamIsNoPart() => Use(SyntaxTree.ParseText("Mehr zum Thema:a a\taaa'a/{aa\u2067\u201Caa\u65B0\u95FBa%aa a\u001Faa\taaa 421. aaaaaa."));

    /// <summary>Reads all that a tree has to say.</summary>
    private static void Use(SyntaxTree tree)
    {
        foreach (var node in tree.GetRoot().DescendantNodesAndSelf())
        {
            Assert.NotEmpty(node.Reason);
            Assert.NotNull(node.ToString());
            if (node is LineSyntax line) Assert.NotNull(line.Value);
        }

        foreach (var token in tree.GetRoot().DescendantTokens()) Assert.NotNull(token.ValueText);
        foreach (var diagnostic in tree.GetDiagnostics()) Assert.InRange(diagnostic.Span.End, 0, tree.Length);
    }
}
