using ArticleParser;
using Reader;

if (args.Length == 0)
{
    Console.Error.WriteLine("usage: Reader FILE...");
    return 2;
}

var options = new ParseOptions { Dialect = Dialects.House };
foreach (var path in args)
{
    var text = await File.ReadAllTextAsync(path);
    if (Story.TryParse(text, out var story, out var problems, options)) Console.WriteLine($"{path}: {story.Headline}, by {string.Join(" and ", story.Authors)}");
    else Console.Error.WriteLine($"{path}: {string.Join("; ", problems)}");
}

return 0;
