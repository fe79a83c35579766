using System.Runtime.InteropServices;

namespace ArticleParser.Cli.Files;

/// <summary>Asks Linux by <c>statx</c>, whose answer has one layout on all processors.</summary>
internal static partial class LinuxStatus
{
    private const int CurrentFolder = -100;
    private const int EmptyPath = 0x1000;
    private const uint TypeAndNumber = 0x101;
    private const int TypeMask = 0xF000;
    private const int Regular = 0x8000;

    // Places in struct statx.
    private const int Size = 256;
    private const int Mode = 28;
    private const int Number = 32;
    private const int Device = 136;

    public static FileStatus? Of(string path) => Of(CurrentFolder, path, 0);

    public static FileStatus? Of(int descriptor) => Of(descriptor, "", EmptyPath);

    private static FileStatus? Of(int folder, string path, int flags)
    {
        var answer = new byte[Size];
        if (Statx(folder, path, flags, TypeAndNumber, answer) != 0) return null;
        var identity = new FileIdentity(BitConverter.ToUInt64(answer, Device), BitConverter.ToUInt64(answer, Number));
        return new FileStatus(identity, (BitConverter.ToUInt16(answer, Mode) & TypeMask) == Regular);
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint mask, byte[] answer);
}
