namespace ArticleParser.Tests.Reported;

/// <summary>Lines that sign a story, in the forms that readers reported as misread.</summary>
public class PeopleTests
{
    [Theory]
    [InlineData("By John Roe Jr. and Jane Doe", "John Roe Jr.; Jane Doe", English)]
    [InlineData("By John Roe Jr., MD, and Jane Doe", "John Roe Jr.; Jane Doe", English)]
    [InlineData("By Odette Marran\nGraphics by Pio Castellane", "Odette Marran", English)]
    [InlineData("記者王小明／馬羅報導", "王小明", Chinese)]
    [InlineData("聞き手：桐生野々花", "桐生野々花", Japanese)]
    [InlineData("By Martin Vale, Sr. and Jane Doe", "Martin Vale, Sr.; Jane Doe", English)]
    [InlineData("By Jane Doe, MD, and John Roe, PhD", "Jane Doe; John Roe", English)]
    [InlineData("By Jane Doe MD and John Roe", "Jane Doe; John Roe", English)]
    [InlineData("Marran, Odette", "Marran, Odette", English)]
    [InlineData("By Marran, Odette", "Marran, Odette", English)]
    [InlineData("By Odette MarranPio Castellane", "Odette Marran; Pio Castellane", English)]
    [InlineData("By Odette MarranMarch 3, 2031", "Odette Marran", English)]
    [InlineData("By Odette Marran, Marrow Post", "Odette Marran", English)]
    [InlineData("Odette Marran, The Marrow Post", "Odette Marran", English)]
    [InlineData("By Odette Marran | Marrow Post Staff", "Odette Marran", English)]
    [InlineData("By Odette\u00a0Marran\u00a0Marrow\u00a0Harbour\u00a0Post", "Odette Marran Marrow Harbour Post", English)]
    [InlineData("By Newsroom", "Newsroom", English)]
    [InlineData("By\nOdette Marran\nand\nPio Castellane", "Odette Marran; Pio Castellane", English)]
    [InlineData("By\nBy Odette Marran", "Odette Marran", English)]
    [InlineData("Von\nVon Odette Marran", "Odette Marran", English)]
    [InlineData("Por Por Odette Marran", "Odette Marran", English)]
    [InlineData("Von Odette von Marran", "Odette von Marran", English)]
    [InlineData("By Odette Marran\nand Pio Castellane", "Odette Marran; Pio Castellane", English)]
    [InlineData("By ODETTE MARRAN and PIO CASTELLANE", "ODETTE MARRAN; PIO CASTELLANE", English)]
    [InlineData("By Odette Marran in Ostrava Bay and Pio Castellane in Marrow", "Odette Marran; Pio Castellane", English)]
    [InlineData("By Odette Marran, Harbour Correspondent, and Pio Castellane, Political Editor", "Odette Marran; Pio Castellane", English)]
    [InlineData("By Odette Marran, Pio Castellane, Jane Doe, John Roe, Halina Brock, Ada Lindqvist, Cara Modell, Per Hansen, Till Muster, Karla Muster, Emily Ward and Jen Mills", "Odette Marran; Pio Castellane; Jane Doe; John Roe; Halina Brock; Ada Lindqvist; Cara Modell; Per Hansen; Till Muster; Karla Muster; Emily Ward; Jen Mills", English)]
    [InlineData("By Ian McEwan and Anna DeVille", "Ian McEwan; Anna DeVille", English)]
    [InlineData("Dan Davies", "Dan Davies", English)]
    [InlineData("Doric Sam", "Doric Sam", English)]
    [InlineData("By A. J. Neal", "A. J. Neal", English)]
    [InlineData("News by Odette Marran News Reporter", "Odette Marran", English)]
    [InlineData("Photos and Story By Odette Marran", "Odette Marran", English)]
    [InlineData("Odette (Otti) Marran", "Odette (Otti) Marran", English)]
    [InlineData("Odette \"Otti\" Marran", "Odette \"Otti\" Marran", English)]
    [InlineData("Odette Marran MS, RDN, LD", "Odette Marran", English)]
    [InlineData("Odette Marran Worcester Telegram & Gazette", "Odette Marran", English)]
    [InlineData("Odette Marran USA TODAY NETWORK", "Odette Marran", English)]
    [InlineData("by Odette Marran , Medical Xpress", "Odette Marran", English)]
    [InlineData("By Odette Marran, Executive Editor, Harbour Women's Health Watch", "Odette Marran", English)]
    [InlineData("By Odette Marran | omarran@marrowpost.example | South Marrow Sun Sentinel", "Odette Marran", English)]
    [InlineData("Von Odette Marran, MDR BUCHTLAND", "Odette Marran", English)]
    [InlineData("9dOdette Marran and Pio Castellane", "Odette Marran; Pio Castellane", English)]
    [InlineData("Philosophy • Odette Marran", "Odette Marran", English)]
    [InlineData("OM\nOdette Marran", "Odette Marran", English)]
    [InlineData("By Marrow Times\nOdette Marran", "Odette Marran", English)]
    [InlineData("Author of the article: By Odette Marran", "Odette Marran", English)]
    [InlineData("By Odette Marran December 8", "Odette Marran", English)]
    [InlineData("By Marran, Odette; Castellane, Pio", "Marran, Odette; Castellane, Pio", English)]
    [InlineData("By The Associated Press", "The Associated Press", English)]
    [InlineData("By Ostrava Bay Editorial Team", "Ostrava Bay Editorial Team", English)]
    [InlineData("By the Marrow Team 2–3 minutes", "the Marrow Team", English)]
    [InlineData("The Marrow Team", "The Marrow Team", English)]
    [InlineData("By Casimir Dove and Hester Vane", "Casimir Dove; Hester Vane", English)]
    [InlineData("By Chi Nguyen", "Chi Nguyen", English)]
    [InlineData("by Marketing Team", "Marketing Team", English)]
    [InlineData("Von Marrow Garten Hafen Redaktion", "Marrow Garten Hafen Redaktion", English)]
    [InlineData("Door het Haven Team", "het Haven Team", English)]
    [InlineData("Av Marrow Hamn Redaktionen", "Marrow Hamn Redaktionen", English)]
    [InlineData("Odette Marran\nFormer Harbour Consultant", "Odette Marran", English)]
    [InlineData("Odette Marran\nLicensed Bridge Grader, M.A. Journalism", "Odette Marran", English)]
    [InlineData("Odette Marran\nEhemalige Hafenmeisterin", "Odette Marran", English)]
    [InlineData("Odette Marran\nAncienne Capitaine", "Odette Marran", English)]
    [InlineData("By TMP, in News, Harbour, Tourism ·", "TMP", English)]
    [InlineData("By Marrow Post with Agencies", "Marrow Post", English)]
    [InlineData("Von Hafenpost und Agenturen", "Hafenpost", English)]
    [InlineData("Par Marrow Matin et agences", "Marrow Matin", English)]
    [InlineData("Odette Marran and AFP", "Odette Marran; AFP", English)]
    [InlineData("Odette Marran in seo", "Odette Marran", English)]
    [InlineData("Written by odette marran · 99 Comments", "odette marran", English)]
    [InlineData("Von odette marran | 3 Kommentare", "odette marran", English)]
    [InlineData("109 Comments | Odette Marran |", "Odette Marran", English)]
    [InlineData("Von Odette Marran und dpa", "Odette Marran; dpa", English)]
    [InlineData("Von Odette Marran mit AFP", "Odette Marran", English)]
    [InlineData("Par Odette Marran avec AFP", "Odette Marran", English)]
    [InlineData("red, Hafenpost/Agenturen", "Hafenpost", English)]
    [InlineData("Harbour guide by Odette Marran Former Deputy Tech Editor", "Odette Marran", English)]
    [InlineData("Von Odette Marran und Pio Castellane, Waldhafen", "Odette Marran; Pio Castellane", English)]
    [InlineData("Par Odette Marran et Pio Castellane", "Odette Marran; Pio Castellane", English)]
    [InlineData("Par Odette Marran, à Port-Clair", "Odette Marran", English)]
    [InlineData("Por Odette Marran y Pio Castellane", "Odette Marran; Pio Castellane", English)]
    [InlineData("Di Odette Marran e Pio Castellane", "Odette Marran; Pio Castellane", English)]
    [InlineData("Door Odette Marran en Pio Castellane", "Odette Marran; Pio Castellane", English)]
    [InlineData("By Odette MarranHarbour Correspondentodette.marran@marrowpost.example@omarran", "Odette Marran", English)]
    [InlineData("By Odette MarranStaff Writer@omarran", "Odette Marran", English)]
    [InlineData("By Odette Marranodette.marran@marrowpost.example", "Odette Marran", English)]
    [InlineData("By Odette MarranReporterodette@marrowpost.example", "Odette Marran", English)]
    [InlineData("Von Odette MarranRedakteurin", "Odette Marran", English)]
    [InlineData("Par Odette MarranJournaliste", "Odette Marran", English)]
    [InlineData("Di Odette MarranCorrispondente da Porto", "Odette Marran", English)]
    [InlineData("Par Odette Marran avec l'Agence Cormoran", "Odette Marran", English)]
    [InlineData("Por Odette Marran con la Agencia Albatros", "Odette Marran", English)]
    [InlineData("Por Odette Marran com Agência Pelicano", "Odette Marran", English)]
    [InlineData("Di Odette Marran con Agenzia Pellicano", "Odette Marran", English)]
    [InlineData("Von Odette Marran mit der Nachrichtenagentur Kormoran", "Odette Marran", English)]
    [InlineData("Staff Reporter\nOstrava Bay", "", English)]
    [InlineData("Our Correspondent\nMarrow", "", English)]
    [InlineData("Special Correspondent\nOdette Marran", "Odette Marran", English)]
    [InlineData("Jumanne, Machi 4, 2031\nNa Zuhura Mfano", "Zuhura Mfano", English)]
    [InlineData("Deur Jan Voorbeeld", "Jan Voorbeeld", English)]
    [InlineData("有料会員記事\n2031年3月3日 5時00分\n桐生 野々花", "桐生 野々花", Japanese)]
    [InlineData("文：山田太郎", "山田太郎", Japanese)]
    [InlineData("記者：山田太郎、鈴木花子", "山田太郎; 鈴木花子", Japanese)]
    [InlineData("山田太郎", "山田太郎", Japanese)]
    [InlineData("大渡 美咲", "大渡 美咲", Japanese)]
    [InlineData("文｜王小明", "王小明", Chinese)]
    [InlineData("文/王小明", "王小明", Chinese)]
    [InlineData("本报记者 张例 李示", "张例; 李示", Chinese)]
    [InlineData("记者 张例 通讯员 李示", "张例; 李示", Chinese)]
    [InlineData("通讯员 李示", "李示", Chinese)]
    [InlineData("王小明", "王小明", Chinese)]
    [InlineData("王小明/文", "王小明", Chinese)]
    [InlineData("홍길동 기자", "홍길동", Korean)]
    [InlineData("홍길동·김철수 기자", "홍길동; 김철수", Korean)]
    [InlineData("순천, 광양 구현모 기자", "구현모", Korean)]
    [InlineData("โดย สมชาย ใจดี", "สมชาย ใจดี", Thai)]
    [InlineData("สมชาย ใจดี", "สมชาย ใจดี", Thai)]
    [InlineData("አበበ ከበደ", "አበበ ከበደ", Amharic)]
    [InlineData("ዘጋቢ፦ አበበ ከበደ", "አበበ ከበደ", Amharic)]
    [InlineData("रमेश कुमार", "रमेश कुमार", Hindi)]
    [InlineData("द्वारा रमेश कुमार", "रमेश कुमार", Hindi)]
    [InlineData("أحمد سالم", "أحمد سالم", Arabic)]
    [InlineData("بقلم: أحمد سالم", "أحمد سالم", Arabic)]
    [InlineData("கவிதா ராமன்", "கவிதா ராமன்", Tamil)]
    [InlineData("ნინო ბერიძე", "ნინო ბერიძე", Georgian)]
    public void AuthorsAreRead(string byline, string authors, string page) =>
        Assert.Equal(authors, string.Join("; ", Article.Parse(page.Replace("BYLINE", byline, StringComparison.Ordinal)).Authors));

