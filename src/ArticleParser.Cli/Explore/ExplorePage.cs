using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace ArticleParser.Cli.Explore;

/// <summary>
/// The page that shows a tree: one file that asks the network for nothing. Its policy allows the one script and the one style that it holds, by their
/// hashes, and nothing else: whatever a page's text says, it cannot run.
/// </summary>
internal static class ExplorePage
{
    private static readonly string[] s_scripts = ["model.js", "query.js", "text.js", "tree.js", "align.js", "labels.js", "dialect.js", "correct.js", "details.js", "page.js"];
    private static readonly Lazy<Parts> s_file = new(() => Assemble([.. s_scripts, "start.js"], "connect-src 'none'"));
    private static readonly Lazy<Parts> s_live = new(() => Assemble([.. s_scripts, "live.js", "compare.js", "pages.js", "start-live.js"], "connect-src 'self'"));

    /// <summary>The policy of the page that a server sends: it may ask that server for data besides.</summary>
    public static string LivePolicy => s_live.Value.Policy;

    /// <summary>Writes the page of a tree as a file of its own.</summary>
    public static void Write(IBufferWriter<byte> output, string name, SyntaxTree tree) => Write(output, s_file.Value, name, tree, null);

    /// <summary>Writes the page as a server sends it.</summary>
    public static void WriteLive(IBufferWriter<byte> output, string name, SyntaxTree tree, LivePage live) => Write(output, s_live.Value, name, tree, live);

    /// <summary>What the page's script, style and contents may do.</summary>
    /// <param name="script">The text of the only script.</param>
    /// <param name="style">The text of the only style.</param>
    /// <param name="connect">What it may ask for data.</param>
    public static string Policy(string script, string style, string connect) =>
        $"default-src 'none'; script-src {HashOf(script)}; style-src {HashOf(style)}; {connect}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    /// <summary>A file of the page as it is in the tool, with LF between its lines: browsers hash it so.</summary>
    public static string Resource(string name)
    {
        using var stream = typeof(ExplorePage).Assembly.GetManifestResourceStream("explore-" + name)
            ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static void Write(IBufferWriter<byte> output, Parts parts, string name, SyntaxTree tree, LivePage? live)
    {
        Encoding.UTF8.GetBytes(parts.BeforeData, output);
        PageData.Write(output, name, tree, live);
        Encoding.UTF8.GetBytes(parts.AfterData, output);
    }

    private static Parts Assemble(string[] scripts, string connect)
    {
        var script = "'use strict';\n" + string.Concat(scripts.Select(Resource));
        var style = Resource("page.css");
        var policy = Policy(script, style, connect);
        var parts = Resource("page.html").Split("{data}");
        return new Parts(
            policy,
            parts[0].Replace("{policy}", policy, StringComparison.Ordinal).Replace("{style}", style, StringComparison.Ordinal),
            parts[1].Replace("{script}", script, StringComparison.Ordinal));
    }

    private static string HashOf(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private sealed record Parts(string Policy, string BeforeData, string AfterData);
}
