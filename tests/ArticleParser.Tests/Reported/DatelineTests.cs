namespace ArticleParser.Tests.Reported;

/// <summary>What agencies print before a story's first words, whatever the language and the house.</summary>
public class DatelineTests
{
    private const string Rest = "The council of Ostrava Bay voted on Tuesday to close the old swing bridge to lorries from the first of May.";

    [Theory]
    [InlineData("MARROW CITY (AP) — ", "MARROW CITY", "AP")]
    [InlineData("MARROW CITY, Ostra. (AP) - ", "MARROW CITY, Ostra.", "AP")]
    [InlineData("MARROW, March 3 (Reuters) - ", "MARROW", "Reuters")]
    [InlineData("MARROW/OSTRAVA BAY, March 3 (Reuters) - ", "MARROW/OSTRAVA BAY", "Reuters")]
    [InlineData("Waldhafen (dpa/lnw) - ", "Waldhafen", "dpa/lnw")]
    [InlineData("Frankfurt am Main (dpa) – ", "Frankfurt am Main", "dpa")]
    [InlineData("WALDHAFEN (dpa-AFX) - ", "WALDHAFEN", "dpa-AFX")]
    [InlineData("Marrow, 3 mars 2031 (AFP) - ", "Marrow", "AFP")]
    [InlineData("MADRID, 3 Mar. (EUROPA PRESS) - ", "MADRID", "EUROPA PRESS")]
    [InlineData("Marrow, 3 mar (EFE).- ", "Marrow", "EFE")]
    [InlineData("(ANSA) - MARROW, 3 MAR - ", "MARROW", "ANSA")]
    [InlineData("New Marrow, Mar 3 (PTI) ", "New Marrow", "PTI")]
    [InlineData("TOKYO (Kyodo) -- ", "TOKYO", "Kyodo")]
    [InlineData("BEIJING, March 3 (Xinhua) -- ", "BEIJING", "Xinhua")]
    [InlineData("MARROW, March 3, 2031 /PRNewswire/ -- ", "MARROW", "PRNewswire")]
    [InlineData("MARROW, Ostra, March 03, 2031 (GLOBE NEWSWIRE) -- ", "MARROW, Ostra", "GLOBE NEWSWIRE")]
    [InlineData("MARROW--(BUSINESS WIRE)--", "MARROW", "BUSINESS WIRE")]
    [InlineData("OSTRAVA BAY, ON / NORDWIRE / March 3, 2031 / ", "OSTRAVA BAY, ON", "NORDWIRE")]
    [InlineData("MARROW, KOMPAS.com - ", "MARROW", "KOMPAS.com")]
    [InlineData("Jakarta (ANTARA) - ", "Jakarta", "ANTARA")]
    [InlineData("AMSTERDAM (ANP) - ", "AMSTERDAM", "ANP")]
    [InlineData("ANKARA (AA) - ", "ANKARA", "AA")]
    [InlineData("МАРРОУ, 3 марта — РИА Новости. ", "МАРРОУ", "РИА Новости")]
    [InlineData("МАРРОУ, 3 марта. /ТАСС/. ", "МАРРОУ", "ТАСС")]
    [InlineData("القاهرة (رويترز) - ", "القاهرة", "رويترز")]
    [InlineData("नई मैरो, 3 मार्च (भाषा) ", "नई मैरो", "भाषा")]
    [InlineData("（マロー共同）", "マロー", "共同")]
    [InlineData("【マロー時事】", "マロー", "時事")]
    [InlineData("［マロー　３日　ロイター］ - ", "マロー", "ロイター")]
    [InlineData("新华社马罗3月3日电（记者 张三）", "马罗", "新华社")]
    [InlineData("（中央社記者王小明馬羅3日電）", "馬羅", "中央社")]
    [InlineData("(마로=연합뉴스) 홍길동 기자 = ", "마로", "연합뉴스")]
    [InlineData("LONDON — ", "LONDON", null)]
    [InlineData("NEW MARROW: ", "NEW MARROW", null)]
    [InlineData("MARROW, March 3 — ", "MARROW", null)]
    [InlineData("FORT MARROW, N.D. -- ", "FORT MARROW, N.D.", null)]
    [InlineData("بندر مارو - خبرگزاری مرغابی: ", "بندر مارو", "خبرگزاری مرغابی")]
    [InlineData("MARROW - Agencia Albatros. ", "MARROW", "Agencia Albatros")]
    [InlineData("МАРРОУ, 3 мар — Баклан. ", "МАРРОУ", "Баклан")]
    [InlineData("Marrow - ", "Marrow", null)]
    [InlineData("Ostrava Bay - ", "Ostrava Bay", null)]
    [InlineData("Ostrava Bay. ", "Ostrava Bay", null)]
    [InlineData("OSTRAVA BAY. ", "OSTRAVA BAY", null)]
    public void TheStoryOpensWithPlaceAndAgency(string dateline, string place, string? agency)
    {
        var article = Article.Parse(ReportedPages.WithOpening(dateline + Rest));
        Assert.Equal((place, agency, Rest), (article.Dateline, article.Source, article.Body is [var first, ..] ? first.Text : null));
        Assert.Null(article.Standfirst);
    }

