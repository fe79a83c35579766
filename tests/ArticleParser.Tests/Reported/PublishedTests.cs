namespace ArticleParser.Tests.Reported;

/// <summary>Lines that say when a story was published and changed.</summary>
public class PublishedTests
{
    [Theory]
    [InlineData("First published 3 March 2031 at 9.05am. Last updated 4 March 2031 at 2.30pm", "2031-03-03T09:05", "2031-03-04T14:30")]
    [InlineData("Updated - March 09, 2031 08:00 am IST | First published - March 08, 2031 07:45 pm IST - MARROW", "2031-03-08T19:45", "2031-03-09T08:00")]
    [InlineData("เผยแพร่: 8 มีนาคม 2574 เวลา 10:15 น. ปรับปรุง: 9 มี.ค. 2574 08:00 น.", "2031-03-08T10:15", "2031-03-09T08:00")]
    [InlineData("الإثنين 21 ربيع الآخر 1450 هـ - 11 سبتمبر 2028 م - 18:45", "2028-09-11T18:45", null)]
    [InlineData("ថ្ងៃទី ១៤ ខែកុម្ភៈ ឆ្នាំ២០២៩", "2029-02-14", null)]
    [InlineData("၂၀၂၉ ခုနှစ် ဇန်နဝါရီလ ၈ ရက်", "2029-01-08", null)]
    [InlineData("2031年3月8日 07時00分（2031年3月9日 09時30分更新）", "2031-03-08T07:00", "2031-03-09T09:30")]
    [InlineData("March 08, 2031 07:45 pm | Updated 07:46 pm IST - HUBBALLI", "2031-03-08T19:45", "2031-03-08T19:46")]
    [InlineData("Published: March 08, 2031 07:45 pm IST | Updated: March 09, 2031 08:00 am IST", "2031-03-08T19:45", "2031-03-09T08:00")]
    [InlineData("Updated March 09, 2031 08:00 am | Published March 08, 2031 07:45 pm", "2031-03-08T19:45", "2031-03-09T08:00")]
    [InlineData("Updated - March 09, 2031 08:00 am IST\nPublished - March 08, 2031 07:45 pm IST - MARROW", "2031-03-08T19:45", "2031-03-09T08:00")]
    [InlineData("Published On: 8 Mar 2031, 10:15 AM | Last Updated: 8 Mar 2031, 11:20 AM", "2031-03-08T10:15", "2031-03-08T11:20")]
    [InlineData("8 March 2031 (updated 9 March 2031)", "2031-03-08", "2031-03-09")]
    [InlineData("Published Mar 8, 2031 at 9:00 a.m. ET; updated at 10:30 a.m. ET", "2031-03-08T09:00", "2031-03-08T10:30")]
    [InlineData("Veröffentlicht am 08.03.2031, 10:15 Uhr, aktualisiert am 09.03.2031, 08:00 Uhr", "2031-03-08T10:15", "2031-03-09T08:00")]
    [InlineData("08.03.2031, 10:15 Uhr | Aktualisiert: 08.03.2031, 12:30 Uhr", "2031-03-08T10:15", "2031-03-08T12:30")]
    [InlineData("Publié le 8 mars 2031 à 10h15, mis à jour le 9 mars 2031 à 8h00", "2031-03-08T10:15", "2031-03-09T08:00")]
    [InlineData("Publié le 28/03/2031 à 10:15 - Mis à jour à 12:30", "2031-03-28T10:15", "2031-03-28T12:30")]
    [InlineData("Publicado el 8 de marzo de 2031 a las 10:15 | Actualizado el 9 de marzo de 2031", "2031-03-08T10:15", "2031-03-09")]
    [InlineData("08 mar 2031 - 10:15 | Actualizado 12:30", "2031-03-08T10:15", "2031-03-08T12:30")]
    [InlineData("Publicado em 28/03/2031 às 10h15 - Atualizado em 29/03/2031 às 8h00", "2031-03-28T10:15", "2031-03-29T08:00")]
    [InlineData("Pubblicato il 8 marzo 2031 alle 10:15. Aggiornato il 9 marzo 2031 alle 8:00", "2031-03-08T10:15", "2031-03-09T08:00")]
    [InlineData("Опубликовано: 8 марта 2031, 10:15. Обновлено: 9 марта 2031, 08:00", "2031-03-08T10:15", "2031-03-09T08:00")]
    [InlineData("Yayınlanma: 08 Mart 2031 10:15 Güncelleme: 09 Mart 2031 08:00", "2031-03-08T10:15", "2031-03-09T08:00")]
    [InlineData("Published Date - 07:32 PM, Tue - 8 August 23", "2023-08-08T19:32", null)]
    [InlineData("Tue - 8 August 23", "2023-08-08", null)]
    [InlineData("Aug 8 '23", "2023-08-08", null)]
    [InlineData("8 Aug ’23", "2023-08-08", null)]
    [InlineData("۳۱ شهریور ۱۴۰۰ - ۰۹:۰۵", "2021-09-22T09:05", null)]
    [InlineData("۱۴۰۰/۰۶/۳۱ ۰۹:۰۵", "2021-09-22T09:05", null)]
    [InlineData("1400/06/31 - 09:05", "2021-09-22T09:05", null)]
    [InlineData("سه شنبه ۱۲ اسفند ۱۴۰۹ ساعت ۱۰:۱۵", "2031-03-03T10:15", null)]
    [InlineData("3 มีนาคม 2574", "2031-03-03", null)]
    [InlineData("民國120年3月3日", "2031-03-03", null)]
    [InlineData("令和13年3月3日 10時15分", "2031-03-03T10:15", null)]
    [InlineData("2. MÃ¤rz 2031", "2031-03-02", null)]
    [InlineData("10:15 AM EST, Mon March 3, 2031", "2031-03-03T10:15-05:00", null)]
    [InlineData("Veröffentlichung: 2. Februar 2031", "2031-02-02", null)]
    [InlineData("Veröffentlicht am 10. Februar 20319. Februar 2031", "2031-02-10", null)]
    [InlineData("8 marzo 2031 (modifica il 9 marzo 2031 | 15:24)", "2031-03-08", "2031-03-09")]
    [InlineData("Publicering: 8 mars 2031", "2031-03-08", null)]
    [InlineData("Время публикации: 8 марта 2031", "2031-03-08", null)]
    [InlineData("날짜: 2031년 3월 8일", "2031-03-08", null)]
    [InlineData("2031年3月8日 11時30分", "2031-03-08T11:30", null)]
    [InlineData("Stand: 09.03.2031, 08:00 Uhr\nErstveröffentlichung: 08.03.2031, 10:15 Uhr", "2031-03-08T10:15", "2031-03-09T08:00")]
    [InlineData("08.03.2031, 10:15 Uhr\nStand: 08.03.2031, 12:30 Uhr", "2031-03-08T10:15", "2031-03-08T12:30")]
    [InlineData("Stand: 09.03.2031, 08:00 Uhr", "2031-03-09T08:00", null)]
    [InlineData("10:15 28.03.2031 (обновлено: 12:30 28.03.2031)", "2031-03-28T10:15", "2031-03-28T12:30")]
    [InlineData("10:15 28.03.2031 (оновлено: 12:30 28.03.2031)", "2031-03-28T10:15", "2031-03-28T12:30")]
    [InlineData("10:15, 8 March 2031 (updated 9 March 2031)", "2031-03-08T10:15", "2031-03-09")]
    [InlineData("10:15 28.03.2031 | Odette Marran", "2031-03-28T10:15", null)]
    [InlineData("Jumamosi, Machi 8, 2031", "2031-03-08", null)]
    public void PublicationAndChangeAreRead(string lines, string published, string? modified)
    {
        var article = Article.Parse(ReportedPages.WithHeader("By Odette Marran\n" + lines));
        Assert.StartsWith(published, article.DatePublished?.ToString());
        if (modified is null) Assert.Null(article.DateModified);
        else Assert.StartsWith(modified, article.DateModified?.ToString());
    }

