namespace ArticleParser.Docs;

/// <summary>The clone that the documentation is made of.</summary>
/// <param name="Root">Its folder.</param>
internal sealed record Repository(string Root)
{
    /// <summary>The repository around the working folder, else around this program.</summary>
    /// <exception cref="DocsException">There is none.</exception>
    public static Repository Find()
    {
        foreach (var start in (string[])[Environment.CurrentDirectory, AppContext.BaseDirectory])
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(System.IO.Path.Combine(folder.FullName, "ArticleParser.sln"))) return new Repository(folder.FullName);
            }
        }

        throw new DocsException("there is no ArticleParser.sln here or above.");
    }

    public string Path(string relative) => System.IO.Path.Combine(Root, relative);

    /// <summary>A file's text, with LF between its lines.</summary>
    public string Read(string relative) => File.ReadAllText(Path(relative)).ReplaceLineEndings("\n");
}