    [Theory]
    [InlineData("March 3, 2031 · 3 min read · By Odette Marran", "Odette Marran")]
    [InlineData("March 3, 2031 · Odette Marran", "Odette Marran")]
    [InlineData("Odette Marran|Published 1 day ago", "Odette Marran")]
    [InlineData("Posted by Odette Marran on March 3, 2031", "Odette Marran")]
    [InlineData("Published: March 3, 2031 · Modified: May 19, 2031 by Odette Marran · This post may contain links", "Odette Marran")]
    [InlineData("March 3, 2031 by Odette Marran - 5 Comments", "Odette Marran")]
    public void WhoIsNamedBesideTheDayWrote(string line, string authors) =>
        Assert.Equal(authors, string.Join("; ", Article.Parse(ReportedPages.WithHeader(line)).Authors));

    [Theory]
    [InlineData("By Odette Marran and Pio Castellane, Marrow Ledger", "Odette Marran; Pio Castellane")]
    [InlineData("By Odette Marran | Marrow Ledger", "Odette Marran")]
    [InlineData("Por Odette Marran, Marrow Ledger — Ostrava Bay", "Odette Marran")]
    [InlineData("By Odette Marran, Marrow Ledger, and Pio Castellane", "Odette Marran; Pio Castellane")]
    [InlineData("By Marrow Ledger", "Marrow Ledger")]
    public void ThePagesOwnNameBehindTheWritersIsNone(string byline, string authors)
    {
        var page = ReportedPages.WithHeader(byline + "\nMarch 3, 2031");
        Assert.Equal(authors, string.Join("; ", Article.Parse("MARROW LEDGER\nSections\nSearch\n\n" + page).Authors));
        Assert.Equal(authors, string.Join("; ", Article.Parse(page + "\n© 2031 The Marrow Ledger Media Co.\n").Authors));
    }

