namespace ArticleParser.Labelling;

/// <summary>How likely each section and role is for each line, all lines considered. The decoder finds the same and keeps the best of them.</summary>
internal sealed class RoleLikelihoods
{
    private const double LeastLikely = 1e-6;

    private readonly RoleLattice _lattice;
    private readonly float[] _roles;
    private readonly double[] _states;

    public RoleLikelihoods(LabelScores scores, RoleLattice lattice)
    {
        _lattice = lattice;
        var lines = scores.Lines;
        _roles = new float[lines * RoleLattice.RoleColumns];
        _states = new double[lines * RoleLattice.Wide];
        if (lines > 0) RoleDecoder.Likelihoods(scores, lattice, _roles, _states, new double[_states.Length]);
    }

    /// <summary>The pairs of section and role that the line could be, likeliest first, without those that are next to impossible.</summary>
    public List<LikelyRole> Of(int line)
    {
        var found = new double[RoleLattice.Sections * RoleLattice.RoleColumns];
        for (var state = 0; state < RoleLattice.States; state++) Add(line, state, found);
        var likely = new List<LikelyRole>();
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] > LeastLikely) likely.Add(new LikelyRole(i / RoleLattice.RoleColumns, i % RoleLattice.RoleColumns, found[i]));
        }

        likely.Sort(static (one, other) => other.Likelihood.CompareTo(one.Likelihood));
        return likely;
    }

    /// <summary>The likelihood of one pair, however small.</summary>
    public LikelyRole Of(int line, int section, int role)
    {
        var found = new double[RoleLattice.Sections * RoleLattice.RoleColumns];
        for (var state = 0; state < RoleLattice.States; state++)
        {
            if (RoleLattice.SectionOf(state) == section) Add(line, state, found);
        }

        return new LikelyRole(section, role, found[(section * RoleLattice.RoleColumns) + role]);
    }

    /// <summary>How usual the role is in the section, in logits.</summary>
    public double PairOf(int section, int role) => Math.Log(Math.Max(double.Epsilon, role == RoleLattice.Headline ? _lattice.HeadlinePair : Pair(section, role)));

    private void Add(int line, int state, double[] found)
    {
        var (section, likely) = (RoleLattice.SectionOf(state), _states[(line * RoleLattice.Wide) + state]);
        if (state == RoleLattice.AtHeadline)
        {
            found[(section * RoleLattice.RoleColumns) + RoleLattice.Headline] += likely;
            return;
        }

        double all = 0;
        for (var role = 0; role < LabelSpace.Roles.Length; role++) all += Share(line, section, role);
        for (var role = 0; role < LabelSpace.Roles.Length && all > 0; role++) found[(section * RoleLattice.RoleColumns) + role] += likely * Share(line, section, role) / all;
    }

    private double Share(int line, int section, int role) =>
        role == LabelSpace.DateStamp && line > 0 ? 0 : (double)_roles[(line * RoleLattice.RoleColumns) + role] * Pair(section, role);

    private float Pair(int section, int role) => _lattice.Pairs[(section * RoleLattice.RoleColumns) + role];
}

/// <summary>What a line could be, by the numbers of <see cref="LabelSpace"/>, and how likely that is.</summary>
internal readonly record struct LikelyRole(int Section, int Role, double Likelihood);
