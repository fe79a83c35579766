using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// The one place where lines get their sections and roles. From what is said of each line, and what the lattice says of
/// pairs and steps, it finds how likely each state of each line is, all lines considered (forward and backward), then the
/// walk that is right on most lines, and in each state the role that is likeliest there.
/// </summary>
/// <remarks>Sums of floats in one fixed order, without fused products: the same bits on every machine.</remarks>
internal static class RoleDecoder
{
    private const int States = RoleLattice.States;

    private const int Wide = RoleLattice.Wide;

    // No state is ruled out by what is said of one line, nor by what is said of many.
    private const float Floor = 1e-6f;
    private const double Trace = 1e-100;
    private static readonly double[] s_traces = Traces();
    private const int Columns = RoleLattice.RoleColumns;
    private const int Sections = RoleLattice.Sections;

    /// <summary>Gives each line its label.</summary>
    public static void Decode(LabelScores scores, RoleLattice lattice, Span<DecodedLine> labels)
    {
        if (labels.IsEmpty) return;
        var lines = labels.Length;
        byte[] roleMemory = PageMemory.Rent(lines * Columns, sizeof(float)), memory = PageMemory.Rent(lines * Wide * 3, sizeof(double));
        var roles = PageMemory.Items<float>(roleMemory)[..(lines * Columns)];
        var emissions = PageMemory.Items<double>(memory)[..(lines * Wide)];
        var forward = PageMemory.Items<double>(memory).Slice(lines * Wide, lines * Wide);
        var backward = PageMemory.Items<double>(memory).Slice(2 * lines * Wide, lines * Wide);
        for (var i = 0; i < lines; i++) Emit(scores.Of(i), lattice, roles.Slice(i * Columns, Columns), emissions.Slice(i * Wide, Wide));
        Forward(lattice, emissions, forward, lines);
        Backward(lattice, emissions, backward, lines);
        Multiply(forward, backward, lines);
        Walk(forward, backward, lines, labels);
        for (var i = 0; i < lines; i++) Choose(lattice, isFirst: i == 0, roles.Slice(i * Columns, Columns), forward.Slice(i * Wide, Wide), ref labels[i]);
        PageMemory.Return(memory);
        PageMemory.Return(roleMemory);
    }

    /// <summary>e to what is said of each role, and how much speaks for each state: for its section and all of the roles that it may have.</summary>
    internal static void Emit(ReadOnlySpan<int> says, RoleLattice lattice, Span<float> roles, Span<double> states)
    {
        ref var said = ref MemoryMarshal.GetReference(says[..(Sections + Columns)]);
        ref var role = ref MemoryMarshal.GetReference(roles[..Columns]);
        var sections = Numbers(ref said, 0).WithElement(Sections, float.MinValue);
        sections = Exponential.Of(sections - Vector256.Create(Greatest(sections)));

        // All of a line's roles stay in registers, until each section has asked for them.
        Vector256<float> first = Numbers(ref said, Sections), second = Numbers(ref said, Sections + 8), third = Numbers(ref said, Sections + 16), fourth = Numbers(ref said, Sections + 24);
        var fifth = Vector256.ConditionalSelect(Vector256.LessThan(Vector256<int>.Indices, Vector256.Create(LabelSpace.Roles.Length - 32)).AsSingle(), Numbers(ref said, Sections + 32), Vector256.Create(float.MinValue));
        var most = Vector256.Create(Greatest(Vector256.Max(Vector256.Max(first, second), Vector256.Max(Vector256.Max(third, fourth), fifth))));
        (first, second, third, fourth, fifth) = (Exponential.Of(first - most), Exponential.Of(second - most), Exponential.Of(third - most), Exponential.Of(fourth - most), Exponential.Of(fifth - most));
        first.StoreUnsafe(ref role);
        second.StoreUnsafe(ref role, 8);
        third.StoreUnsafe(ref role, 16);
        fourth.StoreUnsafe(ref role, 24);
        fifth.StoreUnsafe(ref role, 32);
        states.Clear();
        var greatest = 0f;
        ref var pairs = ref MemoryMarshal.GetArrayDataReference(lattice.Pairs);
        for (var section = 0; section < Sections; section++)
        {
            var sum = first * Vector256.LoadUnsafe(ref pairs);
            sum += second * Vector256.LoadUnsafe(ref pairs, 8);
            sum += third * Vector256.LoadUnsafe(ref pairs, 16);
            sum += fourth * Vector256.LoadUnsafe(ref pairs, 24);
            sum += fifth * Vector256.LoadUnsafe(ref pairs, 32);
            pairs = ref Unsafe.Add(ref pairs, Columns);
            var emission = sections[section] * Sum(sum);
            var state = RoleLattice.FirstStateOf(section);
            if (state == RoleLattice.BeforeHeadline)
            {
                var headline = sections[section] * roles[RoleLattice.Headline] * lattice.HeadlinePair;
                states[RoleLattice.AtHeadline] = headline;
                states[RoleLattice.AfterHeadline] = emission;
                greatest = MathF.Max(greatest, headline);
            }

            states[state] = emission;
            greatest = MathF.Max(greatest, emission);
        }

        var scale = 1 / greatest;
        foreach (ref var state in states[..States]) state = Math.Max(Floor, state * scale);
    }