    [Theory]
    [InlineData("Agencia Albatros")]
    [InlineData("Agence Cormoran")]
    [InlineData("Agenzia Pellicano")]
    [InlineData("Kormoran Nachrichtenagentur")]
    [InlineData("Pelican News Agency")]
    [InlineData("Pelikan Haber Ajansı")]
    [InlineData("Агентство Пеликан")]
    [InlineData("وكالة البجع")]
    public void AnAgencyThatStandsWhereABylineDoesIsTheSource(string agency)
    {
        var article = Article.Parse(ReportedPages.WithHeader(agency + "\nMarch 3, 2031"));
        Assert.Equal((agency, ""), (article.Source, string.Join("; ", article.Authors)));
    }

    [Theory]
    [InlineData("ข่าวอ่าว\nหน้าแรก\nข่าวเด่นริมทะเล\nกีฬา\n\nข่าวเด่นริมทะเล\n", Thai)]
    [InlineData("ข่าวอ่าว\nหน้าแรก\nสังคม\nกีฬา\n\nสังคม\n", Thai)]
    [InlineData("দৈনিক\nপ্রচ্ছদ\nনগরজীবন\nখেলা\n\nনগরজীবন\n", Hindi)]
    public void TheSectionOverTheHeadlineSignsNothing(string head, string page) =>
        Assert.Empty(Article.Parse(head + page.Replace("BYLINE\n", "", StringComparison.Ordinal)).Authors);

