using ArticleParser;
using ArticleParser.Export;

ExportPage page = new(SyntaxTree.ParseText(File.ReadAllText(args[0]))) { Id = "1", Url = "https://lighthouse.example/1" };
foreach (ExportFormat format in (ExportFormat[])[ExportFormat.Markdown(frontMatter: true), ExportFormat.JsonLd, ExportFormat.Ninjs, ExportFormat.Csv()])
    Console.WriteLine(format.ToText(page).Split('\n')[0]);

using MemoryStream file = new();
await using (ParquetExport table = await ParquetExport.CreateAsync(file)) await table.WriteAsync(page);
Console.WriteLine(file.Length > 0);
