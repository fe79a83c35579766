using Microsoft.CodeAnalysis;

namespace ArticleParser.Generators;

/// <summary>A file as the compiler handed it over: two strings, so that it compares by value.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public string FileName => System.IO.Path.GetFileName(Path);

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public static SourceFile Read(AdditionalText file, CancellationToken cancellation) =>
        new(file.Path, file.GetText(cancellation)?.ToString() ?? "");
}
