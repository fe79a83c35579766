using System.Runtime.InteropServices;

namespace ArticleParser.Cli.Files;

/// <summary>Asks macOS by <c>stat</c> and <c>fstat</c> with file numbers of 64 bits, which have a name of their own on Intel.</summary>
internal static partial class MacStatus
{
    private const int TypeMask = 0xF000;
    private const int Regular = 0x8000;

    // Places in struct stat; it is shorter than this.
    private const int Size = 256;
    private const int Mode = 4;
    private const int Number = 8;

    private static bool IsIntel => RuntimeInformation.ProcessArchitecture == Architecture.X64;

    public static FileStatus? Of(string path)
    {
        var answer = new byte[Size];
        return Read((IsIntel ? StatIntel(path, answer) : Stat(path, answer)) == 0, answer);
    }

    public static FileStatus? Of(int descriptor)
    {
        var answer = new byte[Size];
        return Read((IsIntel ? FstatIntel(descriptor, answer) : Fstat(descriptor, answer)) == 0, answer);
    }

    private static FileStatus? Read(bool isThere, byte[] answer) => isThere
        ? new FileStatus(new FileIdentity(BitConverter.ToUInt32(answer, 0), BitConverter.ToUInt64(answer, Number)), (BitConverter.ToUInt16(answer, Mode) & TypeMask) == Regular)
        : null;

    [LibraryImport("libc", EntryPoint = "stat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Stat(string path, byte[] answer);

    [LibraryImport("libc", EntryPoint = "fstat")]
    private static partial int Fstat(int descriptor, byte[] answer);

    [LibraryImport("libc", EntryPoint = "stat$INODE64", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatIntel(string path, byte[] answer);

    [LibraryImport("libc", EntryPoint = "fstat$INODE64")]
    private static partial int FstatIntel(int descriptor, byte[] answer);
}
