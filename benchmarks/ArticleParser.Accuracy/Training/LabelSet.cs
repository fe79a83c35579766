using System.Numerics;
using System.Runtime.CompilerServices;

namespace ArticleParser.Accuracy.Training;

/// <summary>What a line may be as far as is known: for each section a bit for each role.</summary>
[InlineArray(RoleLattice.Sections)]
internal struct LabelSet : IEquatable<LabelSet>
{
    private ulong _roles;

    /// <summary>Nothing is known.</summary>
    public static LabelSet All { get; } = Of(_ => true, _ => true);

    /// <summary>The roles that pass, in the sections that pass.</summary>
    public static LabelSet Of(Func<SyntaxKind, bool> section, Func<SyntaxKind, bool> role)
    {
        var set = default(LabelSet);
        for (var s = 0; s < LabelSpace.Sections.Length; s++)
        {
            for (var r = 0; section(LabelSpace.Sections[s]) && r < LabelSpace.Roles.Length; r++) set[s] |= role(LabelSpace.Roles[r]) ? 1UL << r : 0;
        }

        return set;
    }

    public static LabelSet OfRoles(params SyntaxKind[] roles) => Of(_ => true, roles.Contains);

    public readonly LabelSet And(in LabelSet other)
    {
        var set = default(LabelSet);
        for (var s = 0; s < RoleLattice.Sections; s++) set[s] = this[s] & other[s];
        return set;
    }

    public readonly LabelSet Except(params SyntaxKind[] roles) => And(Of(_ => true, role => !roles.Contains(role)));

    /// <summary>Whether no role of the grammar is left.</summary>
    public readonly bool IsEmpty
    {
        get
        {
            for (var s = 0; s < RoleLattice.Sections; s++)
            {
                for (var left = this[s]; left != 0; left &= left - 1)
                {
                    if (LabelSpace.May(s, BitOperations.TrailingZeroCount(left))) return false;
                }
            }

            return true;
        }
    }

    public readonly bool Equals(LabelSet other)
    {
        for (var s = 0; s < RoleLattice.Sections; s++)
        {
            if (this[s] != other[s]) return false;
        }

        return true;
    }

    public override readonly bool Equals(object? obj) => obj is LabelSet other && Equals(other);

    public override readonly int GetHashCode()
    {
        var hash = default(HashCode);
        for (var s = 0; s < RoleLattice.Sections; s++) hash.Add(this[s]);
        return hash.ToHashCode();
    }
}

/// <summary>Sets by number, each once: many lines have the same.</summary>
internal static class LabelSets
{
    private static readonly Lock s_lock = new();
    private static readonly Dictionary<LabelSet, ushort> s_numbers = [];
    private static LabelSet[] s_sets = new LabelSet[256];
    private static float[][] s_masks = new float[256][];

    public static ushort Of(in LabelSet set)
    {
        lock (s_lock)
        {
            if (s_numbers.TryGetValue(set, out var number)) return number;
            number = (ushort)s_numbers.Count;
            if (number == s_sets.Length)
            {
                var larger = new LabelSet[s_sets.Length * 2];
                s_sets.CopyTo(larger, 0);
                var masks = new float[larger.Length][];
                s_masks.CopyTo(masks, 0);
                s_masks = masks;
                s_sets = larger;
            }

            s_sets[number] = set;
            s_masks[number] = MakeMasks(set);
            s_numbers[set] = number;
            return number;
        }
    }

    /// <summary>The masks of <see cref="LabelSet.All"/>.</summary>
    public static float[] AllMasks { get; } = MasksOf(Of(LabelSet.All));

    /// <summary>The set as numbers, 1 for each role of each section that is in it; <see cref="RoleLattice.RoleColumns"/> a section.</summary>
    public static float[] MasksOf(ushort number) => s_masks[number];

    private static float[] MakeMasks(in LabelSet set)
    {
        var masks = new float[RoleLattice.Sections * RoleLattice.RoleColumns];
        for (var section = 0; section < RoleLattice.Sections; section++)
        {
            for (var role = 0; role < LabelSpace.Roles.Length; role++) masks[(section * RoleLattice.RoleColumns) + role] = (set[section] >> role) & 1;
        }

        return masks;
    }

    public static ref readonly LabelSet At(ushort number) => ref s_sets[number];
}
