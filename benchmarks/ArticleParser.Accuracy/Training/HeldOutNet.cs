using System.Globalization;
using System.Numerics;

namespace ArticleParser.Accuracy.Training;

/// <summary>How right a net is on read pages of publishers that it has not seen, before it is written.</summary>
internal static class HeldOutNet
{
    private static readonly string[] s_styles = [ScrapeStyles.Whole, "markdown", HtmlPages.Style];

    public static string Of(NetTrainer net, IReadOnlyList<TrainingSample> samples) =>
        string.Join("; ", s_styles.Where(style => samples.Any(sample => sample.Judges && sample.Style == style)).Select(style => $"{style}: {Of(net, samples.Where(sample => sample.Judges && sample.Style == style))}"));

    private static string Of(NetTrainer net, IEnumerable<TrainingSample> samples)
    {
        var pass = new NetPass(net.Shape, net.Parameters, []);
        pass.Refresh();
        var lattice = new RoleLattice(net.Parameters.AsSpan(net.Shape.Lattice, RoleLattice.Parameters).ToArray());
        int lines = 0, roles = 0, sections = 0, pages = 0, headlines = 0;
        foreach (var sample in samples)
        {
            var decoded = new DecodedLine[sample.Lines];
            pass.Forward(sample, Dropout.None);
            using var scores = new LabelScores(sample.Lines);
            for (var i = 0; i < scores.All.Length; i++) scores.All[i] = (int)(pass.Logits[i] * LabelModel.One);
            RoleDecoder.Decode(scores, lattice, decoded);
            if (sample.HasHeadline)
            {
                pages++;
                if (decoded[sample.Headline].State == RoleLattice.AtHeadline) headlines++;
            }

            for (var i = 0; i < sample.Lines; i++)
            {
                if (LabelOf(LabelSets.At(sample.Sets[i])) is not { } label) continue;
                lines++;
                if (((label.Roles >> decoded[i].Role) & 1) != 0) roles++;
                if (RoleLattice.SectionOf(decoded[i].State) == label.Section) sections++;
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"lines {roles / (double)lines:0.000}, sections {sections / (double)lines:0.000}, headlines {headlines / (double)pages:0.000}");
    }

    /// <summary>The section and its roles, of which a line that holds several has some.</summary>
    private static (int Section, ulong Roles)? LabelOf(in LabelSet set)
    {
        const int most = 3;
        (int, ulong)? label = null;
        for (var section = 0; section < RoleLattice.Sections; section++)
        {
            if (set[section] == 0) continue;
            if (label is not null || BitOperations.PopCount(set[section]) > most) return null;
            label = (section, set[section]);
        }

        return label;
    }
}
