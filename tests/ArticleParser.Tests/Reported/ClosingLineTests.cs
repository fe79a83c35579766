namespace ArticleParser.Tests.Reported;

/// <summary>What closes a story, as the last line of a page: none of it is a paragraph.</summary>
public class ClosingLineTests
{
    [Theory]
    [InlineData("This article was amended on 4 March 2031. An earlier version said that three bearings were cracked; it is two.", "Correction")]
    [InlineData("Correction: An earlier version of this story gave the wrong year. The bridge was built in 1931.", "Correction")]
    [InlineData("An earlier version of this article misspelled the name of the chair of the works committee. It is Brock.", "Correction")]
    [InlineData("Editor's note: The headline was changed on 4 March to say that the closure begins in May.", "Correction")]
    [InlineData("Clarification: The detour is forty minutes for lorries and ten for cars.", "Correction")]
    [InlineData("Anmerkung der Redaktion: In einer früheren Version stand, drei Lager seien gerissen. Es sind zwei.", "Correction")]
    [InlineData("Rectificatif : une première version de cet article donnait une mauvaise date.", "Correction")]
    [InlineData("Fe de errores: en una versión anterior se decía que eran tres los cojinetes agrietados.", "Correction")]
    [InlineData("Odette Marran covers roads and railways for the Marrow Post. She joined in 2024.", "AuthorBio")]
    [InlineData("Odette Marran is a transport reporter at the Marrow Post. Follow her at @omarran or write to omarran@marrowpost.example.", "AuthorBio")]
    [InlineData("Odette Marran schreibt für die Marrower Post über Straßen und Brücken. Zuvor war sie in Ostrabucht.", "AuthorBio")]
    [InlineData("Odette Marran est journaliste au service des transports du Courrier de Marrow depuis dix ans.", "AuthorBio")]
    [InlineData("Odette Marran writes about bridges.", "AuthorBio")]
    [InlineData("Odette Marran ist freie Journalistin.", "AuthorBio")]
    [InlineData("Odette Marran es periodista.", "AuthorBio")]
    [InlineData("The author is a transport economist.", "AuthorBio")]
    [InlineData("王小明，湾区日报特约撰稿人。", "AuthorBio")]
    [InlineData("About the author: Odette Marran has written on harbours for twenty years and lives by one.", "AuthorBio")]
    [InlineData("Pio Castellane and Jonas Wellby contributed to this report.", "Contribution")]
    [InlineData("(Reporting by Odette Marran; editing by Pio Castellane)", "Contribution")]
    [InlineData("Reporting by Odette Marran in Ostrava Bay; Editing by Pio Castellane and Jonas Wellby", "Contribution")]
    [InlineData("Additional reporting by Pio Castellane in Marrow", "Contribution")]
    [InlineData("Additional reporting by Pio Castellane in Marrow; Editing by Jonas Wellby", "Contribution")]
    [InlineData("Have a tip? Reach the newsroom at tips@marrowpost.example", "ContactLine")]
    [InlineData("Copyright © 2031 Marrow Post. All rights reserved. This material may not be published or broadcast.", "Copyright|LegalLine")]
    [InlineData("© 2031 Marrow Post. Alle Rechte vorbehalten.", "Copyright|LegalLine")]
    [InlineData("Tags: bridge, harbour, traffic", "TopicList")]
    [InlineData("Topics: Ostrava Bay | bridges | lorries", "TopicList")]
    [InlineData("Schlagworte: Brücke, Hafen, Verkehr", "TopicList")]
    [InlineData("Our Standards: The Thomson Reuters Trust Principles.", "Promo|LegalLine|NavigationItem|FurnitureLine|Insert")]
    [InlineData("The post Swing bridge to close appeared first on Marrow Post.", "Promo|LegalLine|FurnitureLine|SourceLine|NavigationItem|Insert")]
    [InlineData("Thanks for reading Low Tide! Subscribe for free to receive new posts and support my work.", "Promo|Insert|FurnitureLine")]
    [InlineData("You are receiving this email because you signed up at marrowpost.example.", "Promo|Insert|LegalLine|ContactLine|FurnitureLine")]
    [InlineData("Vous recevez cet e-mail car vous êtes abonné à la lettre du Courrier de Marrow.", "Promo|Insert|LegalLine|ContactLine|FurnitureLine")]
    [InlineData("Spotted a mistake? Select the words and press Ctrl+Enter, and the desk will mend it.", "ContactLine")]
    [InlineData("Якщо ви помітили помилку, виділіть необхідний текст і натисніть Ctrl + Enter, щоб повідомити про це редакцію.", "ContactLine")]
    [InlineData("Haben Sie einen Fehler entdeckt? Schreiben Sie uns, wir korrigieren ihn gern.", "ContactLine")]
    [InlineData("The views expressed in this article are the author's own and do not reflect those of the Marrow Post.", "LegalLine")]
    [InlineData("As opiniões expressas neste artigo são da exclusiva responsabilidade da autora.", "LegalLine")]
    [InlineData("Мнение автора может не совпадать с позицией редакции и её учредителей.", "LegalLine")]
    [InlineData("Contact Odette Marran at omarran@marrowpost.example.", "AuthorBio")]
    [InlineData("Odette Marran has written about harbours for eleven years and owns five boats.", "AuthorBio")]
    [InlineData("Clique aqui e siga o canal do Correio de Marrow no WhatsApp", "Promo|Insert")]
    [InlineData("Source: Marrow Post", "SourceLine")]
    [InlineData("1 2 3 Next page: What the engineers found\nRead on a single page", "NavigationItem")]
    public void ItIsWhatItSays(string line, string kinds)
    {
        var text = ReportedPages.WithLast(line);
        var article = Article.Parse(text);
        Assert.Equal(ReportedPages.Fourth, article.Body[^1].Text);
        var found = SyntaxTree.ParseText(text).GetRoot().DescendantNodes().Last(node => SyntaxFacts.IsLine(node.Kind));
        Assert.Contains(found.Kind.ToString(), kinds.Split('|'));
    }

