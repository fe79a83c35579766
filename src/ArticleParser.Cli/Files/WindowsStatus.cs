using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ArticleParser.Cli.Files;

/// <summary>Asks Windows by the number that NTFS gives each file.</summary>
internal static partial class WindowsStatus
{
    private const int Disk = 1;
    private const int InputHandle = -10;
    private const int FolderAttribute = 0x10;

    // Places in BY_HANDLE_FILE_INFORMATION.
    private const int Size = 52;
    private const int Volume = 28;
    private const int NumberHigh = 44;
    private const int NumberLow = 48;

    public static FileStatus? Of(string path)
    {
        try
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Of(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public static FileStatus? OfStandard(int stream)
    {
        using var handle = new SafeFileHandle(GetStdHandle(InputHandle - stream), ownsHandle: false);
        return handle.IsInvalid ? null : Of(handle);
    }

    private static FileStatus? Of(SafeFileHandle file)
    {
        var answer = new byte[Size];
        if (GetFileType(file) != Disk || !GetFileInformationByHandle(file, answer)) return null;
        var number = ((ulong)BitConverter.ToUInt32(answer, NumberHigh) << 32) | BitConverter.ToUInt32(answer, NumberLow);
        return new FileStatus(new FileIdentity(BitConverter.ToUInt32(answer, Volume), number), (BitConverter.ToInt32(answer, 0) & FolderAttribute) == 0);
    }

    [LibraryImport("kernel32")]
    private static partial nint GetStdHandle(int which);

    [LibraryImport("kernel32")]
    private static partial int GetFileType(SafeFileHandle file);

    [LibraryImport("kernel32")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool GetFileInformationByHandle(SafeFileHandle file, byte[] answer);
}
