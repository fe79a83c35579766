namespace ArticleParser.Tests.Reported;

/// <summary>Boxes and lists within a story and beside it, which readers reported as cut up, lost or taken into the text.</summary>
public class BoxTests
{
    [Theory]
    [InlineData("Key takeaways:\n• The bridge closes to lorries in May\n• Two of its bearings are cracked\n• A detour adds forty minutes", 3)]
    [InlineData("Pros\nFolds in nine seconds\nLight enough for one hand\nQuiet brakes", 3)]
    [InlineData("What we liked:\n+ Folds in nine seconds\n+ Light enough for one hand", 2)]
    [InlineData("Cons\n- No lights\n- The saddle slips in rain", 2)]
    [InlineData("Ingredients\n2 leeks, sliced\n1 litre of stock\nSalt and pepper\nA handful of parsley", 4)]
    [InlineData("Zutaten\n300 g Mehl\n2 Eier\n1 Prise Salz", 3)]
    [InlineData("Method\n1. Fry the leeks in the oil until they are soft.\n2. Pour in the stock and let it boil.", 2)]
    [InlineData("References\n1. City archive, file 19/204, page 3.\n2. Minutes of the council, 4 June 2022.\n3. The lamp was not found.", 3)]
    public void AListUnderItsHeadingIsWhole(string box, int items)
    {
        var body = SyntaxTree.ParseText(ReportedPages.Head + ReportedPages.First + "\n\n" + box + "\n\n" + ReportedPages.Story).GetRoot().Body;
        Assert.Equal(items, body.ListItems.Count);
        Assert.Equal(4, body.Paragraphs.Count);
    }

    [Theory]
    [InlineData("The bridge in figures\nOpened: 1911\nLength: 38 metres\nLoad: 22 tonnes\nTime to turn: 54 seconds")]
    [InlineData("Ficha técnica\nInauguração: 1911\nAltura: 38 metros\nLotação: 22 pessoas")]
    [InlineData("Eröffnet: 1911\nLänge: 38 Meter\nHöchstlast: 22 Tonnen")]
    public void FactsWithLabelsAreRowsOfATable(string box)
    {
        var body = SyntaxTree.ParseText(ReportedPages.Head + ReportedPages.First + "\n\n" + box + "\n\n" + ReportedPages.Story).GetRoot().Body;
        Assert.Equal(box.Split('\n').Where(static line => line.Contains(':', StringComparison.Ordinal)), body.TableRows.Select(static row => row.Value));
    }

    [Fact]
    public void ResultsAreRowsOfATable()
    {
        string[] rows = ["Marrow Athletic 3-0 Quarrel Town", "Ostrava Bay 1-1 Tarn City", "Fenland 4–4 Orrin"];
        var body = SyntaxTree.ParseText(ReportedPages.Head + ReportedPages.First + "\n\n" + string.Join('\n', rows) + "\n\n" + ReportedPages.Story).GetRoot().Body;
        Assert.Equal(rows, body.TableRows.Select(static row => row.Value));
    }

    [Theory]
    [InlineData("“A bell never lies about where it is cracked. It only lies about when.”\nHalina Brock")]
    [InlineData("„Eine Glocke lügt nie darüber, wo sie gesprungen ist, nur darüber, wann.“\nHalina Brock, Glöcknerin")]
    public void AQuotationWithWhoSaidItIsSetApart(string quotation)
    {
        var body = SyntaxTree.ParseText(ReportedPages.Head + ReportedPages.First + "\n\n" + quotation + "\n\n" + ReportedPages.Story).GetRoot().Body;
        Assert.Equal(quotation.Split('\n'), body.Quotations.Select(static line => line.Value));
    }

    [Theory]
    [InlineData("Most read\nA man was rescued from the estuary after his horse swam home without him.\nThe county has admitted that it painted the same bridge twice in one week.\nPolice are looking for the owner of eleven left shoes.")]
    [InlineData("Meistgelesen\nEin Mann wurde aus der Mündung gerettet, nachdem sein Pferd ohne ihn nach Hause geschwommen war.\nDer Kreis hat zugegeben, dieselbe Brücke zweimal in einer Woche gestrichen zu haben.")]
    public void TitlesThatAreSentencesAreNoText(string rail) =>
        Assert.Equal(ReportedPages.Fourth, Article.Parse(ReportedPages.WithLast(rail)).Body[^1].Text);

