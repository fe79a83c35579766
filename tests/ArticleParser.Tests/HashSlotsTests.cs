namespace ArticleParser.Tests;

/// <summary>A slot for each hash, also where hashes end alike or are zero.</summary>
public class HashSlotsTests
{
    private static readonly uint[] s_hashes = [0, 2, 0x100, 0x200, 0x300, 0xFFFFFF00, 7, 0x107, 8];

    [Fact]
    public void EachHashHasASlotOfItsOwnAndKeepsIt()
    {
        using var slots = new HashSlots(s_hashes.Length);
        var first = s_hashes.Select(slots.Add).ToArray();
        Assert.Equal(first, s_hashes.Select(slots.Add));
        Assert.Equal(s_hashes.Length, first.Distinct().Count());
        Assert.All(first, slot => Assert.InRange(slot, 0, slots.Count - 1));
    }

    [Fact]
    public void OnlyWhatWasAddedIsThere()
    {
        using var slots = new HashSlots(s_hashes.Length);
        foreach (var hash in s_hashes[..4]) slots.Add(hash);
        Assert.Equal(s_hashes.Select((_, index) => index < 4), s_hashes.Select(slots.Has));
    }
}
