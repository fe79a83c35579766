namespace ArticleParser.Tests.Forms;

/// <summary>Lines that a wrapping or a scrape cut: the story is read as if they had not been.</summary>
public class JoinedFormTests
{
    private const string Head = FormPages.Headline + "\nBy Halina Brock\nOctober 3, 2031\n\n";

    [Theory]
    [InlineData(60)]
    [InlineData(66)]
    [InlineData(72)]
    [InlineData(80)]
    [InlineData(100)]
    public void WrappedAtAWidth(int width) => FormPages.Check(Head + FormPages.Wrap(FormPages.Story, width));

    [Theory]
    [InlineData(60)]
    [InlineData(72)]
    public void WrappedWithIndentsInThePlaceOfBlankLines(int width) => FormPages.Check(Head + FormPages.Wrap(string.Join('\n', FormPages.Body), width, "", "    "));

    [Theory]
    [InlineData("> ")]
    [InlineData(">")]
    [InlineData("> > ")]
    public void QuotedMail(string prefix) => FormPages.Check(FormPages.Wrap(Head + FormPages.Story, 70, prefix));

    [Theory]
    [InlineData("Fwd: ")]
    [InlineData("AW: WG: ")]
    [InlineData("")]
    public void AMailThatIsPassedOn(string mark)
    {
        var mail = "From: Pio Arlen <pio@quay.example>\nTo: keepers@quay.example\nSubject: " + mark + FormPages.Headline + "\nDate: Sat, 4 Oct 2031 09:14:22 +0100\n\nIn the paper of today.\n\n";
        FormPages.Check(mail + FormPages.Wrap(Head + FormPages.Story, 70, "> "));
    }

    [Theory]
    [InlineData("  * ", "    ")]
    [InlineData("     * ", "       ")]
    [InlineData("  • ", "    ")]
    [InlineData("   1. ", "      ")]
    public void TheRestOfAnItemHangsBelowItsWords(string marker, string indent)
    {
        string[] items =
        [
            "The cranes cross the coast in the first week of October, most of them by night and against the wind.",
            "The lamp draws them to the tower, where the keeper finds them in the morning, and it has done so for forty years.",
            "The ships have been told of the dark hours by radio and by letter, and not one of their captains has complained.",
        ];
        var list = string.Concat(items.Select((item, i) =>
        {
            var lines = FormPages.Wrap(item, 62).TrimEnd('\n').Split('\n');
            return marker.Replace('1', (char)('1' + i)) + string.Join("\n" + indent, lines) + "\n";
        }));
        var body = Article.Parse(Head + FormPages.Wrap(FormPages.First + "\n\nThe council names three reasons for it, one of which nobody had heard of before:", 66) + "\n" + list + "\n" + FormPages.Wrap(FormPages.Third + "\n\n" + FormPages.Fourth, 66)).Body;
        Assert.Equal(items, body.Where(static block => block.Kind == SyntaxKind.ListItem).Select(static block => block.Text));
    }