    [Fact]
    public void TheLastOfSeveralLettersIsNotByWhoeverWroteThePage()
    {
        const string Letter = "Nobody in your pages has asked the herons what they think of the new quay, although they were here before the ferries and will be here when the ferries are gone.";
        var article = Article.Parse($"Marrow Ledger\nNews\nLetters\n\nLetters\n\nLetters: Ask the herons first\n\n5 April 2031\n\nSir, {Letter}\n\nOdette Marran\nLower Quay\n\nSir, {ReportedPages.Second}\n\nPio Castellane\nLoom Street, Marrow\n\nSir, {ReportedPages.Fourth}\n\nDr Halina Brock\nColdbeck\n\nWrite to us, and say where you live and how we can reach you by day.\n\n© Marrow Ledger 2031\n");
        Assert.DoesNotContain("Dr Halina Brock", article.Authors);
    }

    [Theory]
    [InlineData("انتهای پیام")]
    [InlineData("ENDS")]
    public void WhatClosesAMessageSignsNothing(string closing)
    {
        var options = new ParseOptions { Dialect = Dialect.Parse($"cue Byline\n  *  {closing}", "Labels") };
        Assert.Empty(Article.From(SyntaxTree.ParseText(ReportedPages.WithHeader("March 3, 2031") + "\n" + closing + "\n", options).GetRoot()).Authors);
    }

