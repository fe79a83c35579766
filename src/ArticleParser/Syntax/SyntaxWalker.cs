namespace ArticleParser;

/// <example>
/// <code>
/// using ArticleParser;
///
/// var names = new NameWalker();
/// names.Visit(SyntaxTree.ParseText("By Jane Doe and John Roe\nSOURCE: Nordwind").GetRoot());
/// Console.WriteLine(string.Join("; ", names.Found)); // Jane Doe; John Roe; Nordwind
///
/// class NameWalker : SyntaxWalker
/// {
///     public List&lt;string&gt; Found { get; } = [];
///
///     public override void VisitToken(SyntaxToken token)
///     {
///         if (token.Kind == SyntaxKind.NameToken) Found.Add(token.ValueText);
///     }
/// }
/// </code>
/// </example>
public abstract partial class SyntaxWalker;
