namespace ArticleParser.Tests.Labelling;

/// <summary>The rows of what the heads say are found side by side, and are those that each alone would have.</summary>
public class HeadRowTests
{
    // As RankTable cuts what a head says: sixteen steps of so many thousandths of a logit.
    private const int Step = 750;
    private const int Steps = 16;

    [Fact]
    public void EveryAnswerHasTheRowOfItsStep()
    {
        for (var answer = -70_000; answer <= 70_000; answer += 3) AssertRows(answer);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(int.MinValue + ScoringModel.Heads)]
    [InlineData(int.MaxValue - ScoringModel.Heads)]
    public void TheGreatestAnswersHaveTheLastRows(int answer) => AssertRows(answer);

    private static void AssertRows(int answer)
    {
        var answers = Enumerable.Range(0, ScoringModel.Heads).Select(head => answer + head).ToArray();
        var rows = new ushort[ScoringModel.Heads + 1];

        var count = RankTable.AddHeads(answers, rows, 1);

        Assert.Equal(ScoringModel.Heads + 1, count);
        Assert.Equal(answers.Select(RowOf), rows[1..]);
    }

    private static ushort RowOf(int answer, int head)
    {
        var says = answer * 1000L / ScoringModel.One;
        return (ushort)(RankTable.Heads.First + (head * Steps) + Math.Clamp((says + (Step * Steps / 2)) / Step, 0, Steps - 1));
    }
}
