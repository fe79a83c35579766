using System.Reflection;

namespace ArticleParser.Generators;

/// <summary>
/// Where a diagnostic is explained: its page of the documentation, where the build was told the site's address (<c>-p:DocsUrl=…</c>). A build that knows
/// none gives no link, since there is no address that anybody could open.
/// </summary>
internal static class HelpLinks
{
    private static readonly string? s_docs = Metadata("DocsUrl");

    public static string? Of(string id) => s_docs is null ? null : $"{s_docs}/diagnostics/{id.ToLowerInvariant()}.html";

    /// <summary>What the build says of this assembly under a key; null where it says nothing. Addresses have no slash at their end.</summary>
    public static string? Metadata(string key) =>
        typeof(HelpLinks).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(data => data.Key == key)?.Value is { Length: > 0 } value ? value.TrimEnd('/') : null;
}