    [Theory]
    [InlineData("March 3, 2031 | AP", "AP")]
    [InlineData("March 3, 2031 | dpa", "dpa")]
    public void AnAgencyBesideTheDayIsTheSource(string line, string source)
    {
        var article = Article.Parse(ReportedPages.WithHeader("By Odette Marran\n" + line));
        Assert.Equal((source, "Odette Marran"), (article.Source, string.Join("; ", article.Authors)));
    }

    [Theory]
    [InlineData("HarbourOdette MarranMarch 3, 2031bridges, ferries", "Odette Marran")]
    [InlineData("harbour notesOdetteMarch 3, 2031bridges, ferries", "Odette")]
    [InlineData("HARBOUR NOTESodette marranMarch 3, 2031bridges, ferries, lorries4 Comments", "odette marran")]
    public void AWriterGluedBetweenSectionAndDaySigns(string stamp, string author)
    {
        var article = Article.Parse($"{ReportedPages.Headline}\n\n{ReportedPages.First}\n\n{ReportedPages.Story}\n{stamp}\nPrevious\nThe mill reopens\nHarbourOdette MarranFebruary 3, 2031mills\n");
        Assert.Equal((author, new ArticleDate(2031, 3, 3)), (string.Join("; ", article.Authors), article.DatePublished));
    }

    [Theory]
    [InlineData(FirstPerson, "© 2031 Odette Marran", "Odette Marran")]
    [InlineData(FirstPerson, "Copyright Odette Marran 2012-2031. CC BY-NC 4.0.", "Odette Marran")]
    [InlineData(FirstPerson, "© 2031 by Odette Marran. All rights reserved.", "Odette Marran")]
    [InlineData(FirstPerson, "© 2031 Marrow Post", "")]
    [InlineData(FirstPersonGerman, "© 2031 Odette Marran", "Odette Marran")]
    [InlineData(ReportedPages.Headline + "\n\n" + ReportedPages.First + "\n\n" + ReportedPages.Story, "© 2031 Odette Marran", "")]
    public void WhoOwnsAPageToldInTheFirstPersonWroteIt(string page, string copyright, string authors) =>
        Assert.Equal(authors, string.Join("; ", Article.Parse(page + "\n" + copyright + "\n").Authors));

