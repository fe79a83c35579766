using System.Security.Cryptography;
using System.Text;

namespace ArticleParser.Cli.Explore.Server;

/// <summary>
/// A folder of labels that readers gave to pages: <c>NAME.labels.txt</c> holds one line of labels in the form of the role board, and <c>NAME.txt</c> the text that they
/// are of. The name has a hash of the text in it, so that labels never stand beside another text, and a page that is labelled again replaces its own labels alone.
/// </summary>
internal sealed class LabelFolder(string folder)
{
    private const string Ending = ".labels.txt";
    private const string OwnPages = "own";
    private const int MostNameLength = 60;
    private const int HashLength = 12;
    private const int PartsInLine = 4;
    private static readonly UTF8Encoding s_encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The line of labels that was saved for a page of this text; null where there is none.</summary>
    public string? Find(string name, string text)
    {
        var file = Path.Combine(folder, NameOf(name, text) + Ending);
        return File.Exists(file) ? File.ReadAllText(file, s_encoding).Trim() : null;
    }

    /// <summary>Saves the labels of a page, and its text beside them; gives the path of the labels.</summary>
    /// <exception cref="FormatException">The text is no line of labels.</exception>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public string Save(string name, string text, string line)
    {
        var parts = line.Trim().Split('|');
        if (parts.Length != PartsInLine || line.Trim().Contains('\n', StringComparison.Ordinal)) throw new FormatException("These are not the labels of one page.");
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, NameOf(name, text));
        Write(file + ".txt", text);
        Write(file + Ending, $"{OwnPages}/{NameOf(name, text)} |{string.Join('|', parts[1..])}\n");
        return file + Ending;
    }

    /// <summary>Whole or not at all: a reader of the folder never meets half a file.</summary>
    private static void Write(string file, string text)
    {
        var partial = file + ".partial";
        File.WriteAllText(partial, text, s_encoding);
        File.Move(partial, file, overwrite: true);
    }

    /// <summary>A name that any file system takes, of the page's file or record.</summary>
    private static string NameOf(string name, string text)
    {
        var last = name.TrimEnd('/', '\\').Split('/', '\\')[^1];
        if (last.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)) last = last[..^4];
        var safe = string.Concat(last.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '_')).Trim('.', '_');
        return $"{safe[..Math.Min(safe.Length, MostNameLength)]}-{Convert.ToHexStringLower(SHA256.HashData(s_encoding.GetBytes(text)))[..HashLength]}";
    }
}
