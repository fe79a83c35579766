using System.Diagnostics;

namespace ArticleParser.Tests.Cli;

/// <summary>A file system of so many KiB, in memory, gone after the test. Who may not mount one is skipped, aloud.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("articleparser-disk-");

    public SmallDisk(int kibibytes)
    {
        if (OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", $"size={kibibytes}k", "articleparser", Root) == 0) return;
        _folder.Delete();
        Assert.Skip("Needs to mount a small file system, which Linux allows root.");
    }

    public string Root => _folder.FullName;

    public string Path(string name) => System.IO.Path.Combine(Root, name);

    public void Dispose()
    {
        Run("umount", "--lazy", Root);
        _folder.Delete();
    }

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