    [Theory]
    [InlineData("MARROW CITY (AP) — ")]
    [InlineData("MARROW, March 3 (Reuters) - ")]
    [InlineData("Waldhafen (dpa/lnw) - ")]
    [InlineData("Marrow, 3 mars 2031 (AFP) - ")]
    [InlineData("（マロー共同）")]
    public void ALineThatOpensWithADatelineIsNoStandfirst(string dateline)
    {
        var article = Article.Parse($"Swing bridge at Ostrava Bay to close to lorries from May\n{dateline}{Rest}\n\nBy Odette Marran\n\n{ReportedPages.Story}");
        Assert.Null(article.Standfirst);
        Assert.Contains(article.Body, block => block.Text == Rest);
    }

    [Theory]
    [InlineData("The bridge (which is old) - and there are older ones - will close in May, the council of Ostrava Bay said on Tuesday.")]
    [InlineData("BREAKING — The council of Ostrava Bay voted on Tuesday to close the old swing bridge to lorries.")]
    [InlineData("Anna Miller (52) - she has kept the bridge for thirty years - is the first who will lose her work with the closure.")]
    [InlineData("Halina Brock: The council of Ostrava Bay voted on Tuesday to close the bridge.\n\nPio Arlen: And nobody told the hauliers before the vote?")]
    [InlineData("On Tuesday – a day after the storm – the council of Ostrava Bay voted to close the old swing bridge.")]
    [InlineData("Silence. The council of Ostrava Bay voted on Tuesday to close the old swing bridge to lorries.")]
    [InlineData("Pelican Bay - The council of Ostrava Bay voted on Tuesday to close the old swing bridge to lorries.")]
    [InlineData("Breaking - The council of Ostrava Bay voted on Tuesday to close the old swing bridge to lorries.")]
    public void OtherOpeningsAreThePlainText(string opening)
    {
        var article = Article.Parse(ReportedPages.WithOpening(opening));
        Assert.Null(article.Dateline);
    }

    [Fact]
    public void ADayWithItsYearIsThatOfPublicationWhereNothingElseIs() =>
        Assert.Equal("2031-03-03", Article.Parse($"Bridge to close\n\nMARROW, March 3, 2031 /PRNewswire/ -- {Rest}\n\n{ReportedPages.Story}").DatePublished?.ToString());

