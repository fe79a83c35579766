using System.Globalization;
using System.Numerics;

namespace ArticleParser.Accuracy.Training;

/// <summary>How right nets are on read pages of publishers that they have not seen, each line by what is likeliest: for teachers, which are never written.</summary>
internal static class HeldOutNet
{
    public static string Of(IReadOnlyList<NetTrainer> nets, IEnumerable<TrainingSample> samples)
    {
        var passes = nets.Select(net =>
        {
            var pass = new NetPass(net.Shape, net.Parameters, []);
            pass.Refresh();
            return pass;
        }).ToList();
        int lines = 0, roles = 0, sections = 0, decodedRoles = 0, decodedSections = 0;
        var lattice = new RoleLattice(nets[0].Parameters.AsSpan(nets[0].Shape.Lattice, RoleLattice.Parameters).ToArray());
        foreach (var sample in samples.Where(sample => sample.IsRead && sample.Style == "innertext"))
        {
            var sums = new float[sample.Lines * NetShape.Outputs];
            var decoded = new DecodedLine[sample.Lines];
            foreach (var pass in passes)
            {
                pass.Forward(sample, Dropout.None);
                if (pass == passes[0])
                {
                    using var scores = new LabelScores(sample.Lines);
                    for (var i = 0; i < scores.All.Length; i++) scores.All[i] = (int)(pass.Logits[i] * LabelModel.One);
                    RoleDecoder.Decode(scores, lattice, decoded);
                }

                pass.ToMarginals(sample);
                for (var i = 0; i < sums.Length; i++) sums[i] += pass.Logits[i];
            }

            for (var i = 0; i < sample.Lines; i++)
            {
                if (LabelOf(LabelSets.At(sample.Sets[i])) is not { } label) continue;
                var line = sums.AsSpan(i * NetShape.Outputs, NetShape.Outputs);
                lines++;
                if (decoded[i].Role == label.Role) decodedRoles++;
                if (RoleLattice.SectionOf(decoded[i].State) == label.Section) decodedSections++;
                if (Greatest(line[..RoleLattice.Sections]) == label.Section) sections++;
                if (Greatest(line.Slice(RoleLattice.Sections, LabelSpace.Roles.Length)) == label.Role) roles++;
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"lines {roles / (double)lines:0.000}, sections {sections / (double)lines:0.000}; decoded {decodedRoles / (double)lines:0.000}, {decodedSections / (double)lines:0.000}");
    }

    private static int Greatest(ReadOnlySpan<float> values)
    {
        var best = 0;
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] > values[best]) best = i;
        }

        return best;
    }

    private static (int Section, int Role)? LabelOf(in LabelSet set)
    {
        (int, int)? label = null;
        for (var section = 0; section < RoleLattice.Sections; section++)
        {
            if (set[section] == 0) continue;
            if (label is not null || BitOperations.PopCount(set[section]) != 1) return null;
            label = (section, BitOperations.TrailingZeroCount(set[section]));
        }

        return label;
    }
}