    [Theory]
    [InlineData("守了二十八年灯塔的\n邱水木\n，如今是馆长，他说从前替船照路，现在替人照书。", "守了二十八年灯塔的邱水木，如今是馆长，他说从前替船照路，现在替人照书。")]
    [InlineData("塔里一共有九十七级台阶，\n越往上书越薄，因为爬到顶的人已经累了，这是馆长说的。", "塔里一共有九十七级台阶，越往上书越薄，因为爬到顶的人已经累了，这是馆长说的。")]
    [InlineData("城里\n的老灯塔熄灯九年以后重新开放，第一天就来了三百多人。", "城里的老灯塔熄灯九年以后重新开放，第一天就来了三百多人。")]
    public void ACutInAScriptWithoutSpaces(string cut, string whole)
    {
        var text = "老灯塔改成图书馆\n2031年10月3日\n\n" + cut + "\n\n馆长说，书架\n沿着\n楼梯，一直排到灯室，游客可以坐在窗边看海，\n也可以借书回家。\n";
        Assert.Contains(whole, PageView.Of(text, MarkupKind.None, new ArticleParser.Lines.LabelWords(ArticleParser.Cues.CueTable.BuiltIn)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void HyphensOfTheWrappingGo()
    {
        var text = FormPages.Wrap(FormPages.Story, 64)
            .Replace("evening until", "eve-\nning until", StringComparison.Ordinal).Replace("purpose, and", "pur-\npose, and", StringComparison.Ordinal)
            .Replace("autumn forty", "au-\ntumn forty", StringComparison.Ordinal).Replace("somebody has", "some-\nbody has", StringComparison.Ordinal);
        text += "\nIn the spring the council of Marrow means to paint the inner-\nand outer walls of the tower, which the salt of the sea has\neaten for forty years, and to give the keeper a new roof.\n";
        var body = string.Join(' ', Article.Parse(Head + text).Body.Select(block => block.Text));
        foreach (var word in new[] { "evening", "purpose", "autumn", "somebody", "forty-one", "inner- and outer" }) Assert.Contains(word, body, StringComparison.Ordinal);
    }

    [Fact]
    public void AShortPageOfATextBrowserIsWrapped()
    {
        const string Text = "   [1]Home [2]News\n\n                  Harbour seal elected to committee\n\n   By [3]Halina Brock\n\n   3 October 2031\n\n   A seal that lies on the slip at Tern Island has been elected to the\n   harbour committee by forty votes to three, after its name was written\n   on the ballot as a joke.\n\n   \"It has better attendance than some,\" said the chair, Hamish Quill.\n\nReferences\n\n   1. https://a.example/\n   2. https://a.example/news\n   3. https://a.example/brock\n";
        Assert.StartsWith("A seal that lies on the slip at Tern Island has been elected to the harbour committee by forty votes to three, after its name was written on the ballot", Article.Parse(Text).Body[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoHyphensOfAWrappingGo()
    {
        const string Text = "From the first of June anybody with a library card in Oldwick can\nborrow a telescope for a fortnight, together with a book that ex-\nplains what it is pointed at.\n\nThe county has bought twenty of them with the money that was left\nover from the repair of the planetarium, which closed for good in\nspring before the repair was finished.\n\n\"You can read about the moon for as long as you like, but at some\npoint you should go out and check,\" said the chief librarian, Dag-\nmar Tillotson.\n";
        Assert.Contains("a book that explains what", Article.Parse(Head + Text).BodyText, StringComparison.Ordinal);
    }

    [Fact]
    public void AWordThatCannotBePartedLeavesRoom()
    {
        const string Text = "The inspectors went through the old gasworks for three days in sum-\nmer and wrote down everything that they found, from the state of\nthe boilers to a bird's nest in the pressure gauge. Nothing was con-\nsidered too small for them, and nothing was found in any quan-\ntity but nicotine, in the foreman's office.\n\nThat surprised the neighbours, who had been told by the administra-\ntion for decades not to eat the lettuce that they grew behind it.\n";
        Assert.Contains("from the state of the boilers to a bird's nest", Article.Parse(Head + Text).BodyText, StringComparison.Ordinal);
    }

    [Fact]
    public void CutAtLinksWhereBlankLinesPartTheParagraphs()
    {
        var text = "Трамваи без водителей выйдут на улицы\n\nАвтор: Игнат Савельев\n\nДва трамвая без водителей начнут ходить по городу в июле,\nсообщила\nтранспортная дирекция.\n\nМаршрут проложат по самой крутой улице города, которую строили сто лет.\n\nОни поедут пустыми, потом с инженерами, а в сентябре со всеми,\nкто пожелает\n.\n";
        Assert.Contains("в июле, сообщила транспортная дирекция.", Article.Parse(text).BodyText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n")]
    public void CutAtLinksAndNames(string between)
    {
        var text = string.Join(between, FormPages.Body)
            .Replace("the cranes which", "the\ncranes\nwhich", StringComparison.Ordinal).Replace("by letter, the harbour master of Marrow said", "by\nletter\n, the\nharbour master\nof Marrow said", StringComparison.Ordinal)
            .Replace("the tower in", "the\ntower\nin", StringComparison.Ordinal).Replace("every year.", "every\nyear\n.", StringComparison.Ordinal);
        FormPages.Check(Head + text);
    }

    [Fact]
    public void QuotationMarksStandCloseToWhatTheyQuote()
    {
        const string quoted = "The keeper said that \"\nnobody\n\" had asked him, and the council said that it had asked \"\nthe ships\n\" and then decided\n, as it does.\n";
        var text = Head.Replace("\n\n", "\n", StringComparison.Ordinal) + quoted + FormPages.First + "\nIt was closed in\nMay\n, and again in June, as the\nMarrow Post\n, which told of it first, wrote.\n";
        var body = string.Join('\n', Article.Parse(text).Body.Select(block => block.Text));
        Assert.Contains("said that \"nobody\" had asked", body, StringComparison.Ordinal);
        Assert.Contains("asked \"the ships\" and", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("T\nhe lamp at", "The lamp at")]
    [InlineData("T\n\nhe lamp at", "The lamp at")]
    [InlineData("T\nHE LAMP at", "THE LAMP at")]
    public void ACapitalOfItsOwn(string opening, string read) =>
        Assert.StartsWith(read, Article.Parse(Head + FormPages.Story.Replace("The lamp at", opening, StringComparison.Ordinal)).Body[0].Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("X\nlinkedin\nemail\nprint")]
    [InlineData("X\nclick to close this window")]
    [InlineData("U\na")]
    [InlineData("I\nxx min read")]
    public void ACapitalThatIsNoWordsBeginning(string lines) => Assert.Equal(lines, PageView.Of(lines, MarkupKind.None).Text);

    [Theory]
    [InlineData("•\nOne lamp\n•\nTwo ropes\n•\nThree tins of paint")]
    [InlineData("1.\nOne lamp\n2.\nTwo ropes\n3.\nThree tins of paint")]
    [InlineData("01)\nOne lamp\n02)\nTwo ropes\n03)\nThree tins of paint")]
    public void AMarkerOfItsOwn(string list)
    {
        var items = Article.Parse(Head + FormPages.First + "\n\nThe keeper has asked the council for:\n\n" + list + "\n\n" + FormPages.Second + "\n\n" + FormPages.Third + "\n").Body;
        Assert.Equal(["One lamp", "Two ropes", "Three tins of paint"], items.Where(block => block.Kind == SyntaxKind.ListItem).Select(block => block.Text));
    }

    [Fact]
    public void APaddedTableOfTheColumnsIsNoWrapping()
    {
        var lines = string.Join('\n', Enumerable.Range(1, 12).Select(i => "The keeper's log of the night " + i + " of October says nothing of birds.")) + "\n";
        Assert.True(PageView.Of(lines, MarkupKind.None).IsPlain);
    }
}