    [Theory]
    [InlineData("PORT-SALINS (AFP) —", "PORT-SALINS")]
    [InlineData("MARROW CITY (AP) –", "MARROW CITY")]
    [InlineData("MARROW, March 3 (Reuters) -", "MARROW")]
    public void OnALineOfItsOwnItOpensTheNext(string dateline, string place)
    {
        var article = Article.Parse(ReportedPages.WithOpening(dateline + "\n" + Rest));
        Assert.Equal((place, Rest), (article.Dateline, article.Body[0].Text));
    }

    [Theory]
    [InlineData("新华社马罗3月3日电（记者张三丰、李四光）历时五年施工的马罗大桥3日上午全线贯通，两岸之间的车程将由一小时缩短至九分钟。", "张三丰", "李四光")]
    public void ReportersWithinItSign(string opening, string first, string second)
    {
        var article = Article.Parse($"马罗大桥贯通 车程缩短至九分钟\n2031-03-03 16:22 来源：新华网\n\n{opening}\n\n据项目总工程师介绍，大桥全长八点六公里，其中跨海段五点一公里，最高处距海面七十二米。\n");
        Assert.Equal([first, second], article.Authors);
    }

    [Theory]
    [InlineData("本报讯（记者 张三丰 通讯员 李四光）", "\n责任编辑：赵编", "张三丰", "李四光")]
    [InlineData("本报讯（见习记者张三丰）", "\n责任编辑：赵编", "张三丰", null)]
    [InlineData("〔記者張三豐／馬羅報導〕", "", "張三豐", null)]
    [InlineData("（記者張三豐馬羅報導）", "", "張三豐", null)]
    [InlineData("【記者張三豐、李四光／馬羅報導】", "", "張三豐", "李四光")]
    public void ReportersInTheOpeningBracketsSignWhoeverEdited(string opening, string closing, string first, string? second)
    {
        var article = Article.Parse($"马罗大桥贯通 车程缩短至九分钟\n2031-03-03 16:22\n\n{opening}历时五年施工的马罗大桥3日上午全线贯通，两岸之间的车程将由一小时缩短至九分钟。\n\n据项目总工程师介绍，大桥全长八点六公里，其中跨海段五点一公里，预计今年九月通车。\n{closing}\n");
        Assert.Equal(second is null ? [first] : [first, second], article.Authors);
        Assert.StartsWith("历时五年", article.Body[0].Text);
    }

    [Theory]
    [InlineData("(마로=연합뉴스) 홍길동 기자 = ", "홍길동", null)]
    [InlineData("(마로=연합뉴스) 홍길동 김철수 기자 = ", "홍길동", "김철수")]
    [InlineData("[마로신문 홍길동 기자] ", "홍길동", null)]
    public void KoreanReportersInTheOpeningSign(string opening, string first, string? second)
    {
        var article = Article.Parse($"만의 선개교, 5월부터 화물차 통행 금지\n2031년 3월 3일\n\n{opening}시의회는 화요일 오래된 선개교의 화물차 통행을 5월 1일부터 금지하기로 의결했다. 기술자들이 네 개 받침 가운데 두 곳에서 균열을 발견했기 때문이다.\n\n이 다리는 하루 약 9천 대의 차량이 지나며 대부분 곡물 터미널과 순환도로를 오간다. 12킬로미터 안에는 다른 다리가 없다.\n");
        Assert.Equal(second is null ? [first] : [first, second], article.Authors);
    }

    [Fact]
    public void ReportersBehindTheLastSentenceSign()
    {
        var article = Article.Parse("瀬ノ浦の渡し船、来春で廃止へ　利用者は10年で半分に\n2030年5月12日 18時40分\n\n瀬ノ浦市は12日、市営の渡し船を来年3月末で廃止する方針を明らかにした。利用者が10年前の半分に減り、船の修理費も重くなっていた。\n\n市は6月から住民への説明会を開き、代わりのバスについて意見を聞くという。（沢渡七海、佐々木亮）\n\n関連記事\n離島の診療所に新しい医師\n");
        Assert.Equal(["沢渡七海", "佐々木亮"], article.Authors);
    }
}
