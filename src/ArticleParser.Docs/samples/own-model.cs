#:package ArticleParser@*-*
// A record of your own: the compiler writes what fills it, and says where a name, a path or a type is wrong.
// dotnet run own-model.cs -- page.txt

using ArticleParser;

Story story = Story.Parse(File.ReadAllText(args[0]));
Console.WriteLine($"{story.Headline} ({story.Published:yyyy-MM-dd})");
Console.WriteLine(string.Join("; ", story.Names));
foreach (Photo photo in story.Photos) Console.WriteLine($"{photo.Caption} / {photo.Credit}");

[ArticleModel]
internal sealed partial record Story(string Headline, DateOnly? Published, IReadOnlyList<Photo> Photos)
{
    [From("Header|Endmatter.Byline.Name")]
    public IReadOnlyList<string> Names { get; init; } = [];
}

[ArticleModel("AnyFigure")]
internal sealed partial record Photo(string? Caption, string? Credit);

//> Harbour talks resume after six-day pause (2031-03-03)
//> Jane Doe; Omar Haddad
//> Cranes stand still at the northern quay on Sunday morning, the sixth day of the strike. / Nordwind
