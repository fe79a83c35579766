using System.Collections.Frozen;
using ArticleParser.Text;

namespace ArticleParser.Html.Parsing;

/// <summary>
/// What the names of elements and the words of their attributes say. Classes are the site's own, but their words are those of the trade, in English nearly
/// everywhere. Two words that stand together are one here too: "most-read", "pullQuote".
/// </summary>
internal static class ElementVocabulary
{
    private static readonly FrozenDictionary<string, ElementSign> s_elements = Table(
        (ElementSign.Navigation, "nav"),
        (ElementSign.Header, "header hgroup"),
        (ElementSign.Footer, "footer"),
        (ElementSign.Aside, "aside"),
        (ElementSign.Main, "main"),
        (ElementSign.Article, "article"),
        (ElementSign.Section, "section"),
        (ElementSign.Form, "form fieldset legend label input"),
        (ElementSign.Button, "button summary"),
        (ElementSign.Dialog, "dialog"),
        (ElementSign.Figure, "figure"),
        (ElementSign.Caption, "figcaption caption"),
        (ElementSign.AltText, "img"),
        (ElementSign.Time, "time"),
        (ElementSign.Address, "address"),
        (ElementSign.Heading, "h1 h2 h3 h4 h5 h6"),
        (ElementSign.Quote, "blockquote q"),
        (ElementSign.ListItem, "li dt dd"),
        (ElementSign.Cell, "td th"),
        (ElementSign.Paragraph, "p"),
        (ElementSign.SmallPrint, "small cite"));

    private static readonly FrozenDictionary<string, ElementSign> s_words = Table(
        (ElementSign.Navigation, "nav navbar navigation menu submenu megamenu menubar menuitem topnav subnav sitenav hamburger dropdown"),
        (ElementSign.Header, "header masthead topbar banner pageheader siteheader"),
        (ElementSign.Footer, "footer colophon contentinfo pagefooter sitefooter bottom"),
        (ElementSign.Aside, "aside sidebar rail complementary sidebox secondary"),
        (ElementSign.Main, "main primary"),
        (ElementSign.Article, "article story post entry newsarticle artikel articulo noticia"),
        (ElementSign.Form, "form login signin input field"),
        (ElementSign.Account, "account user avatar profilelink"),
        (ElementSign.Button, "button btn cta"),
        (ElementSign.Dialog, "modal popup popover overlay dialog alertdialog lightbox tooltip"),
        (ElementSign.Figure, "figure imageobject"),
        (ElementSign.Caption, "caption captions captiontext cutline bildunterschrift legende"),
        (ElementSign.Time, "time date dates datetime timestamp published pubdate publish datepublished datemodified datum fecha updated modified dateline"),
        (ElementSign.Address, "address telephone email phone"),
        (ElementSign.Title, "title headline hed titel titulo titre headlines"),
        (ElementSign.Heading, "heading"),
        (ElementSign.Standfirst, "standfirst lead lede dek deck subtitle subheadline subhead subheading subheader intro summary excerpt description abstract chapo entradilla vorspann preamble ingress teasertext alternativeheadline strapline sapo"),
        (ElementSign.Byline, "byline author authors authorname writer writers contributor contributors autor autores auteur autore redakteur redactor creator person reporter journalist bylines"),
        (ElementSign.Credit, "credit credits creditline copyright photographer photocredit source provider agency attribution copyrightholder courtesy"),
        (ElementSign.Biography, "bio biography authorbio authorinfo about profile"),
        (ElementSign.Related, "related relatedarticles relatedposts relatedstories recommended recommendation recommendations recirc recirculation readmore readalso readnext morefrom morestories morenews morein seealso suggested suggestions similar nextarticle further upnext verwandte relacionadas relacionados"),
        (ElementSign.Teaser, "teaser teasers card cards promo promos tile tiles thumbnail thumb preview headlinelist storylist"),
        (ElementSign.Popular, "popular trending mostread mostviewed mostpopular mostcommented latest latestnews topstories toparticles newest recent recentposts breaking"),
        (ElementSign.Newsletter, "newsletter newsletters subscribe subscription subscriptions subscriber subscribers signup paywall register registration membership donate donation support"),
        (ElementSign.Share, "share sharing shares sharebar sharetools social socials follow facebook twitter whatsapp linkedin addthis sharethis sharedaddy addtoany"),
        (ElementSign.Comments, "comment comments commenting commentlist disqus reply replies discussion respond usercomments"),
        (ElementSign.Breadcrumb, "breadcrumb breadcrumbs breadcrumblist crumb crumbs"),
        (ElementSign.Topics, "tag tags tagged taglist tagcloud topic topics keyword keywords category categories articlesection"),
        (ElementSign.Kicker, "kicker eyebrow rubric overline flag supertitle pretitle dachzeile antetitulo label channel"),
        (ElementSign.Consent, "cookie cookies consent gdpr cmp onetrust privacy"),
        (ElementSign.Advert, "ad ads adv advert adverts advertisement advertising advertorial adslot adunit adcontainer sponsor sponsored sponsors outbrain taboola dfp gpt werbung anzeige publicidad publicite reklama pubblicita"),
        (ElementSign.Body, "body articlebody storybody articletext storytext bodytext bodycopy articlecontent storycontent postcontent entrycontent pagecontent maincontent richtext paragraph paragraphs copy prose fulltext maintext textbody"),
        (ElementSign.Content, "content contents"),
        (ElementSign.Quote, "quote quotes pullquote quotation blockquote zitat"),
        (ElementSign.Picture, "image images img photo photos picture pictures media"),
        (ElementSign.Video, "video videos player playlist audio podcast podcasts"),
        (ElementSign.Gallery, "gallery galleries slideshow carousel slider slide slides swiper"),
        (ElementSign.Live, "live liveblog ticker liveticker livefeed"),
        (ElementSign.Note, "note notes correction corrections clarification editor editors editornote footnote footnotes disclaimer notice"),
        (ElementSign.Box, "box infobox factbox fact facts factfile keypoints highlights inset panel callout"),
        (ElementSign.Pager, "pagination pager prev next previous nextprev prevnext"),
        (ElementSign.Embed, "embed embedded embeds tweet instagram oembed iframe"),
        (ElementSign.List, "list lists feed stream river listing archive collection items"),
        (ElementSign.Tools, "tools toolbar tool action actions utility utilities print bookmark save"),
        (ElementSign.Search, "search searchbox searchform"),
        (ElementSign.Legal, "legal terms rights imprint impressum policy policies"),
        (ElementSign.Details, "meta metadata metas info details infos"),
        (ElementSign.Widget, "widget widgets"),
        (ElementSign.Brand, "logo brand sitename branding"),
        (ElementSign.Shop, "shop store product products price prices offer offers deal deals"),
        (ElementSign.ReadingTime, "readtime readingtime minread duration timeread timetoread"),
        (ElementSign.Place, "location place contentlocation locality city"),
        (ElementSign.SkipLink, "skip skiplink skiplinks skipnav"),
        (ElementSign.Language, "language languages lang locale"),
        (ElementSign.Weather, "weather forecast stocks market markets quotesbar scoreboard scores"),
        (ElementSign.Transcript, "transcript transcription"));

