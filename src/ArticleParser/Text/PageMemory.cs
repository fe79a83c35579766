using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleParser.Text;

/// <summary>
/// Rented memory for items of any kind that hold no references. All of it comes from the pool of bytes: the runtime compiles
/// a pool's code again for most other kinds of item, and a process that parses one page would wait for it.
/// </summary>
internal static class PageMemory
{
    /// <summary>Memory for at least so many items of so many bytes; what stands in it is left from others.</summary>
    public static byte[] Rent(int items, int size) => ArrayPool<byte>.Shared.Rent(checked(items * size));

    public static void Return(byte[] memory) => ArrayPool<byte>.Shared.Return(memory);

    /// <summary>The items in rented memory, as many as fit.</summary>
    public static Span<T> Items<T>(byte[] memory)
        where T : unmanaged => MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(memory)), memory.Length / Unsafe.SizeOf<T>());
}
