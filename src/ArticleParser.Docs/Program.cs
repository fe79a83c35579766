using ArticleParser.Docs;

return await DocsCommand.RunAsync(args);