    /// <summary>Behind these a class says what the element does not hold, or what stands beside it.</summary>
    private static readonly FrozenSet<string> s_negations = new[] { "has", "with", "without", "no", "not", "hide", "js" }.ToFrozenSet(StringComparer.Ordinal);

    private const int LongestWord = 24;

    public static ulong OfElement(string name) => s_elements.TryGetValue(name, out var sign) ? ElementsSaid.BitOf(sign) : 0;

    /// <summary>What the words of an attribute say.</summary>
    /// <param name="value">Names, parted by white space, of words that are parted by signs or begin with capitals.</param>
    public static ulong OfNames(ReadOnlySpan<char> value)
    {
        ulong signs = 0;
        foreach (var range in value.SplitAny(Blanks.All)) signs |= OfName(value[range]);
        return signs;
    }

    private static ulong OfName(ReadOnlySpan<char> name)
    {
        Span<char> letters = stackalloc char[2 * LongestWord];
        var lookup = s_words.GetAlternateLookup<ReadOnlySpan<char>>();
        var negations = s_negations.GetAlternateLookup<ReadOnlySpan<char>>();
        ulong signs = 0;
        var before = 0;
        for (var at = 0; at < name.Length;)
        {
            var length = WordLength(name, ref at);
            if (length is 0 or > LongestWord)
            {
                before = 0;
                at += length;
                continue;
            }

            // The word before it stands there still.
            var word = letters.Slice(before, length);
            name.Slice(at, length).ToLowerInvariant(word);
            at += length;
            if (before == 0 && signs == 0 && negations.Contains(word)) return 0;
            if (before > 0 && lookup.TryGetValue(letters[..(before + length)], out var pair)) signs |= ElementsSaid.BitOf(pair);
            if (lookup.TryGetValue(word, out var sign)) signs |= ElementsSaid.BitOf(sign);
            word.CopyTo(letters);
            before = length;
        }

        return signs;
    }

    /// <summary>The length of the next word, "byline" or "Byline" of "articleByline"; skips what stands before it.</summary>
    private static int WordLength(ReadOnlySpan<char> name, ref int at)
    {
        while (at < name.Length && !char.IsAsciiLetter(name[at])) at++;
        var end = at;
        while (end < name.Length && char.IsAsciiLetter(name[end]) && (end == at || !char.IsAsciiLetterUpper(name[end]) || char.IsAsciiLetterUpper(name[end - 1]))) end++;
        return end - at;
    }

    private static FrozenDictionary<string, ElementSign> Table(params (ElementSign Sign, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Sign))).ToFrozenDictionary(row => row.word, row => row.Sign, StringComparer.Ordinal);
}
