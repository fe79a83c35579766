namespace ArticleParser.Tests;

/// <summary>Lines that are parted because the page's other lines tell what they hold; <c>‖</c> stands for the cut.</summary>
public class ListParterTests
{
    [Theory]
    [InlineData("17:54 ‖ Ferry fares rise for the third time", "17:20 ‖ Council votes on the old bridge", "16:05 ‖ Two boats collide off the quay")]
    [InlineData("14:52‖Prom znów kursuje po przerwie", "15:20‖Most zamknięty do końca maja", "15:47‖Port czeka na nowy dźwig")]
    [InlineData("30 марта, 16:14 ‖ В порту открыли новый причал", "30 марта, 12:03 ‖ Мост закрыт для грузовиков до мая", "29 марта, 18:40 ‖ Паром снова ходит по расписанию")]
    [InlineData("Der Hafen bekommt einen neuen Kran ‖ 13. Dezember 2031", "Die Brücke bleibt bis Mai geschlossen ‖ 28. Juli 2031", "Zwei Boote stoßen vor dem Kai zusammen ‖ 2. Juli 2031")]
    [InlineData("港口新码头今天正式开放 ‖ 2031-11-04 08:32:35", "大桥关闭至五月底货车绕行 ‖ 2031-11-05 09:10:02", "渡轮票价第三次上涨引发讨论 ‖ 2031-11-06 10:00:41")]
    public void AListWhoseLinesBeginOrEndWithATimeIsParted(params string[] lines) => Assert.Equal(Pieces(lines), Read(lines));

    [Theory]
    [InlineData("The harbour reopens after the storm ‖ 12 July 2031")]
    [InlineData("17:54 ‖ Ferry fares rise for the third time")]
    [InlineData("Harbour ‖ Ferry fares rise for the third time")]
    public void ALineThatStandsAloneIsNotParted(string line) => Assert.Single(Read(line));

    [Theory]
    [InlineData("Harbour talks resume as fees fall‖April 28, 2031")]
    [InlineData("2d‖Jane Doe and John Roe")]
    [InlineData("by Jane Doe ‖ 6 hours ago")]
    [InlineData("Harbour news / ‖ 2 hours ago")]
    public void AFormThatLeavesNoDoubtIsPartedAlone(string line) => Assert.Equal(Pieces(line), Read(line));

    [Fact]
    public void AWordOfTheMenuThatIsGluedToATitleIsParted() =>
        Assert.Equal(["Inland", "Kultur", "Kultur", "Ein Abend für den alten Hafen"], Read("Inland", "Kultur", "KulturEin Abend für den alten Hafen"));

    [Fact]
    public void WordsOfTheMenuArePartedWhereAListBeginsWithSeveral() => Assert.Equal(
        ["Belföld", "Kultúra", "Belföld", "Lezárják a régi hidat májusig", "Kultúra", "Új darab készül a kikötőről", "Belföld", "Drágul a komp harmadszor is"],
        Read("Belföld", "Kultúra", "Belföld Lezárják a régi hidat májusig", "Kultúra Új darab készül a kikötőről", "Belföld Drágul a komp harmadszor is"));

    [Theory]
    [InlineData("Marrow", "Marrow Council votes on the old bridge", "Marrow Harbour gets a new crane", "Marrow Ferry fares rise once more")]
    [InlineData("2031-09-30\t$250\tJane Doe and sons", "2031-09-29\t$500\tJohn Roe and sons", "2031-09-28\t$100\tEmily Way and sons")]
    [InlineData("On 3 March 2031 the council met.", "On 4 March 2031 the boats left.", "On 5 March 2031 the bridge shut.")]
    [InlineData("Die Brücke bleibt bis 28 zu", "Die Fähre hat 2 Stunden Pause", "Die Stadt zählt 3 neue Kräne")]
    [InlineData("The weekly edition for 16 April 2031", "The weekly edition for 23 April 2031", "The weekly edition for 30 April 2031")]
    public void WhatIsOneThingStaysOne(params string[] lines) => Assert.Equal(lines, Read(lines));

    private static string[] Pieces(params string[] lines) => [.. lines.SelectMany(line => line.Split('‖', StringSplitOptions.TrimEntries))];

    private static string[] Read(params string[] lines)
    {
        var given = string.Join('\n', lines).Replace("‖ ", "", StringComparison.Ordinal).Replace("‖", "", StringComparison.Ordinal);
        using var page = LineLexer.Lex(given, CueTable.BuiltIn, TestContext.Current.CancellationToken);
        var text = string.Concat(Enumerable.Range(0, page.Count).Select(i => page.Text[(i == 0 ? 0 : page.Lines[i - 1].FullEnd)..page.Lines[i].FullEnd]));
        Assert.Equal(page.Text, text);
        return [.. Enumerable.Range(0, page.Count).Select(i => page.TextOf(i).ToString())];
    }
}
