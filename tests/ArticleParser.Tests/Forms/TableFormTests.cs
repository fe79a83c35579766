namespace ArticleParser.Tests.Forms;

/// <summary>Tables by bars, tabs and columns of spaces.</summary>
public class TableFormTests
{
    private const string Head = FormPages.Headline + "\nBy Halina Brock\nOctober 3, 2031\n\n" + FormPages.First + "\n\n" + FormPages.Second + "\n\n";

    [Theory]
    [InlineData("| Night | Birds | Dead |\n|---|---|---|\n| First | 900 | 41 |\n| Second |  | 3 |\n| | 1,200 | |")]
    [InlineData("Night | Birds | Dead\n--- | --- | ---\nFirst | 900 | 41\nSecond | | 3\nThird | 1,200 | 12")]
    [InlineData("Night\tBirds\tDead\nFirst\t900\t41\nSecond\t\t3\nThird\t1,200\t12")]
    public void EveryRowIsOneAndKeepsItsEmptyCells(string table)
    {
        var rows = Article.Parse(Head + table + "\n\n" + FormPages.Third + "\n").Body.Where(block => block.Kind == SyntaxKind.TableRow).Select(block => block.Text).ToArray();
        Assert.Equal(4, rows.Length);
        Assert.Equal("Night\tBirds\tDead", rows[0]);
        Assert.Equal("First\t900\t41", rows[1]);
        Assert.Equal("Second\t\t3", rows[2]);
        Assert.All(rows, row => Assert.Equal(2, row.Count(c => c == '\t')));
    }

    [Fact]
    public void TheBarsOfARowAreItsSeparators()
    {
        const string row = "| First | 900 | 41 |";
        var text = Head + "| Night | Birds | Dead |\n|---|---|---|\n" + row + "\n| Second | | 3 |\n\n" + FormPages.Third + "\n";
        var line = SyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<TableRowSyntax>().ElementAt(1);
        Assert.Equal(row, line.ToString());
        Assert.Equal(["First", "900", "41"], line.Cells.Select(cell => cell.Text));
        Assert.Equal(["|", "|", "|", "|"], line.Separators.Select(bar => bar.Text));
        Assert.Equal(text, line.SyntaxTree.GetRoot().ToFullString());
    }

    [Fact]
    public void RowsWithoutBarsAtTheirEndsHaveThoseBetweenThem()
    {
        var text = Head + "Night | Birds\n--- | ---\nFirst | 900\nSecond | 3\n\n" + FormPages.Third + "\n";
        var rows = SyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<TableRowSyntax>().ToArray();
        Assert.Equal(["Night | Birds", "First | 900", "Second | 3"], rows.Select(row => row.ToString()));
        Assert.All(rows, row => Assert.Single(row.Separators));
    }

    [Fact]
    public void ColumnsOfSpacesAreCells()
    {
        const string Table = "Departure    Marrow   Ostrava Bay   Fare\nFriday       22:30    05:10         28 crowns\nSaturday     23:00    05:40         32 crowns\nSunday       21:45    04:20         28 crowns";
        var text = Head + Table + "\n\n" + FormPages.Third + "\n";
        var rows = Article.Parse(text).Body.Where(block => block.Kind == SyntaxKind.TableRow).Select(block => block.Text).ToArray();
        Assert.Equal(["Departure\tMarrow\tOstrava Bay\tFare", "Friday\t22:30\t05:10\t28 crowns", "Saturday\t23:00\t05:40\t32 crowns", "Sunday\t21:45\t04:20\t28 crowns"], rows);
        Assert.Equal(text, SyntaxTree.ParseText(text).GetRoot().ToFullString());
    }

    [Theory]
    [InlineData("Home   News   Weather")]
    [InlineData("He said  nothing.  Then he left.\nShe said  nothing.")]
    public void FewerLinesAreNoColumns(string lines) =>
        Assert.DoesNotContain(Article.Parse(Head + lines + "\n\n" + FormPages.Third + "\n").Body, block => block.Text.Contains('\t'));
}