    [Theory]
    [InlineData("Most read\nFerry fares to rise\nMarch 2, 2031\nThe mill reopens\nMarch 1, 2031")]
    [InlineData("Copyright © 1998-2031 Marrow Post")]
    [InlineData("The Marrow Post was founded on 4 May 1931.")]
    [InlineData("Privacy policy last updated 4 May 2029")]
    [InlineData("Terms of use (effective 1 January 2030)")]
    [InlineData("Upcoming events\nHarbour fair\n4 May 2031")]
    [InlineData("Upcoming events\nHarbour fair\n4 May 2031\nChoir of the ferrymen\n11 May 2031")]
    [InlineData("Related stories\nFerry fares to rise in May\nMarch 2, 2031\nThe old mill reopens as a library\nMarch 1, 2031")]
    [InlineData("Read more: Ferry fares to rise in May\nMarch 2, 2031")]
    [InlineData("2 Comments\nGull\nMarch 4, 2031 at 10:15\nI have lived by that bridge for forty years and have never seen it greased.\nTern\nMarch 4, 2031 at 11:20\nIt was greased in 1998, and I was there when they did it.")]
    [InlineData("Source: Harbour yearbook (as of 4 May 2029)")]
    [InlineData("© Marrow Post 2031. Registered office: Quay Street 4, founded 4 May 1931")]
    [InlineData("04.11.2031 – Choir of the ferrymen – Harbour hall")]
    [InlineData("Other Posts:\nNov 25, 2031 Pio Castellane\nhow the bridge was built\nRead article")]
    [InlineData("Interview | 01.11.2031\"Our lives count for something\"")]
    [InlineData("Published in Harbour Notes\n197 followers\n·Last published Apr 8, 2031")]
    [InlineData("Source: Marrow Wire\nSamstag, 14. März 2031 im Rahmen der Hafentage 2031")]
    public void ADateThatIsNotTheStorysIsNotTaken(string behind)
    {
        var article = Article.Parse($"{ReportedPages.Headline}\nBy Odette Marran\n\n{ReportedPages.First}\n\n{ReportedPages.Story}\n{behind}\n");
        Assert.Null(article.DatePublished);
    }

