namespace ArticleParser.Cli.Files;

/// <summary>Which file it is, whatever the path that leads to it: two paths with the same identity are one file.</summary>
/// <param name="Device">The disk or volume.</param>
/// <param name="Number">The file's number on it.</param>
internal readonly record struct FileIdentity(ulong Device, ulong Number);

/// <summary>What the system says of a file behind a path or an open stream.</summary>
/// <param name="Identity">Which file it is.</param>
/// <param name="IsRegular">True for a file of the disk; false for a folder, a pipe, a terminal or another device.</param>
internal readonly record struct FileStatus(FileIdentity Identity, bool IsRegular)
{
    /// <summary>That of the file which a path leads to, over all links; null where there is none or the system does not tell.</summary>
    public static FileStatus? Of(string path) => Ask(() =>
        OperatingSystem.IsLinux() ? LinuxStatus.Of(path) : OperatingSystem.IsWindows() ? WindowsStatus.Of(path) : OperatingSystem.IsMacOS() ? MacStatus.Of(path) : null);

    /// <summary>That of standard input (0) or output (1); null where there is none or the system does not tell.</summary>
    public static FileStatus? OfStandard(int stream) => Ask(() =>
        OperatingSystem.IsLinux() ? LinuxStatus.Of(stream) : OperatingSystem.IsWindows() ? WindowsStatus.OfStandard(stream) : OperatingSystem.IsMacOS() ? MacStatus.Of(stream) : null);

    /// <summary>Whether two paths lead to one file. Where the system does not tell, the paths with their links followed are compared.</summary>
    public static bool AreSame(string one, string other) =>
        Of(one) is { } a && Of(other) is { } b ? a.Identity == b.Identity : string.Equals(FinalPath.Of(one), FinalPath.Of(other), StringComparison.Ordinal);

    // A C library may be older than the call.
    private static FileStatus? Ask(Func<FileStatus?> ask)
    {
        try
        {
            return ask();
        }
        catch (Exception error) when (error is EntryPointNotFoundException or DllNotFoundException)
        {
            return null;
        }
    }
}
