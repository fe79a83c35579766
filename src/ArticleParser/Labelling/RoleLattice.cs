namespace ArticleParser.Labelling;

/// <summary>
/// Which roles stand in which sections and how sections follow one another, as the decoder walks: one state for each
/// section, in the order of the page, but three for the header: before its headline, on it, after it.
/// </summary>
/// <param name="parameters">The trained numbers, in logits: of each section and role together, then of each step.</param>
internal sealed class RoleLattice(float[] parameters)
{
    public const int Sections = 7;
    public const int States = 9;

    /// <summary>Where the numbers of steps begin.</summary>
    public const int Steps = Sections * RoleColumns;

    /// <summary>So many numbers: a row of roles for each section, then from each state and from the page's beginning to each state.</summary>
    public const int Parameters = Steps + ((States + 1) * States);

    /// <summary>Roles in a row, and nothing up to a whole number of vectors.</summary>
    public const int RoleColumns = 40;

    /// <summary>States in a row, and nothing up to a whole number of vectors.</summary>
    public const int Wide = 12;

    /// <summary>Sections in a row, and nothing up to a whole vector.</summary>
    public const int SectionColumns = 8;

    public const int HeaderSection = 1;
    public const int BeforeHeadline = 1;
    public const int AtHeadline = 2;
    public const int AfterHeadline = 3;

    private static readonly byte[] s_sections = [0, 1, 1, 1, 2, 3, 4, 5, 6];

    /// <summary>The number of the headline among the roles.</summary>
    public static int Headline { get; } = LabelSpace.IndexOf(SyntaxKind.Headline);

    /// <summary>e to the number of each section and role, 0 where the grammar does not allow the role and for the headline; <see cref="RoleColumns"/> a section.</summary>
    public float[] Pairs { get; } = MakePairs(parameters);

    /// <summary>The same by role: the numbers of all sections, and nothing up to a whole vector.</summary>
    public float[] PairsByRole { get; } = MakePairsByRole(parameters);

    /// <summary>The same number of the header and its headline.</summary>
    public float HeadlinePair { get; } = Exponential.Of(parameters[RoleColumns + Headline]);

    /// <summary>The weights of steps: a row of <see cref="Wide"/> for each state from which one goes, the last for the page's beginning.</summary>
    public double[] StepsFrom { get; } = MakeSteps(parameters, isFrom: true);

    /// <summary>The same with a row for each state to which one goes.</summary>
    public double[] StepsTo { get; } = MakeSteps(parameters, isFrom: false);

    /// <summary>The section of a state.</summary>
    public static int SectionOf(int state) => s_sections[state];

    /// <summary>The first state of a section.</summary>
    public static int FirstStateOf(int section) => section <= 1 ? section : section + 2;

    /// <summary>Whether one line may be in a state when the line before is in another; -1 stands for the page's beginning.</summary>
    public static bool MayFollow(int from, int to)
    {
        if (to < from) return false;
        if (to == AfterHeadline) return from is AtHeadline or AfterHeadline;
        return to != from || to != AtHeadline;
    }

    private static float[] MakePairs(float[] parameters)
    {
        var pairs = new float[Sections * RoleColumns];
        for (var section = 0; section < Sections; section++)
        {
            for (var role = 0; role < LabelSpace.Roles.Length; role++)
            {
                if (role != Headline && LabelSpace.May(section, role)) pairs[(section * RoleColumns) + role] = Exponential.Of(parameters[(section * RoleColumns) + role]);
            }
        }

        return pairs;
    }

    private static float[] MakePairsByRole(float[] parameters)
    {
        var pairs = MakePairs(parameters);
        var byRole = new float[RoleColumns * SectionColumns];
        for (var i = 0; i < pairs.Length; i++) byRole[(i % RoleColumns * SectionColumns) + (i / RoleColumns)] = pairs[i];
        return byRole;
    }

    private static double[] MakeSteps(float[] parameters, bool isFrom)
    {
        var steps = new double[(States + 1) * Wide];
        for (var from = 0; from <= States; from++)
        {
            for (var to = 0; to < States; to++)
            {
                if (!MayFollow(from == States ? -1 : from, to) || (!isFrom && from == States)) continue;
                steps[isFrom ? (from * Wide) + to : (to * Wide) + from] = Exponential.Of(parameters[Steps + (from * States) + to]);
            }
        }

        return steps;
    }
}