    [Theory]
    [InlineData("By Odette Marran\nMarch 3, 2031")]
    [InlineData("Published March 3, 2031")]
    [InlineData("Source: Marrow Wire\nMarch 3, 2031\nTopics: Bridges, Harbour")]
    [InlineData("By Odette Marran\nMarch 3, 2031 (changed March 4, 2031)")]
    [InlineData("3 marzo 2031 (modifica il 6 marzo 2031 | 15:24)")]
    [InlineData("2031-03-03 By The Marrow Team")]
    public void ADayThatClosesTheStoryIsItsOwn(string behind)
    {
        var article = Article.Parse($"{ReportedPages.Headline}\n\n{ReportedPages.First}\n\n{ReportedPages.Story}\n{behind}\n");
        Assert.Equal("2031-03-03", article.DatePublished?.ToString());
    }

    [Fact]
    public void ATickerAboveTheHeadlineEndsThere()
    {
        var article = Article.Parse($"[ March 9, 2031 ] Ferry fares to rise\n[ March 8, 2031 ] The mill reopens\n[ March 7, 2031 ] Harbour fair\n{ReportedPages.Headline}\nMarch 3, 2031 39\n\n{ReportedPages.First}\n\n{ReportedPages.Story}");
        Assert.Equal("2031-03-03", article.DatePublished?.ToString());
    }

    [Fact]
    public void ADayBetweenNameAndTopicsCounts() =>
        Assert.Equal("2031-03-03", Article.Parse(ReportedPages.WithHeader("Odette Marran 3 March 2031 Harbour, Bridges")).DatePublished?.ToString());

    [Fact]
    public void DaysOfCommentsShowTheOrderOfNumbers()
    {
        var article = Article.Parse($"{ReportedPages.Headline}\nBy Odette Marran\n12/06/2031\n\n{ReportedPages.First}\n\n{ReportedPages.Story}\n2 Comments\nGull\n12/17/2031 at 10:15 am\nI have lived by that bridge for forty years and have never seen it greased.\nReply\nTern\n12/18/2031 at 8:50 pm\nIt was greased in 1998, and I was there when they did it.\nReply\n");
        Assert.Equal("2031-12-06", article.DatePublished?.ToString());
    }

    [Fact]
    public void TheMonthOfAChangeIsNoPublication() =>
        Assert.Null(Article.Parse(ReportedPages.WithHeader("By Odette Marran\nLast updated: December 2031")).DatePublished);

    [Fact]
    public void TheDayBehindTheHeadlineBeatsOneBeforeIt()
    {
        var article = Article.Parse($"Marrow Post\nNews\nMarch 9, 2031\n{ReportedPages.Head}{ReportedPages.First}\n\n{ReportedPages.Story}");
        Assert.Equal("2031-03-03", article.DatePublished?.ToString());
    }

    [Fact]
    public void ADayWrittenOutElsewhereSaysWhatItsNumbersAre()
    {
        var article = Article.Parse($"{ReportedPages.Headline}\nBy Odette Marran\n02-12-2031\n\n{ReportedPages.First}\n\n{ReportedPages.Story}\nRelated stories\nFerry fares to rise in May\nDecember 2, 2031\nThe old mill reopens as a library\nNovember 30, 2031\n");
        Assert.Equal("2031-12-02", article.DatePublished?.ToString());
    }

    [Fact]
    public void AnHourBehindADayIsNoYear() =>
        Assert.Null(Article.Parse($"{ReportedPages.Headline}\n\nMARROW – Am Samstag, 4. November, gegen 17.50 Uhr, fuhr ein Lastwagen gegen die Schranke. {ReportedPages.First}\n\n{ReportedPages.Story}").DatePublished);

