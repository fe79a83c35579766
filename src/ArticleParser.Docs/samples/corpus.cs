#:package ArticleParser@*-*
// Many pages at once: as many as there are processors are worked on, results come in order, and memory stays flat.
// dotnet run corpus.cs -- page.txt page.txt

using ArticleParser;

int read = 0, stories = 0;
await foreach (CorpusResult<Article> page in ArticleCorpus.ParseAll(args.Select(File.ReadAllText)))
{
    read++;
    if (!page.IsSuccess) Console.WriteLine($"{page.Index}: {page.Error.Message}");
    else if (page.Value!.PageKind == PageKind.Article) stories++;
}

Console.WriteLine($"{read} pages, {stories} of them stories");

//> 1 pages, 1 of them stories
