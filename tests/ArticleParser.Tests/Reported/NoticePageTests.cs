namespace ArticleParser.Tests.Reported;

/// <summary>Pages that say why there is no story, in many languages: notices without a body.</summary>
public class NoticePageTests
{
    [Theory]
    [InlineData("Before you continue to Marrow Post\nWe and our 412 partners use cookies and process personal data to show you personalised ads and to measure how the site is used. You can change your choice at any time.\nAccept all\nReject all\nManage preferences")]
    [InlineData("Wir schätzen Ihre Privatsphäre\nWir und unsere Partner verwenden Cookies, um Inhalte und Anzeigen zu personalisieren und die Nutzung der Website zu messen. Mit einem Klick auf „Zustimmen“ willigen Sie ein.\nZustimmen\nEinstellungen\nDatenschutzerklärung")]
    [InlineData("Le respect de votre vie privée est notre priorité\nNous et nos partenaires utilisons des cookies pour stocker et consulter des données personnelles, comme votre visite sur ce site. Vous pouvez retirer votre consentement à tout moment.\nTout accepter\nParamétrer")]
    [InlineData("Tu privacidad es importante\nNosotros y nuestros socios almacenamos o accedemos a información en un dispositivo, como cookies, y procesamos datos personales para mostrar publicidad.\nAceptar todo\nRechazar")]
    [InlineData("Noi e i nostri partner archiviamo informazioni su un dispositivo e trattiamo i dati personali, come i cookie, per mostrare annunci e contenuti.\nAccetta e continua\nScopri di più")]
    [InlineData("Szanujemy Twoją prywatność\nMy i nasi partnerzy przechowujemy informacje na urządzeniu, takie jak pliki cookie, i przetwarzamy dane osobowe.\nAkceptuję\nWięcej opcji")]
    [InlineData("プライバシーを尊重します\n当社とパートナーは、端末に保存されたCookieなどの情報を利用し、広告の表示や効果測定のためにデータを処理します。\n同意する\n設定")]
    [InlineData("Checking your browser before accessing marrowpost.example.\nThis process is automatic. Your browser will redirect to your requested content shortly.\nPlease allow up to 5 seconds…\nDDoS protection by Gatehouse\nRay ID: 71be20")]
    [InlineData("Verify you are human by completing the action below.\nmarrowpost.example needs to review the security of your connection before proceeding.")]
    [InlineData("Überprüfung Ihres Browsers\nBitte bestätigen Sie, dass Sie kein Roboter sind, damit wir Ihnen die Seite zeigen können.")]
    [InlineData("Vérification de votre navigateur en cours\nVeuillez activer JavaScript et les cookies pour continuer. Cette vérification est automatique.")]
    [InlineData("Подтвердите, что вы не робот\nМы заметили подозрительную активность с вашего адреса. Пройдите проверку, чтобы продолжить работу с сайтом.")]
    [InlineData("アクセスできません\nお客様のネットワークから通常と異なるトラフィックが検出されました。ロボットではありませんにチェックを入れてください。")]
    [InlineData("访问被拒绝\n您的访问异常，请完成验证后继续。请启用JavaScript和Cookie。")]
    [InlineData("브라우저를 확인하는 중입니다\n비정상적인 접속이 감지되었습니다. 사람인지 확인하기 위해 아래를 눌러 주세요.")]
    [InlineData("403 Forbidden\nYou don't have permission to access /news/bridge on this server.\nnginx")]
    [InlineData("Access Denied\nYou don't have permission to access \"http://www.marrowpost.example/bridge\" on this server.\nReference #18.4f2e1402.1930000000.2b1c")]
    [InlineData("Zugriff verweigert\nSie haben keine Berechtigung, auf diese Seite zuzugreifen. Wenden Sie sich an den Betreiber der Website.")]
    [InlineData("Acceso denegado\nNo tienes permiso para acceder a esta página.")]
    [InlineData("Доступ запрещён\nУ вас нет доступа к этой странице.")]
    [InlineData("Page not found\nSorry, the page you are looking for doesn't exist or has been moved. Try a search, or go back to the homepage.\nSearch\nHome\nContact us")]
    [InlineData("404\nOops! We can't find that page.\nGo home")]
    [InlineData("Seite nicht gefunden\nDie von Ihnen aufgerufene Seite existiert nicht mehr oder wurde verschoben. Bitte nutzen Sie die Suche.\nZur Startseite")]
    [InlineData("Page introuvable\nLa page que vous cherchez n'existe pas ou a été déplacée. Retournez à la page d'accueil.")]
    [InlineData("Página no encontrada\nLo sentimos, la página que buscas no existe o ha cambiado de dirección.\nVolver al inicio")]
    [InlineData("Página não encontrada\nA página que você procura não existe ou foi removida.\nVoltar ao início")]
    [InlineData("Pagina non trovata\nLa pagina che stai cercando non esiste o è stata spostata.\nTorna alla home")]
    [InlineData("Страница не найдена\nВозможно, она была удалена или вы ошиблись в адресе. Перейдите на главную страницу.")]
    [InlineData("Sayfa bulunamadı\nAradığınız sayfa mevcut değil veya taşınmış olabilir.\nAna sayfaya dön")]
    [InlineData("ページが見つかりません\nお探しのページは削除されたか、URLが変更された可能性があります。\nトップページへ")]
    [InlineData("页面不存在\n您访问的页面不存在或已被删除。\n返回首页")]
    [InlineData("الصفحة غير موجودة\nالصفحة التي تبحث عنها غير موجودة أو تم نقلها. عد إلى الرئيسية.")]
    [InlineData("पेज नहीं मिला\nआप जिस पेज को खोज रहे हैं वह उपलब्ध नहीं है।\nहोम पर जाएं")]
    [InlineData("451: Unavailable for legal reasons\nThis content is not available in your country because of the General Data Protection Regulation.")]
    [InlineData("This content is not available in your region\nFor legal reasons we cannot show this page in your location. We are sorry.")]
    [InlineData("Dieser Inhalt ist in Ihrem Land nicht verfügbar\nAus rechtlichen Gründen können wir Ihnen das Video leider nicht zeigen.")]
    [InlineData("Ce contenu n'est pas disponible dans votre pays\nPour des raisons juridiques, nous ne pouvons pas vous le proposer.")]
    [InlineData("Este contenido no está disponible en tu país\nPor motivos legales no podemos mostrarte esta página.")]
    [InlineData("このコンテンツはお住まいの地域ではご利用いただけません\n法的な理由により表示できません。")]
    [InlineData("Log in to continue\nEmail\nPassword\nRemember me\nForgot your password?\nDon't have an account? Sign up")]
    [InlineData("Bitte melden Sie sich an\nE-Mail-Adresse\nPasswort\nPasswort vergessen?\nNoch kein Konto? Jetzt registrieren")]
    [InlineData("Connectez-vous pour continuer\nAdresse e-mail\nMot de passe\nMot de passe oublié ?\nPas encore de compte ?")]
    [InlineData("Inicia sesión\nCorreo electrónico\nContraseña\n¿Olvidaste tu contraseña?\n¿No tienes cuenta? Regístrate")]
    [InlineData("ログインしてください\nメールアドレス\nパスワード\nパスワードを忘れた方はこちら")]
    [InlineData("It looks like you're using an ad blocker\nWe rely on advertising to pay for our journalism. Please disable your ad blocker or whitelist our site to continue.\nI've disabled it\nSubscribe")]
    [InlineData("Adblocker erkannt\nBitte deaktivieren Sie Ihren Werbeblocker, um die Website weiter zu nutzen. Wir finanzieren uns durch Werbung.")]
    [InlineData("Vous utilisez un bloqueur de publicité\nLa publicité finance notre travail. Merci de désactiver votre bloqueur de publicité sur notre site.")]
    [InlineData("Has activado un bloqueador de anuncios\nDesactívalo para seguir leyendo. La publicidad nos permite ofrecerte este sitio.")]
    [InlineData("Отключите блокировщик рекламы\nРеклама помогает нам работать. Добавьте наш сайт в исключения.")]
    [InlineData("This article is no longer available\nThe agreement with the agency has expired, and the page has been removed.\nBack to the homepage")]
    [InlineData("Dieser Artikel ist nicht mehr verfügbar\nDie Lizenz ist abgelaufen. Zur Startseite")]
    [InlineData("記事の掲載期間が終了しました\nこの記事は公開期間が終了したため、ご覧いただけません。")]
    [InlineData("삭제되었거나 존재하지 않는 기사입니다\n요청하신 페이지를 찾을 수 없습니다. 홈으로 돌아가기")]
    [InlineData("We'll be back soon\nOur site is down for maintenance. We expect to be back in an hour. Thank you for your patience.")]
    [InlineData("503 Service Unavailable\nThe server is temporarily unable to service your request. Please try again later.")]
    [InlineData("Wartungsarbeiten\nUnsere Website wird gerade gewartet. Bitte versuchen Sie es später noch einmal.")]
    [InlineData("Site en maintenance\nNotre site est en maintenance. Revenez dans quelques minutes.")]
    [InlineData("ただいまメンテナンス中です\nご不便をおかけして申し訳ありません。しばらくしてからもう一度アクセスしてください。")]
    [InlineData("系统维护中\n网站正在进行系统维护，请稍后再试。")]
    [InlineData("Strona w trakcie konserwacji\nTrwa przerwa techniczna. Prosimy spróbować później.")]
    public void ItIsANoticeWithoutABody(string text)
    {
        var article = Article.Parse(text);
        Assert.Equal(PageKind.Notice, article.PageKind);
        Assert.Empty(article.Body);
        Assert.Null(article.Headline);
        Assert.Empty(article.Authors);
    }

    [Theory]
    [InlineData("Why your site shows 404 Page not found")]
    [InlineData("Access denied: how the council shut reporters out")]
    [InlineData("Please enable JavaScript to read the comments.")]
    [InlineData("We use cookies. Accept all")]
    [InlineData("Log in to your account\nForgot your password?")]
    public void AStoryThatSpeaksOfItIsNone(string line)
    {
        Assert.Equal(PageKind.Article, Article.Parse(line + "\n" + ReportedPages.WithOpening(ReportedPages.First)).PageKind);
        Assert.Equal(PageKind.Article, Article.Parse(ReportedPages.WithLast(line)).PageKind);
    }

    [Fact]
    public void ATeaserBehindAPaywallIsAnArticle() =>
        Assert.Equal(PageKind.Article, Article.Parse(ReportedPages.Head + ReportedPages.First + "\n\nSubscribe to continue reading\nAlready a subscriber? Log in").PageKind);
}