    [Theory]
    [InlineData("Marrow Wealth", "© 2031 Marrow Wealth. All rights reserved.", "Marrow Wealth")]
    [InlineData("Marrow Wealth", "Copyright © 2026 Marrow Wealth Partners", "Marrow Wealth")]
    [InlineData("Buchtland", "© 2031 Buchtland GmbH. Alle Rechte vorbehalten.", "Buchtland")]
    [InlineData("Harbour", "© 2031 Marrow Wealth", "")]
    [InlineData("Marrow", "© Marrowly 2031", "")]
    public void TheOwnersNameBesideTheDaySigns(string label, string copyright, string authors) =>
        Assert.Equal(authors, AuthorsWith("SectionLabel", label, $"{ReportedPages.Headline}\n{label}\nMarch 3, 2031\n\n{ReportedPages.First}\n\n{ReportedPages.Story}\n{copyright}\n"));

    [Theory]
    [InlineData("Insert", "Written by", "Odette - Product designer", "Odette")]
    [InlineData("Insert", "Autor", "Odette Marran", "Odette Marran")]
    [InlineData("NavigationItem", "Author", "Marrowly", "Marrowly")]
    [InlineData("AuthorBio", "March 3, 2031", "& Odette Marran Writer, Harbour", "Odette Marran")]
    [InlineData("AuthorBio", "3 March 2031", "Odette Marran, Hafenreporterin", "Odette Marran")]
    public void ALabelOrWhatSheIsTellsWhoWroteWhateverTheLineWasTakenFor(string kind, string above, string line, string authors) =>
        Assert.Equal(authors, AuthorsWith(kind, line, $"{ReportedPages.Headline}\n{above}\n{line}\n\n{ReportedPages.First}\n\n{ReportedPages.Story}"));

    [Theory]
    [InlineData("Authors: Odette Marran and Pio Castellane, Extension harbour educators", "Odette Marran; Pio Castellane")]
    [InlineData("• Authors: Odette Marran and Pio Castellane, Extension harbour educators\n• Reviewed in 2024", "Odette Marran; Pio Castellane")]
    [InlineData("Autorin: Odette Marran, Hafenamt", "Odette Marran")]
    public void WhoIsNamedBelowTheStoryWrote(string closing, string authors) =>
        Assert.Equal(authors, string.Join("; ", Article.Parse($"{ReportedPages.Headline}\nMarch 3, 2031\n\n{ReportedPages.First}\n\n{ReportedPages.Story}\n{closing}\n").Authors));

    [Theory]
    [InlineData("Odette Marran, Harbour Editor")]
    [InlineData("Written by Odette Marran, Harbour Editor")]
    public void APersonToldOfBehindTheStoryBeatsABylineWithoutOne(string bio)
    {
        var options = new ParseOptions { Dialect = Dialect.Parse($"cue AuthorBio\n  en  {bio}\ncue Byline\n  en  Keypoints", "Labels") };
        var page = $"{ReportedPages.Headline}\nKeypoints\nMarch 3, 2031\n\n{ReportedPages.First}\n\n{ReportedPages.Story}\n{bio}\n";
        Assert.Equal("Odette Marran", string.Join("; ", Article.From(SyntaxTree.ParseText(page, options).GetRoot()).Authors));
    }

    /// <summary>The authors of a page one line of which is taken for that kind.</summary>
    private static string AuthorsWith(string kind, string line, string page)
    {
        var options = new ParseOptions { Dialect = Dialect.Parse($"cue {kind}\n  en  {line}", "Labels") };
        return string.Join("; ", Article.From(SyntaxTree.ParseText(page, options).GetRoot()).Authors);
    }

    [Fact]
    public void APersonWhomTheSummaryTellsOfSignsNothing()
    {
        var article = Article.Parse($"{ReportedPages.Headline}\nHalina Brock, who chairs the works committee, has seen the cracks and says that the bearings must be changed before the winter.\nMarch 3, 2031\nHalina Brock\nFoto: Marrow Bild\nOdette Marran\n\n{ReportedPages.First}\n\n{ReportedPages.Story}");
        Assert.Equal("Odette Marran", string.Join("; ", article.Authors));
    }

