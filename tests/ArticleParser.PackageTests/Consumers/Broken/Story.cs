using System;
using ArticleParser;

[ArticleModel]
public partial record Story(string Hedline, Guid Published);

[ArticleModel]
public record Note(string Headline);