    [Theory]
    [InlineData("• ")]
    [InlineData("* ")]
    public void ItemsWithBlankLinesBetweenAreAList(string dot)
    {
        string[] items = ["The bridge does not open in fog.", "The bell does not ring when fishermen call.", "Somebody has to grease the bearings."];
        var body = SyntaxTree.ParseText(ReportedPages.Head + ReportedPages.First + "\n\nHer reasons\n\n" + string.Join("\n\n", items.Select(item => dot + item)) + "\n\n" + ReportedPages.Story).GetRoot().Body;
        Assert.Equal(3, body.ListItems.Count);
    }

    [Theory]
    [InlineData("More on this story\nTram drivers ask for a say\nHow a tram sees: a guide to its cameras\nThe last conductor of line six")]
    [InlineData("Mehr zum Thema\nWarum Störche nicht mehr nach Süden ziehen\nKreisel statt Ampel: ein Dorf streitet")]
    public void PointersUnderTheirHeadingAreNoText(string box)
    {
        var article = Article.Parse(ReportedPages.Head + ReportedPages.First + "\n\n" + ReportedPages.Second + "\n\n" + box + "\n\n" + ReportedPages.Third + "\n\n" + ReportedPages.Fourth + "\n");
        Assert.Equal([ReportedPages.First, ReportedPages.Second, ReportedPages.Third, ReportedPages.Fourth], article.Body.Select(static block => block.Text));
        Assert.Equal(box.Split('\n')[1..], article.RelatedLinks);
    }

    [Theory]
    [InlineData("The Morning Letter\nEvery day at six: what the harbour talks of.\nYour email address\nSign up now\nBy signing up you agree to our terms. You can leave at any time.")]
    [InlineData("Der Morgenbrief\nJeden Werktag um sechs Uhr: was am Hafen wichtig wird.\nE-Mail-Adresse\nJetzt anmelden\nMit der Anmeldung akzeptiere ich die Datenschutzerklärung. Eine Abmeldung ist jederzeit möglich.")]
    public void ABoxThatInvitesIsNoText(string box) =>
        Assert.Equal(
            [ReportedPages.First, "The harbour office wanted to move the crane, but it was too slow.", ReportedPages.Third, ReportedPages.Fourth],
            Article.Parse(ReportedPages.Head + ReportedPages.First + "\n\nThe harbour office wanted to move the crane, but it was too slow.\n\n" + box + "\n\n" + ReportedPages.Third + "\n\n" + ReportedPages.Fourth + "\n").Body.Select(static block => block.Text));

    [Theory]
    [InlineData("[1]", "[2]")]
    [InlineData("¹", "²")]
    public void FootnotesWithoutAHeadingAreAList(string first, string second)
    {
        var page = $"{ReportedPages.Head}{ReportedPages.First}{first}\n\n{ReportedPages.Second}{second}\n\n{ReportedPages.Fourth}\n\n{first} City archive, file 19/204, page 3.\n{second} Minutes of the council, 4 June 2022.\n";
        Assert.Equal(2, SyntaxTree.ParseText(page).GetRoot().Body.ListItems.Count);
    }

    [Fact]
    public void LinesInBracketsThatNothingRefersToAreNoFootnotes()
    {
        var page = $"{ReportedPages.Head}{ReportedPages.First}\n\n{ReportedPages.Story}\n[1] City archive, file 19/204, page 3.\n[2] Minutes of the council, 4 June 2022.\n";
        Assert.DoesNotContain(SyntaxTree.ParseText(page).GetRoot().DescendantNodes().OfType<LineSyntax>(), static line => line is ListItemSyntax && line.Confidence > 0.9);
    }

    [Theory]
    [InlineData("When did you hear that the bridge will close?", "What will you do in May?", "Did you see the cracks?", "On the radio, like everybody else. Nobody from the council has called me.", "I will sit on the quay and watch the boats go by without me.", "I saw them long ago and wrote a letter. It was filed under parks.")]
    [InlineData("Quando ha saputo che il ponte chiude?", "Che cosa farà a maggio, lei?", "Ha visto le crepe?", "Dalla radio, come tutti. Del consiglio non mi ha chiamato nessuno.", "Io starò sul molo a guardare le barche che passano senza di me.", "Le ho viste e ho scritto una lettera. L'hanno messa fra i parchi.")]
    [InlineData("Wann haben Sie erfahren, dass die Brücke schließt?", "Was werden Sie im Mai tun?", "Haben Sie die Risse gesehen?", "Im Radio, wie alle anderen auch. Mich hat vom Rat niemand angerufen.", "Ich werde am Kai sitzen und den Booten ohne mich zusehen.", "Ich habe sie gesehen und einen Brief geschrieben. Er wurde unter Parks abgelegt.")]
    public void QuestionsThatAskSomebodyAreAnInterviews(string first, string second, string third, string answer, string answer2, string answer3)
    {
        var page = $"{ReportedPages.Head}{ReportedPages.First}\n\n{first}\n\n{answer}\n\n{second}\n\n{answer2}\n\n{third}\n\n{answer3}\n";
        Assert.Equal([first, second, third], SyntaxTree.ParseText(page).GetRoot().Body.Questions.Select(static question => question.Value));
    }

