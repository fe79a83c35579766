using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleParser.Generators;

/// <summary>
/// A project's root namespace as C# can write it. Where the project's file does not say it, it is the file's name, which may have a hyphen: that of a program of one file,
/// <c>read-a-page.cs</c>, for one.
/// </summary>
internal static class NamespaceName
{
    public static string Of(string rootNamespace) =>
        string.Join(".", rootNamespace.Split('.').Where(part => part.Length > 0).Select(Part));

    private static string Part(string part)
    {
        var name = new StringBuilder(part.Length + 1);
        foreach (var c in part) name.Append(SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_');
        if (!SyntaxFacts.IsIdentifierStartCharacter(name[0])) name.Insert(0, '_');
        var written = name.ToString();
        return SyntaxFacts.GetKeywordKind(written) == SyntaxKind.None ? written : "@" + written;
    }
}