    /// <summary>A story's last sentence is often too short to be told from what closes the page.</summary>
    [Theory]
    [InlineData("The post Swing bridge to close appeared first on Marrow Post.")]
    [InlineData("Thanks for reading Low Tide! Subscribe for free to receive new posts and support my work.")]
    [InlineData("Fe de errores: en una versión anterior se decía que eran tres los cojinetes agrietados.")]
    [InlineData("Reporting by Odette Marran in Ostrava Bay; Editing by Pio Castellane and Jonas Wellby")]
    [InlineData("【訂正】初出時、軸受けを3個としていましたが、正しくは2個でした。")]
    [InlineData("Odette Marran covers roads and railways for the Marrow Post. She joined in 2024.")]
    public void BehindAShortLastSentenceToo(string line)
    {
        var article = Article.Parse($"{ReportedPages.Head}{ReportedPages.First}\n\n{ReportedPages.Story}\nNobody else spoke.\n\n{line}\n");
        Assert.Equal("Nobody else spoke.", article.Body[^1].Text);
    }

    [Theory]
    [InlineData("Read also: Ferry fares to rise in June")]
    [InlineData("LEGGI ANCHE: Aumentano i traghetti da giugno")]
    [InlineData("Читайте також: Поромні квитки подорожчають")]
    public void BehindAPointerTheStoryGoesOn(string pointer)
    {
        var article = Article.Parse($"{ReportedPages.Head}{ReportedPages.First}\n\n{ReportedPages.Story}\n{pointer}\n\nThe first bus will leave in June.\n\nTopics: bridges, harbours\n");
        Assert.Equal("The first bus will leave in June.", article.Body[^1].Text);
        Assert.Single(article.RelatedLinks);
    }

    [Fact]
    public void ABiographyOfWhoSignedWithoutALabelIsNone()
    {
        var article = Article.Parse($"{ReportedPages.Headline}\nOdette Marran\nMarch 3, 2031\n\n{ReportedPages.First}\n\n{ReportedPages.Story}\nNobody else spoke.\n\nOdette Marran is a keeper of bridges and teaches at the harbour school. She writes for the Marrow Post on Sundays.\n");
        Assert.Equal("Nobody else spoke.", article.Body[^1].Text);
    }

    [Fact]
    public void TagsWithoutALabelHeadNothing()
    {
        var article = Article.Parse($"{ReportedPages.Head}{ReportedPages.First}\n\n{ReportedPages.Story}\nBridges\nOstrava Bay\nLorries\n\n© 2031 Marrow Post. All rights reserved.\n");
        Assert.Equal(ReportedPages.Fourth, article.Body[^1].Text);
    }

    [Fact]
    public void TheNumbersOfAPagerDoNotEndTheStory()
    {
        var article = Article.Parse($"{ReportedPages.Head}{ReportedPages.First}\n\n{ReportedPages.Second}\n\nPage 1 of 3\n1\n2\n3\nNext »\n\nThe keeper left in May. On his last evening the bell rang until the lamps went out.\n\nPrint this page\n");
        Assert.Equal("The keeper left in May. On his last evening the bell rang until the lamps went out.", article.Body[^1].Text);
    }
}