    [Theory]
    [InlineData("Release date: 14 August 2031")]
    [InlineData("[ March 1, 2031 ] Ferry fares to rise in May")]
    [InlineData("Erscheinungsdatum: 14.08.2031")]
    [InlineData("Registered: 18.09.2031, 05:56")]
    [InlineData("Workshop 4: 4 May 2031")]
    [InlineData("4 May 2031, 10:00-11:30")]
    [InlineData("02 Apr 2031 18:00 - 20:30")]
    [InlineData("4 May 2031 – 6 May 2031")]
    [InlineData("[06月24日 11時30分]")]
    [InlineData("2031/03/01/")]
    [InlineData("Member since\n4 May 2029")]
    [InlineData("Mitglied seit\n4. Mai 2029")]
    [InlineData("Release date\n14 August 2031")]
    public void ADateOfSomethingElseInTheHeaderIsNotTaken(string line) =>
        Assert.Null(Article.Parse($"{ReportedPages.Headline}\nBy Odette Marran\n{line}\n\n{ReportedPages.First}\n\n{ReportedPages.Story}").DatePublished);

    [Fact]
    public void WhereTheHeaderGivesNoDayTheRailsIsNotTaken() =>
        Assert.Null(Article.Parse($"{ReportedPages.Headline}\nBy Odette Marran\nPublished Thursday 1:30 PM\n\n{ReportedPages.First}\n\nWatch\nOnly gulls thought so\nMarch 1, 2031\n\n{ReportedPages.Story}").DatePublished);

    [Fact]
    public void ATimeWithoutItsDayIsOfTheMastheads() =>
        Assert.Equal("2031-03-03T22:31", Article.Parse($"måndag 3 mars 2031\n\nStartSport\n\n{ReportedPages.Headline}\n\nOdette Marran\n\nPublicerad 22:31\n\n{ReportedPages.First}\n\n{ReportedPages.Story}").DatePublished?.ToString());

    [Theory]
    [InlineData("March 3, 2031\n29 min read\n" + ReportedPages.Headline + "\nBy Odette Marran")]
    [InlineData("Harbour\n" + ReportedPages.Headline + "\nOdette Marran, Ostrava 03.03.2031, 23:38 Uhr")]
    [InlineData(ReportedPages.Headline + "\nby Amanda · Mar 3, 2031 at 3:00 am · One comment so far")]
    public void TheDayBesideTheHeadlineIsTheStorys(string head) =>
        Assert.StartsWith("2031-03-03", Article.Parse($"{head}\n\n{ReportedPages.First}\n\n{ReportedPages.Story}").DatePublished?.ToString());

    [Fact]
    public void AChangeThatIsYoungerThanTheCommentsIsNotThePublication() =>
        Assert.Null(Article.Parse($"{ReportedPages.Headline}\nBy Odette Marran\nLast updated: March 3, 2031\n\n{ReportedPages.First}\n\n{ReportedPages.Story}\n2 Comments\nGull\nJuly 4, 2029 at 10:15\nI have lived by that bridge for forty years and have never seen it greased.\nTern\nJuly 5, 2029 at 11:20\nIt was greased in 1998, and I was there when they did it.").DatePublished);

    [Fact]
    public void TodayIsTheDayOfTheMasthead()
    {
        var article = Article.Parse("Mercredi 8 mars 2028\nLe Courrier de la Sorne\nAccueil\nUn sanglier traverse la salle des mariages à Montreval\nPublié aujourd'hui à 14h05\nPar Aurore Delmasse\n\nUn sanglier d'une soixantaine de kilos est entré mercredi matin dans la mairie de Montreval et a traversé la salle des mariages.\n\nL'animal est ressorti par la fenêtre du secrétariat, sans blesser personne, en emportant une guirlande.\n");
        Assert.Equal("2028-03-08T14:05", article.DatePublished?.ToString());
    }

    /// <summary>"listopada" is October in Croatian.</summary>
    [Fact]
    public void AMonthIsThatOfThePagesLetters()
    {
        var article = Article.Parse("Sąsiedzi wykupili ostatni las przed tartakiem\nHanna Zawiślak\n3 listopada 2027, 15:10\n\nStu dwunastu mieszkańców Zalesia złożyło się na zakup dziewięciu hektarów lasu, który miał trafić pod piłę.\n\nTartak nie chciał komentować sprawy. Jego właściciel mówił wcześniej, że drewno było już sprzedane.\n");
        Assert.Equal("2027-11-03T15:10", article.DatePublished?.ToString());
    }
}
