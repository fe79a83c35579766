using ArticleParser.Accuracy;

namespace ArticleParser.Tests.Accuracy;

public class ReliabilityTests
{
    [Fact]
    public void WhatIsAsOftenRightAsItSaysHasNoError()
    {
        var reliability = new Reliability();
        for (var i = 0; i < 20; i++) reliability.Add(0.75, i % 4 != 0);
        Assert.Equal(0, reliability.Error!.Value, 12);
        Assert.Equal(new ReliabilityBin(0.7, 20, 0.75, 0.75), Assert.Single(reliability.Rows()));
    }

    [Fact]
    public void BinsWeighAsMuchAsTheyHold()
    {
        var reliability = new Reliability();
        reliability.Add(1, false);
        var right = new Reliability();
        for (var i = 0; i < 3; i++) right.Add(0, false);
        reliability.Add(right);
        Assert.Equal(0.25, reliability.Error!.Value, 12);
        Assert.Equal([0, 0.9], reliability.Rows().Select(row => row.From));
    }

    [Fact]
    public void NothingAddedHasNoFigure() => Assert.Null(new Reliability().Error);
}