    [Theory]
    [InlineData("_Posted by lampkeeper in [Harbour News](https://example.com/news).\n[trackback](https://example.com/trackback)_")]
    [InlineData("_Posted by lampkeeper in [Harbour News](https://example.com/news) on 20 August, 2031_")]
    [InlineData("*Von hafenwacht in [Hafen](https://example.com/hafen)*")]
    public void AnAccountBeforeASectionIsReadOrLeft(string line)
    {
        var article = Article.Parse($"# {ReportedPages.Headline}\n\n_20 August, 2031_\n\n{line}\n\n{ReportedPages.First}\n\n{ReportedPages.Story}");
        Assert.Equal(ReportedPages.Headline, article.Headline);
        Assert.DoesNotContain(article.Authors, static name => name.Contains("News", StringComparison.Ordinal) || name.Contains("Hafen", StringComparison.Ordinal));
    }

    private const string FirstPerson = ReportedPages.Headline + "\n\nI have lived beside this bridge for forty years, and I have never seen anybody grease it. My father worked there, and I used to bring him his lunch.\n\n"
        + ReportedPages.First + "\n\nI asked the engineer what he thought of it, and I'm not sure that I understood my answer.\n";

    private const string FirstPersonGerman = "Die Brücke und ich\n\nIch wohne seit vierzig Jahren neben dieser Brücke, und ich habe nie gesehen, dass sie jemand schmiert. Mein Vater hat dort gearbeitet, und ich brachte ihm das Essen.\n\n"
        + "Mir hat der Ingenieur gesagt, dass zwei der vier Lager gerissen sind und ich mich nicht sorgen soll, denn bis zum Frühjahr hält sie.\n";

    private const string English = ReportedPages.Headline + "\nBYLINE\nMarch 3, 2031\n\n" + ReportedPages.First + "\n\n" + ReportedPages.Story;

    private const string Japanese = "岬の旋回橋、5月から大型車通行止めへ\nBYLINE\n2031年3月3日\n\n市議会は火曜日、古い旋回橋の大型車の通行を5月1日から禁止することを決めた。技術者が四つの支承のうち二つにひびを見つけたためだ。\n\n橋は一日におよそ九千台が通り、その大半は穀物ターミナルと環状道路を結んでいる。十二キロ以内にほかの橋はない。\n";

    private const string Chinese = "海湾旋转桥五月起禁止货车通行\nBYLINE\n2031年3月3日\n\n市议会周二投票决定，从五月一日起禁止货车通过旧旋转桥。此前工程师在四个支座中的两个上发现了裂缝，情况令人担忧。\n\n该桥每天约有九千辆车通过，其中大多数往返于粮食码头和环路之间，十二公里内没有其他过河通道。\n";

    private const string Korean = "만의 선개교, 5월부터 화물차 통행 금지\nBYLINE\n2031년 3월 3일\n\n시의회는 화요일 오래된 선개교의 화물차 통행을 5월 1일부터 금지하기로 의결했다. 기술자들이 네 개 받침 가운데 두 곳에서 균열을 발견했기 때문이다.\n\n이 다리는 하루 약 9천 대의 차량이 지나며 대부분 곡물 터미널과 순환도로를 오간다. 12킬로미터 안에는 다른 다리가 없다.\n";

    private const string Thai = "สะพานหมุนอ่าวปิดห้ามรถบรรทุกตั้งแต่เดือนพฤษภาคม\nBYLINE\n3 มีนาคม 2574\n\nสภาเมืองลงมติเมื่อวันอังคารให้ห้ามรถบรรทุกผ่านสะพานหมุนเก่าตั้งแต่วันที่หนึ่งพฤษภาคม หลังจากวิศวกรพบรอยร้าวในฐานรองรับสองในสี่แห่ง\n\nสะพานแห่งนี้มีรถผ่านวันละประมาณเก้าพันคัน ส่วนใหญ่วิ่งระหว่างท่าเรือธัญพืชกับถนนวงแหวน และไม่มีทางข้ามอื่นในระยะสิบสองกิโลเมตร\n";

