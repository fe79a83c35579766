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
        byte[] roleMemory = PageMemory.Rent(lines * Columns, sizeof(float)), memory = PageMemory.Rent(lines * Wide * 2, sizeof(double));
        var roles = PageMemory.Items<float>(roleMemory)[..(lines * Columns)];
        var likely = PageMemory.Items<double>(memory)[..(lines * Wide)];
        var room = PageMemory.Items<double>(memory).Slice(lines * Wide, lines * Wide);
        Likelihoods(scores, lattice, roles, likely, room);
        Walk(likely, room, lines, labels);
        for (var i = 0; i < lines; i++) Choose(lattice, isFirst: i == 0, roles.Slice(i * Columns, Columns), likely.Slice(i * Wide, Wide), ref labels[i]);
        PageMemory.Return(memory);
        PageMemory.Return(roleMemory);
    }

    /// <summary>How likely each state of each line is, and e to what is said of each role.</summary>
    /// <param name="scores">What is said of the lines, of which there is one at least.</param>
    /// <param name="lattice">What may stand where.</param>
    /// <param name="roles">Where the roles' numbers go.</param>
    /// <param name="likely">Where the likelihoods go.</param>
    /// <param name="room">Room for as many.</param>
    public static void Likelihoods(LabelScores scores, RoleLattice lattice, Span<float> roles, Span<double> likely, Span<double> room)
    {
        Down(scores, lattice, roles, likely, room);
        Up(lattice, likely, room, scores.Lines);
    }

    /// <summary>e to what is said of each role, and how much speaks for each state: for its section and all of the roles that it may have.</summary>
    private static void Emit(ReadOnlySpan<int> says, RoleLattice lattice, Span<float> roles, ref double state)
    {
        ref var said = ref MemoryMarshal.GetReference(says[..(Sections + Columns)]);
        ref var role = ref MemoryMarshal.GetReference(roles[..Columns]);
        var sections = Logits(ref said, 0).WithElement(Sections, float.MinValue);
        sections = Exponential.Of(sections - Vector256.Create(Greatest(sections)));
        Vector256<float> first = Logits(ref said, Sections), second = Logits(ref said, Sections + 8), third = Logits(ref said, Sections + 16), fourth = Logits(ref said, Sections + 24);
        var fifth = Vector256.ConditionalSelect(Vector256.LessThan(Vector256<int>.Indices, Vector256.Create(LabelSpace.Roles.Length - 32)).AsSingle(), Logits(ref said, Sections + 32), Vector256.Create(float.MinValue));
        var most = Vector256.Create(Greatest(Vector256.MaxNative(Vector256.MaxNative(first, second), Vector256.MaxNative(Vector256.MaxNative(third, fourth), fifth))));
        Exponential.Of(first - most).StoreUnsafe(ref role);
        Exponential.Of(second - most).StoreUnsafe(ref role, 8);
        Exponential.Of(third - most).StoreUnsafe(ref role, 16);
        Exponential.Of(fourth - most).StoreUnsafe(ref role, 24);
        Exponential.Of(fifth - most).StoreUnsafe(ref role, 32);
        var emission = sections * SumOfRoles(ref role, ref MemoryMarshal.GetArrayDataReference(lattice.PairsByRole));
        var headline = sections[RoleLattice.HeaderSection] * roles[RoleLattice.Headline] * lattice.HeadlinePair;

        // The header's number goes to its states before and behind the headline.
        var scale = Vector256.Create((double)(1 / float.MaxNative(headline, Greatest(emission))));
        var spread = Vector256.Shuffle(emission, Vector256.Create(0, 1, 1, 1, 2, 3, 4, 5)).WithElement(RoleLattice.AtHeadline, headline);
        Vector256.MaxNative(Vector256.Create((double)Floor), Vector256.WidenLower(spread) * scale).StoreUnsafe(ref state);
        Vector256.MaxNative(Vector256.Create((double)Floor), Vector256.WidenUpper(spread) * scale).StoreUnsafe(ref state, 4);
        Vector256.MaxNative(Vector256.CreateScalar((double)Floor), Vector256.CreateScalar((double)emission[Sections - 1]) * scale).StoreUnsafe(ref state, 8);
    }

    /// <summary>
    /// For each section, all of its roles together. A role is one number beside those of all sections, so that nothing is summed across a vector; the order of the sums is
    /// that of eight roles at a time.
    /// </summary>
    private static Vector256<float> SumOfRoles(ref float role, ref float pairs)
    {
        Vector256<float> first = default, second = default, third = default, fourth = default, fifth = default, sixth = default, seventh = default, eighth = default;
        for (nuint i = 0; i < Columns; i += 8)
        {
            first += Of(ref role, ref pairs, i);
            second += Of(ref role, ref pairs, i + 1);
            third += Of(ref role, ref pairs, i + 2);
            fourth += Of(ref role, ref pairs, i + 3);
            fifth += Of(ref role, ref pairs, i + 4);
            sixth += Of(ref role, ref pairs, i + 5);
            seventh += Of(ref role, ref pairs, i + 6);
            eighth += Of(ref role, ref pairs, i + 7);
        }

        return first + fifth + (second + sixth) + (third + seventh + (fourth + eighth));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Of(ref float role, ref float pairs, nuint at) => Vector256.Create(Unsafe.Add(ref role, at)) * Vector256.LoadUnsafe(ref pairs, at * 8);

    /// <summary>Eight of the numbers that are said, in logits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Logits(ref int says, nuint at) => Vector256.ConvertToSingle(Vector256.LoadUnsafe(ref says, at)) * Vector256.Create(1f / LabelModel.One);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Sum(Vector256<float> numbers)
    {
        var half = numbers.GetLower() + numbers.GetUpper();
        return half[0] + half[1] + (half[2] + half[3]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Greatest(Vector256<float> numbers)
    {
        var half = Vector128.MaxNative(numbers.GetLower(), numbers.GetUpper());
        return float.MaxNative(float.MaxNative(half[0], half[1]), float.MaxNative(half[2], half[3]));
    }

    /// <summary>The sums over all walks to each state of each line; a line's numbers are made beside them, as neither waits for the other.</summary>
    private static void Down(LabelScores scores, RoleLattice lattice, Span<float> roles, Span<double> sums, Span<double> emissions)
    {
        ref var from = ref MemoryMarshal.GetArrayDataReference(lattice.StepsFrom);
        ref var traces = ref MemoryMarshal.GetArrayDataReference(s_traces);
        ref var said = ref MemoryMarshal.GetReference(emissions[..(scores.Lines * Wide)]);
        ref var down = ref MemoryMarshal.GetReference(sums[..(scores.Lines * Wide)]);
        for (var i = 0; i < scores.Lines; i++)
        {
            Emit(scores.Of(i), lattice, roles.Slice(i * Columns, Columns), ref said);
            if (i == 0)
            {
                Scaled(Row(ref from, States) * Row(ref said, 0)).Store(ref down);
            }
            else
            {
                var next = SumDown(ref from, ref down);
                down = ref Unsafe.Add(ref down, Wide);
                Kept(Scaled(next * Row(ref said, 0)), ref traces).Store(ref down);
            }

            said = ref Unsafe.Add(ref said, Wide);
        }
    }

    /// <summary>The sums over all walks from each state of each line to the page's end, times those to it: how likely the state is.</summary>
    private static void Up(RoleLattice lattice, Span<double> sums, Span<double> emissions, int lines)
    {
        ref var to = ref MemoryMarshal.GetArrayDataReference(lattice.StepsTo);
        ref var traces = ref MemoryMarshal.GetArrayDataReference(s_traces);
        ref var said = ref Unsafe.Add(ref MemoryMarshal.GetReference(emissions[..(lines * Wide)]), (lines - 1) * Wide);
        ref var down = ref Unsafe.Add(ref MemoryMarshal.GetReference(sums[..(lines * Wide)]), (lines - 1) * Wide);
        var up = new Numbers(Vector256.Create(1.0), Vector256.Create(1.0), Vector256.Create(1.0));
        Scaled(Row(ref down, 0) * up).Store(ref down);
        for (var i = lines - 1; i > 0; i--)
        {
            // The weights stand where the line's numbers were.
            (up * Row(ref said, 0)).Store(ref said);
            up = Kept(Scaled(SumUp(ref to, ref said)), ref traces);
            said = ref Unsafe.Subtract(ref said, Wide);
            down = ref Unsafe.Subtract(ref down, Wide);
            Scaled(Row(ref down, 0) * up).Store(ref down);
        }
    }

    /// <summary>The rows of steps, each times its weight. One goes to no state before, so that later rows begin with zeros.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Numbers SumDown(ref double steps, ref double weights)
    {
        Vector256<double> first = default, second = default, third = default;
        for (var state = 0; state < States; state++)
        {
            var weight = Vector256.Create(Unsafe.Add(ref weights, state));
            ref var row = ref Unsafe.Add(ref steps, state * Wide);
            if (state < 4) first += weight * Vector256.LoadUnsafe(ref row);
            if (state < 8) second += weight * Vector256.LoadUnsafe(ref row, 4);
            third += weight * Vector256.LoadUnsafe(ref row, 8);
        }

        return new Numbers(first, second, third);
    }

    /// <summary>The same backwards: one comes from no state behind, so that earlier rows end with zeros.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Numbers SumUp(ref double steps, ref double weights)
    {
        Vector256<double> first = default, second = default, third = default;
        for (var state = 0; state < States; state++)
        {
            var weight = Vector256.Create(Unsafe.Add(ref weights, state));
            ref var row = ref Unsafe.Add(ref steps, state * Wide);
            first += weight * Vector256.LoadUnsafe(ref row);
            if (state >= 4) second += weight * Vector256.LoadUnsafe(ref row, 4);
            if (state >= 8) third += weight * Vector256.LoadUnsafe(ref row, 8);
        }

        return new Numbers(first, second, third);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Numbers Row(ref double rows, int row) =>
        new(Vector256.LoadUnsafe(ref rows, (nuint)(row * Wide)), Vector256.LoadUnsafe(ref rows, (nuint)((row * Wide) + 4)), Vector256.LoadUnsafe(ref rows, (nuint)((row * Wide) + 8)));

    /// <summary>Of each state a number.</summary>
    private readonly struct Numbers(Vector256<double> first, Vector256<double> second, Vector256<double> third)
    {
        public readonly Vector256<double> First = first, Second = second, Third = third;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Numbers operator *(Numbers one, Numbers other) => new(one.First * other.First, one.Second * other.Second, one.Third * other.Third);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Store(ref double to)
        {
            First.StoreUnsafe(ref to);
            Second.StoreUnsafe(ref to, 4);
            Third.StoreUnsafe(ref to, 8);
        }
    }

    /// <summary>
    /// Lines that look like a page's foot, and many like its head behind them, would leave no walk at all: of a state some
    /// trace is kept. From the second line on every state can be reached, and from every state the page's end.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Numbers Kept(Numbers states, ref double traces)
    {
        var least = Row(ref traces, 0);
        return new Numbers(Vector256.MaxNative(states.First, least.First), Vector256.MaxNative(states.Second, least.Second), Vector256.MaxNative(states.Third, least.Third));
    }

    /// <summary>To a sum of one, so that no number of a long page gets too small.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Numbers Scaled(Numbers states)
    {
        var sums = states.First + states.Second + states.Third;
        var sum = sums[0] + sums[1] + (sums[2] + sums[3]);
        var scale = Vector256.Create(sum > 0 ? 1 / sum : 1);
        return new Numbers(states.First * scale, states.Second * scale, states.Third * scale);
    }

    // The headline is one line of many, and what is asked for most: without this, a page whose headline could be one of two lines had neither.
    private const double HeadlineWorth = 30;

    private static double WorthOf(int state) => state == RoleLattice.AtHeadline ? HeadlineWorth : 1;

    /// <summary>The walk whose states are likeliest in sum. The sums of the best walks to each state go to <paramref name="best"/>.</summary>
    private static void Walk(ReadOnlySpan<double> likely, Span<double> best, int lines, Span<DecodedLine> labels)
    {
        for (var state = 0; state < States; state++) best[state] = RoleLattice.MayFollow(-1, state) ? likely[state] * WorthOf(state) : double.MinValue;
        for (var i = 1; i < lines; i++) Step(best.Slice((i - 1) * Wide, Wide), likely.Slice(i * Wide, Wide), best.Slice(i * Wide, Wide));
        var last = LikeliestOf(best.Slice((lines - 1) * Wide, States));
        for (var i = lines - 1; i >= 0; i--)
        {
            labels[i].State = (byte)last;
            if (i > 0) last = Origin(best.Slice((i - 1) * Wide, Wide), last);
        }
    }

    /// <summary>As RoleLattice.MayFollow has it: to the headline from what stands before it, behind it from there alone, else from any state before.</summary>
    private static void Step(ReadOnlySpan<double> before, ReadOnlySpan<double> likely, Span<double> next)
    {
        var most = before[0];
        next[0] = most + likely[0];
        var header = double.MaxNative(most, before[RoleLattice.BeforeHeadline]);
        next[RoleLattice.BeforeHeadline] = header + likely[RoleLattice.BeforeHeadline];
        next[RoleLattice.AtHeadline] = header + (likely[RoleLattice.AtHeadline] * HeadlineWorth);
        var behind = double.MaxNative(before[RoleLattice.AtHeadline], before[RoleLattice.AfterHeadline]);
        next[RoleLattice.AfterHeadline] = behind + likely[RoleLattice.AfterHeadline];
        most = double.MaxNative(header, behind);
        for (var to = RoleLattice.AfterHeadline + 1; to < States; to++)
        {
            most = double.MaxNative(most, before[to]);
            next[to] = most + likely[to];
        }
    }

    /// <summary>The state of the line before that the best walk to a state comes from: of those that are alike the first.</summary>
    private static int Origin(ReadOnlySpan<double> before, int to) => to switch
    {
        RoleLattice.AtHeadline => LikeliestOf(before[..RoleLattice.AtHeadline]),

        // Here the headline itself is the first.
        RoleLattice.AfterHeadline => RoleLattice.AtHeadline + LikeliestOf(before.Slice(RoleLattice.AtHeadline, 2)),
        _ => LikeliestOf(before[..(to + 1)]),
    };

    private static int LikeliestOf(ReadOnlySpan<double> states)
    {
        var likeliest = 0;
        for (var state = 1; state < states.Length; state++)
        {
            if (states[state] > states[likeliest]) likeliest = state;
        }

        return likeliest;
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
            most = Vector256.MaxNative(most, here);
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
