using System.Buffers;
using System.Runtime.CompilerServices;

namespace ArticleParser;

/// <summary>
/// Rented memory for items of any kind that hold no references. All of it comes from one pool: the runtime compiles a pool's
/// code again for each kind of item, and a process that parses one page would wait for it.
/// </summary>
internal static class PageMemory
{
    /// <summary>Memory for at least so many items; what stands in it is left from others.</summary>
    public static long[] Rent<T>(int items)
        where T : unmanaged => ArrayPool<long>.Shared.Rent(checked((int)((((long)items * Unsafe.SizeOf<T>()) + sizeof(long) - 1) / sizeof(long))));

    public static void Return(long[] memory) => ArrayPool<long>.Shared.Return(memory);
}
