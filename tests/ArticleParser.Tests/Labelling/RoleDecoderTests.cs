namespace ArticleParser.Tests.Labelling;

/// <summary>The decoder gives a walk that the grammar allows, whatever is said of the lines.</summary>
public class RoleDecoderTests
{
    private static readonly RoleLattice s_lattice = new(new float[RoleLattice.Parameters]);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(700)]
    public void AnyScoresGiveAWalkThatTheGrammarAllows(int lines)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var labels = Decode(Random(lines, seed, 40 * LabelModel.One));
            for (var i = 0; i < lines; i++)
            {
                Assert.True(LabelSpace.May(RoleLattice.SectionOf(labels[i].State), labels[i].Role));
                Assert.True(RoleLattice.MayFollow(i == 0 ? -1 : labels[i - 1].State, labels[i].State));
                Assert.InRange(labels[i].Likely, 0f, 1.0001f);
            }

            Assert.InRange(labels.Count(label => label.Kind == SyntaxKind.Headline), 0, 1);
        }
    }

    [Fact]
    public void ClearScoresAreFollowed()
    {
        (int Section, SyntaxKind Role)[] wanted =
        [
            (0, SyntaxKind.NavigationItem), (0, SyntaxKind.NavigationItem), (1, SyntaxKind.Headline), (1, SyntaxKind.Byline),
            (2, SyntaxKind.Paragraph), (2, SyntaxKind.RelatedLink), (2, SyntaxKind.Paragraph), (5, SyntaxKind.Teaser), (6, SyntaxKind.LegalLine),
        ];
        using var scores = new LabelScores(wanted.Length);
        for (var i = 0; i < wanted.Length; i++)
        {
            scores.Of(i).Clear();
            scores.Of(i)[wanted[i].Section] = 6 * LabelModel.One;
            scores.Of(i)[RoleLattice.Sections + LabelSpace.IndexOf(wanted[i].Role)] = 6 * LabelModel.One;
        }

        var labels = Decode(scores);

        Assert.Equal(wanted, labels.Select(label => (RoleLattice.SectionOf(label.State), label.Kind)));
        Assert.All(labels, label => Assert.InRange(label.Likely, 0.8f, 1f));
    }

    /// <summary>The likelihoods are those of all walks together: summed up one by one, they are the same.</summary>
    [Fact]
    public void LikelihoodsAreThoseOfAllWalks()
    {
        const int lines = 4;
        var scores = Random(lines, 3, 2 * LabelModel.One);
        var labels = Decode(scores);
        var sums = new double[lines];
        var all = 0.0;
        Walk(scores, [], 1, labels, sums, ref all);
        for (var i = 0; i < lines; i++) Assert.Equal(sums[i] / all, labels[i].Likely, 4);
    }

    [Fact]
    public void PowersAreThoseOfTheMathematicians()
    {
        for (var power = -20f; power <= 20; power += 0.37f) Assert.InRange(Exponential.Of(power) / MathF.Exp(power), 0.99999f, 1.00001f);
    }

    /// <summary>Every walk and every choice of roles on it.</summary>
    private static void Walk(LabelScores scores, int[] states, double weight, DecodedLine[] labels, double[] sums, ref double all)
    {
        if (states.Length == labels.Length)
        {
            all += weight;
            for (var i = 0; i < states.Length; i++)
            {
                if (states[i] != labels[i].State) continue;
                var roles = RolesOf(states[i]).ToList();
                sums[i] += weight * Power(scores, i, states[i], labels[i].Role) / roles.Sum(role => Power(scores, i, states[i], role));
            }

            return;
        }

        for (var state = 0; state < RoleLattice.States; state++)
        {
            if (!RoleLattice.MayFollow(states.Length == 0 ? -1 : states[^1], state)) continue;
            Walk(scores, [.. states, state], weight * RolesOf(state).Sum(role => Power(scores, states.Length, state, role)), labels, sums, ref all);
        }
    }

    private static IEnumerable<int> RolesOf(int state) => Enumerable.Range(0, LabelSpace.Roles.Length)
        .Where(role => LabelSpace.May(RoleLattice.SectionOf(state), role) && role == RoleLattice.Headline == (state == RoleLattice.AtHeadline));

    private static double Power(LabelScores scores, int line, int state, int role) =>
        Math.Exp((scores.Of(line)[RoleLattice.SectionOf(state)] + scores.Of(line)[RoleLattice.Sections + role]) / (double)LabelModel.One);

    private static DecodedLine[] Decode(LabelScores scores)
    {
        var labels = new DecodedLine[scores.Lines];
        RoleDecoder.Decode(scores, s_lattice, labels);
        return labels;
    }

    private static LabelScores Random(int lines, int seed, int greatest)
    {
        var random = new Random(seed);
        var scores = new LabelScores(lines);
        foreach (ref var value in scores.All) value = random.Next(-greatest, greatest);
        return scores;
    }
}