    [Fact]
    public void QuestionsThatAskOfAThingAreHeadings()
    {
        const string Page = ReportedPages.Head + ReportedPages.First + "\n\nWhy does the bridge close?\n\n" + ReportedPages.Second + "\n\nWhat will the detour cost?\n\n" + ReportedPages.Fourth + "\n\nWhen does it open again?\n\nNobody at the meeting could say so.\n";
        Assert.Empty(SyntaxTree.ParseText(Page).GetRoot().Body.Questions);
    }

    [Theory]
    [InlineData("HALINA BROCK: ", "PIO ARLEN: ")]
    [InlineData("Halina Brock: ", "Pio Arlen: ")]
    [InlineData("[00:00:04] Halina Brock: ", "[00:00:19] Pio Arlen: ")]
    public void EachLineOfATranscriptIsText(string first, string second)
    {
        string[] lines = [first + "Good morning. The council has voted to close the old swing bridge.", second + "Thank you for having me. We have seen the cracks.", first + "How long will the repair take?", second + "Nobody can say. The firm is closed."];
        var article = Article.Parse($"Transcript: the keeper of the swing bridge\nMarch 3, 2031\n\n{string.Join("\n\n", lines)}\n");
        Assert.Equal(lines, article.Body.Select(static block => block.Text));
    }

    [Theory]
    [InlineData("import camera\n\ndef count(frames):\n    total = 0\n    for frame in frames:\n        total += 1\n    return total")]
    [InlineData("function count(frames) {\n  let total = 0;\n  for (const frame of frames) {\n    total++;\n  }\n  return total;\n}")]
    public void CodeStaysInTheBody(string code)
    {
        var text = Article.Parse(ReportedPages.Head + ReportedPages.First + "\n\n" + code + "\n\n" + ReportedPages.Story).BodyText;
        Assert.All(code.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), line => Assert.Contains(line, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("« Previous 1 2 3 4 Next »")]
    [InlineData("1\n2\n3\nNext")]
    [InlineData("Page 1 of 3\nNext page")]
    [InlineData("Seite 1 von 3\n1 2 3")]
    [InlineData("Pages: 1 2 3")]
    [InlineData("Page 1 | 2 | 3 | Next >")]
    [InlineData("Email this article\nYour name\nYour email\nRecipient's email\nMessage\nSend\nCancel")]
    [InlineData("Artikel versenden\nIhr Name\nIhre E-Mail-Adresse\nE-Mail-Adresse des Empfängers\nNachricht\nAbsenden")]
    [InlineData("Envoyer cet article par e-mail\nVotre nom\nVotre e-mail\nE-mail du destinataire\nMessage\nEnvoyer")]
    [InlineData("{{title}}\n{% include 'related.html' %}")]
    [InlineData("<%= render 'related' %>\n${article.title}\n%%AD_SLOT%%\nundefined\n[object Object]")]
    [InlineData("[/caption]\n[ad_2]\n{{relatedLinks}}")]
    [InlineData("###")]
    [InlineData("- ENDS -")]
    public void WhatSurroundsTheStoryIsNoneOfIt(string lines) =>
        Assert.Equal([ReportedPages.First, ReportedPages.Second, ReportedPages.Third, ReportedPages.Fourth], Article.Parse(ReportedPages.Head + ReportedPages.First + "\n\n" + ReportedPages.Story + "\n" + lines + "\n").Body.Select(static block => block.Text));

    [Theory]
    [InlineData("{{ad_slot_1}}")]
    [InlineData("[ad_1]")]
    [InlineData("[caption id=\"attachment_12\" align=\"left\" width=\"300\"]")]
    [InlineData("googletag.cmd.push(function() { googletag.display(\"ad-2\"); });")]
    [InlineData("{\"type\":\"related\",\"limit\":3,\"template\":\"card\"}")]
    [InlineData("(adsbygoogle = window.adsbygoogle || []).push({});")]
    [InlineData("quay_crane_0412.jpg")]
    public void WhatATemplateLeftWithinTheStoryIsNoneOfIt(string line) =>
        Assert.Equal([ReportedPages.First, ReportedPages.Second, ReportedPages.Third, ReportedPages.Fourth], Article.Parse(ReportedPages.Head + ReportedPages.First + "\n\n" + line + "\n\n" + ReportedPages.Story).Body.Select(static block => block.Text));
}
