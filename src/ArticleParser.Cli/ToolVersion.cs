using System.Reflection;

namespace ArticleParser.Cli;

/// <summary>Which build of the tool this is.</summary>
internal static class ToolVersion
{
    /// <summary>The version; behind a plus sign the commit that it was built from, where the build knew it.</summary>
    public static string Text { get; } = typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