    private const string Amharic = "የባሕረ ሰላጤው አሮጌ ድልድይ ከግንቦት ጀምሮ ለጭነት መኪናዎች ይዘጋል\nBYLINE\nማርች 3, 2031\n\nየከተማው ምክር ቤት ማክሰኞ ዕለት አሮጌው ድልድይ ከግንቦት አንድ ጀምሮ ለጭነት መኪናዎች እንዲዘጋ ወሰነ። መሐንዲሶች ከአራቱ መደገፊያዎች በሁለቱ ላይ ስንጥቅ ስላገኙ ነው።\n\nበድልድዩ ላይ በቀን ወደ ዘጠኝ ሺህ የሚጠጉ ተሽከርካሪዎች ያልፋሉ። አብዛኞቹ በእህል ተርሚናሉና በቀለበት መንገዱ መካከል ይጓዛሉ። በአሥራ ሁለት ኪሎ ሜትር ውስጥ ሌላ መሻገሪያ የለም።\n";

    private const string Hindi = "खाड़ी का पुराना पुल मई से ट्रकों के लिए बंद होगा\nBYLINE\n3 मार्च 2031\n\nनगर परिषद ने मंगलवार को पुराने पुल को एक मई से ट्रकों के लिए बंद करने का फैसला किया, क्योंकि इंजीनियरों को चार में से दो आधारों में दरारें मिली थीं।\n\nइस पुल से रोज करीब नौ हजार गाड़ियां गुजरती हैं, जिनमें से ज्यादातर अनाज टर्मिनल और रिंग रोड के बीच चलती हैं। बारह किलोमीटर के भीतर कोई दूसरा रास्ता नहीं है।\n";

    private const string Arabic = "جسر الخليج الدوار يغلق أمام الشاحنات اعتبارا من مايو\nBYLINE\n3 مارس 2031\n\nصوت مجلس المدينة يوم الثلاثاء على إغلاق الجسر الدوار القديم أمام الشاحنات اعتبارا من الأول من مايو، بعد أن وجد المهندسون شقوقا في اثنتين من قواعده الأربع.\n\nوتعبر الجسر نحو تسعة آلاف مركبة يوميا، معظمها بين محطة الحبوب والطريق الدائري، ولا يوجد معبر آخر في نطاق اثني عشر كيلومترا.\n";

    private const string Tamil = "பழைய பாலம் மே மாதம் முதல் லாரிகளுக்கு மூடப்படும்\nBYLINE\n3 மார்ச் 2031\n\nநான்கு தாங்கிகளில் இரண்டில் விரிசல்கள் இருப்பதை பொறியாளர்கள் கண்டறிந்ததை அடுத்து, மே முதல் தேதி முதல் பழைய பாலத்தை லாரிகளுக்கு மூட நகர சபை செவ்வாய்க்கிழமை முடிவு செய்தது.\n\nஇந்தப் பாலத்தை தினமும் சுமார் ஒன்பதாயிரம் வாகனங்கள் கடக்கின்றன. பன்னிரண்டு கிலோமீட்டருக்குள் வேறு பாலம் எதுவும் இல்லை.\n";

    private const string Georgian = "ყურის ძველი ხიდი მაისიდან სატვირთოებისთვის დაიკეტება\nBYLINE\n3 მარტი 2031\n\nქალაქის საბჭომ სამშაბათს გადაწყვიტა, რომ ძველი ხიდი პირველი მაისიდან სატვირთო მანქანებისთვის დაკეტოს, მას შემდეგ რაც ინჟინრებმა ოთხიდან ორ საყრდენში ბზარები აღმოაჩინეს.\n\nხიდზე დღეში დაახლოებით ცხრა ათასი მანქანა გადის, უმეტესობა მარცვლეულის ტერმინალსა და რკალურ გზას შორის. თორმეტ კილომეტრში სხვა გადასასვლელი არ არის.\n";
}