    /// <summary>Eight of the numbers that are said, in logits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Numbers(ref int says, nuint at) => Vector256.ConvertToSingle(Vector256.LoadUnsafe(ref says, at)) * Vector256.Create(1f / LabelModel.One);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Sum(Vector256<float> numbers)
    {
        var half = numbers.GetLower() + numbers.GetUpper();
        return half[0] + half[1] + (half[2] + half[3]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Greatest(Vector256<float> numbers)
    {
        var half = Vector128.Max(numbers.GetLower(), numbers.GetUpper());
        return MathF.Max(MathF.Max(half[0], half[1]), MathF.Max(half[2], half[3]));
    }

    internal static void Forward(RoleLattice lattice, ReadOnlySpan<double> emissions, Span<double> forward, int lines)
    {
        ref var steps = ref MemoryMarshal.GetArrayDataReference(lattice.StepsFrom);
        for (var i = 0; i < lines; i++)
        {
            var here = forward.Slice(i * Wide, Wide);
            if (i == 0) Sum(ref steps, [], here);
            else Sum(ref steps, forward.Slice((i - 1) * Wide, Wide), here);
            for (var state = 0; state < Wide; state += 4) (Vector256.Create<double>(here[state..]) * Vector256.Create(emissions[((i * Wide) + state)..])).CopyTo(here[state..]);
            Scale(here);
            if (i > 0) Keep(here);
        }
    }

    // The buffers of these two are made where there is no loop: a method that has both is compiled in full at its first call.
    internal static void Backward(RoleLattice lattice, ReadOnlySpan<double> emissions, Span<double> backward, int lines) => Backward(lattice, emissions, backward, lines, stackalloc double[Wide]);

    private static void Backward(RoleLattice lattice, ReadOnlySpan<double> emissions, Span<double> backward, int lines, Span<double> weights)
    {
        ref var steps = ref MemoryMarshal.GetArrayDataReference(lattice.StepsTo);
        backward.Slice((lines - 1) * Wide, Wide).Fill(1);
        for (var i = lines - 2; i >= 0; i--)
        {
            for (var state = 0; state < Wide; state += 4) (Vector256.Create<double>(backward[(((i + 1) * Wide) + state)..]) * Vector256.Create(emissions[(((i + 1) * Wide) + state)..])).CopyTo(weights[state..]);
            var here = backward.Slice(i * Wide, Wide);
            Sum(ref steps, weights, here);
            Scale(here);
            Keep(here);
        }
    }

    /// <summary>The sum of the rows of steps, each times its weight; without weights the row of the page's beginning.</summary>
    private static void Sum(ref double steps, ReadOnlySpan<double> weights, Span<double> to)
    {
        Vector256<double> first = default, second = default, third = default;
        if (weights.IsEmpty) Add(ref steps, States, Vector256.Create(1.0), ref first, ref second, ref third);
        else
        {
            for (var state = 0; state < States; state++) Add(ref steps, state, Vector256.Create(weights[state]), ref first, ref second, ref third);
        }

        first.CopyTo(to);
        second.CopyTo(to[4..]);
        third.CopyTo(to[8..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref double steps, int row, Vector256<double> weight, ref Vector256<double> first, ref Vector256<double> second, ref Vector256<double> third)
    {
        first += weight * Vector256.LoadUnsafe(ref steps, (nuint)(row * Wide));
        second += weight * Vector256.LoadUnsafe(ref steps, (nuint)((row * Wide) + 4));
        third += weight * Vector256.LoadUnsafe(ref steps, (nuint)((row * Wide) + 8));
    }

    /// <summary>
    /// Lines that look like a page's foot, and many like its head behind them, would leave no walk at all: of a state some
    /// trace is kept. From the second line on every state can be reached, and from every state the page's end.
    /// </summary>
    private static void Keep(Span<double> states)
    {
        ref var first = ref MemoryMarshal.GetReference(states);
        ref var traces = ref MemoryMarshal.GetArrayDataReference(s_traces);
        for (nuint state = 0; state < Wide; state += 4) Vector256.Max(Vector256.LoadUnsafe(ref first, state), Vector256.LoadUnsafe(ref traces, state)).StoreUnsafe(ref first, state);
    }

    /// <summary>To a sum of one, so that no number of a long page gets too small.</summary>
    private static void Scale(Span<double> states)
    {
        Vector256<double> first = Vector256.Create<double>(states), second = Vector256.Create<double>(states[4..]), third = Vector256.Create<double>(states[8..]);
        var sums = first + second + third;
        var sum = sums[0] + sums[1] + (sums[2] + sums[3]);
        var scale = Vector256.Create(sum > 0 ? 1 / sum : 1);
        (first * scale).CopyTo(states);
        (second * scale).CopyTo(states[4..]);
        (third * scale).CopyTo(states[8..]);
    }

    /// <summary>How likely each state of each line is, in the place of the forward sums.</summary>
    internal static void Multiply(Span<double> forward, ReadOnlySpan<double> backward, int lines)
    {
        for (var i = 0; i < lines; i++)
        {
            var here = forward.Slice(i * Wide, Wide);
            for (var state = 0; state < Wide; state += 4) (Vector256.Create<double>(here[state..]) * Vector256.Create(backward[((i * Wide) + state)..])).CopyTo(here[state..]);
            Scale(here);
        }
    }

    // The headline is one line of many, and what is asked for most: without this, a page whose headline could be one of two lines had neither.
    private const double HeadlineWorth = 30;

    private static double WorthOf(int state) => state == RoleLattice.AtHeadline ? HeadlineWorth : 1;

    /// <summary>The walk whose states are likeliest in sum. The bests' origins go where the backward sums were.</summary>
    private static void Walk(ReadOnlySpan<double> likely, Span<double> origins, int lines, Span<DecodedLine> labels) => Walk(likely, origins, lines, labels, stackalloc double[States], stackalloc double[States]);

    private static void Walk(ReadOnlySpan<double> likely, Span<double> origins, int lines, Span<DecodedLine> labels, Span<double> best, Span<double> next)
    {
        for (var state = 0; state < States; state++) best[state] = RoleLattice.MayFollow(-1, state) ? likely[state] * WorthOf(state) : double.MinValue;
        for (var i = 1; i < lines; i++)
        {
            var here = likely.Slice(i * Wide, Wide);
            var before = 0;
            for (var to = 0; to < States; to++)
            {
                if (best[to] > best[before]) before = to;

                // As RoleLattice.MayFollow has it: to the headline from what stands before it, behind it from there alone, else from any state before.
                var from = to switch
                {
                    RoleLattice.AtHeadline => best[RoleLattice.BeforeHeadline] > best[0] ? RoleLattice.BeforeHeadline : 0,
                    RoleLattice.AfterHeadline => best[RoleLattice.AfterHeadline] > best[RoleLattice.AtHeadline] ? RoleLattice.AfterHeadline : RoleLattice.AtHeadline,
                    _ => before,
                };
                next[to] = best[from] + (here[to] * WorthOf(to));
                origins[(i * Wide) + to] = from;
            }

            next.CopyTo(best);
        }

        var last = 0;
        for (var state = 1; state < States; state++)
        {
            if (best[state] > best[last]) last = state;
        }

        for (var i = lines - 1; i >= 0; i--)
        {
            labels[i].State = (byte)last;
            if (i > 0) last = (int)origins[(i * Wide) + last];
        }
    }

    /// <summary>
    /// The role, of which a date stamp is the first line's alone: first whether the line is a piece of the story, by all of the roles that a story's line can have together,
    /// then which. What is found goes where the roles' numbers were.
    /// </summary>
    private static void Choose(RoleLattice lattice, bool isFirst, Span<float> roles, ReadOnlySpan<double> states, ref DecodedLine label)
    {
        if (label.State == RoleLattice.AtHeadline)
        {
            label.Role = (byte)RoleLattice.Headline;
            label.Likely = (float)states[label.State];
            return;
        }

        ref var value = ref MemoryMarshal.GetReference(roles[..Columns]);
        ref var pair = ref MemoryMarshal.GetReference(lattice.Pairs.AsSpan(RoleLattice.SectionOf(label.State) * Columns, Columns));
        ref var stories = ref MemoryMarshal.GetArrayDataReference(s_story);
        ref var may = ref MemoryMarshal.GetArrayDataReference(isFirst ? s_ones : s_later);
        Vector256<float> all = default, story = default;
        for (nuint i = 0; i < Columns; i += 8)
        {
            var here = Vector256.LoadUnsafe(ref value, i) * Vector256.LoadUnsafe(ref pair, i) * Vector256.LoadUnsafe(ref may, i);
            here.StoreUnsafe(ref value, i);
            all += here;
            story += here * Vector256.LoadUnsafe(ref stories, i);
        }

        var whole = Sum(all);
        ref var chosen = ref Sum(story) * 2 > whole ? ref stories : ref MemoryMarshal.GetArrayDataReference(s_others);
        Vector256<float> most = default;
        for (nuint i = 0; i < Columns; i += 8)
        {
            var here = Vector256.LoadUnsafe(ref value, i) * Vector256.LoadUnsafe(ref chosen, i);
            here.StoreUnsafe(ref value, i);
            most = Vector256.Max(most, here);
        }

        var best = IndexOf(ref value, Vector256.Create(Greatest(most)));
        label.Role = (byte)best;
        label.Likely = whole > 0 ? (float)(states[label.State] * roles[best] / whole) : 0;
    }

    /// <summary>Where the number stands first.</summary>
    private static int IndexOf(ref float numbers, Vector256<float> number)
    {
        for (var i = 0; i < Columns; i += 8)
        {
            var found = Vector256.Equals(Vector256.LoadUnsafe(ref numbers, (nuint)i), number).ExtractMostSignificantBits();
            if (found != 0) return i + BitOperations.TrailingZeroCount(found);
        }

        return 0;
    }

    // By the number of a role: 1 for those of a story's own lines, for the others, for each, for each that another line than the first may have.
    private static readonly float[] s_story = Ones(static role => role < LabelSpace.Roles.Length && LabelSpace.IsStory(role));
    private static readonly float[] s_others = Ones(static role => s_story[role] == 0);
    private static readonly float[] s_ones = Ones(static _ => true);
    private static readonly float[] s_later = Ones(static role => role != LabelSpace.DateStamp);

    private static float[] Ones(Func<int, bool> has)
    {
        var ones = new float[Columns];
        for (var role = 0; role < ones.Length; role++) ones[role] = has(role) ? 1 : 0;
        return ones;
    }

    private static double[] Traces()
    {
        var traces = new double[Wide];
        traces.AsSpan(0, States).Fill(Trace);
        return traces;
    }
}

/// <summary>What a line was found to be.</summary>
internal struct DecodedLine
{
    /// <summary>The state of <see cref="RoleLattice"/>.</summary>
    public byte State;

    /// <summary>The role, by its number in <see cref="LabelSpace"/>.</summary>
    public byte Role;

    /// <summary>How likely section and role are, all lines considered.</summary>
    public float Likely;

    public readonly SyntaxKind Section => LabelSpace.Sections[RoleLattice.SectionOf(State)];

    public readonly SyntaxKind Kind => LabelSpace.Roles[Role];
}
