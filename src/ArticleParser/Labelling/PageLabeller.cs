using System.Runtime.CompilerServices;
using ArticleParser.Cues;
using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>Stage 2: what every line of a page is, decided once.</summary>
internal static class PageLabeller
{
    // In logits. What a user's dialect names is not in doubt; where it stands, many other lines together can overrule.
    public const int OwnRole = 14;
    public const int OwnSection = 10;

    // Room for the place of a piece of evidence.
    private const int PlaceBits = 5;
    private const int MostPlaces = (1 << PlaceBits) - 1;

    // "Q:" and "A:" say what a line is, but stand on so few pages that were read that training has not learned to believe them.
    private const int SaidAloud = 6;

    public static LabelledPage Label(LexedPage page, LabelModel model)
    {
        using var scores = LabelNet.Score(page, model);
        var findings = AddSaid(page, scores);
        TableRows.Share(page, scores);
        return Label(page, model, scores, findings);
    }

    /// <summary>The second half of labelling: from what is said of the lines to what they are.</summary>
    public static LabelledPage Label(LexedPage page, LabelModel model, LabelScores scores, PageFindings findings)
    {
        var memory = PageMemory.Rent(page.Count, Unsafe.SizeOf<DecodedLine>());
        var found = PageMemory.Items<DecodedLine>(memory)[..page.Count];
        RoleDecoder.Decode(scores, model.Lattice, found);
        HeadlineCopies.Name(page, found);
        var lines = new LabelledLine[page.Count];
        for (var i = 0; i < lines.Length; i++) lines[i] = LabelOf(page, model, scores, found[i], i);
        PageMemory.Return(memory);
        return new LabelledPage(page, lines, findings);
    }

    /// <summary>What the net has not learned: cues of a user's dialect, what a page says aloud, pictures of Markdown.</summary>
    public static PageFindings AddSaid(LexedPage page, LabelScores scores)
    {
        for (var i = 0; i < page.Count; i++)
        {
            if (page.CueOf(i) is not { } cue) continue;
            if (cue.IsOwn) AddOwn(cue, scores.Of(i));
            else if (cue.Kind is SyntaxKind.Question or SyntaxKind.Answer) scores.Of(i)[RoleLattice.Sections + LabelSpace.IndexOf(cue.Kind)] += SaidAloud * LabelModel.One;
        }

        PictureLines.Mark(page, scores);
        return SaidEvidence.Add(page, scores);
    }

    /// <summary>A cue that is bound to a section speaks for that section; which role the line has there is told when it stands there.</summary>
    private static void AddOwn(Cue cue, Span<int> says)
    {
        var section = Array.IndexOf(LabelSpace.Sections, cue.Section);
        if (section >= 0) says[section] += OwnSection * LabelModel.One;
        else says[RoleLattice.Sections + LabelSpace.IndexOf(cue.Kind)] += OwnRole * LabelModel.One;
    }

    private static LabelledLine LabelOf(LexedPage page, LabelModel model, LabelScores scores, in DecodedLine found, int line)
    {
        var (section, role) = (found.Section, found.Kind);
        var cue = page.CueOf(line);
        var isBound = cue is not null && cue.Section != SyntaxKind.None;
        if (isBound && cue!.Section == section && LabelSpace.May(RoleLattice.SectionOf(found.State), LabelSpace.IndexOf(cue.Kind))) role = cue.Kind;
        var isByCue = cue is not null && cue.Kind == role && (!isBound || cue.Section == section);
        var reason = isByCue ? Evidence.Cue : Weightiest(page, model, scores, line, RoleLattice.Sections + LabelSpace.IndexOf(role));
        if (role == SyntaxKind.DateStamp) section = SyntaxKind.Page;
        return new LabelledLine(section, role, reason, isByCue, Calibration.Of(found.Likely));
    }

    /// <summary>Of a line that is not what a cue says: of the evidence, and what the net says beside it, that which speaks loudest for the answer.</summary>
    private static Evidence Weightiest(LexedPage page, LabelModel model, LabelScores scores, int line, int answer)
    {
        var rows = scores.EvidenceOf(line);
        var answers = model.Evidence.AsSpan(answer);
        int sum = answers[rows[(int)Evidence.Cue] * LabelModel.Outputs], loudest = 0;
        for (var i = (int)Evidence.Cue + 1; i < rows.Length; i++)
        {
            int says = answers[rows[i] * LabelModel.Outputs];
            sum += says;

            // With its place below it, so that the greatest number tells which it is: of those that are alike the first.
            loudest = Math.Max(loudest, (says << PlaceBits) + (MostPlaces - i));
        }

        var most = loudest >> PlaceBits;
        var best = most == 0 ? Evidence.Net : (Evidence)(MostPlaces - (loudest & MostPlaces));
        var elements = page.Elements is null ? 0 : SaidByElements(page, model, line, answer);
        sum += elements;
        if (elements > most) (most, best) = (elements, Evidence.Elements);

        const int scale = LabelModel.One >> LabelModel.EvidenceBits;
        var net = (scores.Of(line)[answer] - scores.MeanOf(line)) / scale - sum;
        return net > most ? Evidence.Net : best;
    }

    private static int SaidByElements(LexedPage page, LabelModel model, int line, int answer)
    {
        Span<ushort> rows = stackalloc ushort[FeatureTable.MostElements];
        return Sum(rows[..LineFeatures.Elements(page, line, rows)], model, answer);
    }

    // Apart from the buffer: a method that has one and a loop is compiled in full at its first call.
    private static int Sum(ReadOnlySpan<ushort> rows, LabelModel model, int answer)
    {
        var sum = 0;
        foreach (var row in rows) sum += model.Evidence[(row * LabelModel.Outputs) + answer];
        return sum;
    }
}
