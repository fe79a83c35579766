using ArticleParser.Accuracy;
using ArticleParser.Accuracy.Training;

namespace ArticleParser.Tests.Labelling;

/// <summary>The trainer's way back is the slope of its way forward, and its integers say what its floats say.</summary>
public class NetPassTests
{
    private const float Step = 1e-2f;

    private static readonly string s_text = string.Join("\n", Enumerable.Range(0, 30).Select(i => i % 3 == 0
        ? $"Menu entry {i}"
        : $"The harbour office said on day {i} that the gates would stay shut, and gave no reason for it at all, two people said."));

    [Fact]
    public void GradientsAreTheSlopeOfTheLoss()
    {
        var (shape, parameters, sample) = Start();
        var pass = new NetPass(shape, parameters, new float[shape.Total]);
        LossOf(pass, sample);
        var gradients = pass.Gradients.ToArray();
        var steep = Enumerable.Range(0, shape.Total).OrderByDescending(i => MathF.Abs(gradients[i])).Take(400).Where((_, i) => i % 8 == 0);
        foreach (var i in steep) Assert.InRange(Slope(pass, parameters, sample, i), gradients[i] - Tolerance(gradients[i]), gradients[i] + Tolerance(gradients[i]));
    }

    [Fact]
    public void IntegersSayWhatFloatsSay()
    {
        var (shape, parameters, sample) = Start();
        var pass = new NetPass(shape, parameters, new float[shape.Total]);
        pass.Refresh();
        pass.Forward(sample, Dropout.None);
        using var scores = LineNet.Score(LineLexer.Lex(s_text, CueTable.BuiltIn), Quantised(shape, parameters));
        for (var line = 0; line < sample.Lines; line++)
        {
            for (var head = 0; head < ScoringModel.Heads; head++)
                Assert.Equal(pass.Logits[(line * NetShape.Outputs) + head], scores[line, (LineHead)head] / (float)ScoringModel.One, 0.5f);
        }
    }

    [Fact]
    public void TrainingTwiceGivesTheSameWeights()
    {
        var (_, _, sample) = Start();
        Assert.Equal(Trained(sample), Trained(sample));
    }

    private static float[] Trained(TrainingSample sample)
    {
        var trainer = new NetTrainer(new TrainingSettings { Epochs = 3, Batch = 4 });
        trainer.Train([.. Enumerable.Repeat((sample, 1f), 9)], (_, _) => { });
        return trainer.Parameters;
    }

    private static double Slope(NetPass pass, float[] parameters, TrainingSample sample, int at)
    {
        var kept = parameters[at];
        parameters[at] = kept + Step;
        var more = LossOf(pass, sample);
        parameters[at] = kept - Step;
        var less = LossOf(pass, sample);
        parameters[at] = kept;
        return (more - less) / (2 * Step);
    }

    // A step may cross a corner of a ReLU, where the slope is another.
    private static float Tolerance(float gradient) => 0.002f + (0.1f * MathF.Abs(gradient));

    private static double LossOf(NetPass pass, TrainingSample sample)
    {
        Array.Clear(pass.Gradients);
        pass.Refresh();
        pass.Forward(sample, Dropout.None);
        return pass.Backward(sample, 1, Dropout.None);
    }

    private static (NetShape Shape, float[] Parameters, TrainingSample Sample) Start()
    {
        var trainer = new NetTrainer(new TrainingSettings { Seed = 5 });
        var body = string.Join("\n", s_text.Split('\n').Skip(8).Where(line => line.StartsWith("The", StringComparison.Ordinal)));
        var page = new CorpusPage("own", "1", "example.org", "en", new Gold { Body = body, Headline = "Menu entry 3" }, new Dictionary<string, string> { ["innertext"] = s_text });
        return (trainer.Shape, trainer.Parameters, SampleMaker.Make(page, ["innertext"]).Single());
    }

    private static ScoringModel Quantised(NetShape shape, float[] parameters)
    {
        var stream = new MemoryStream();
        Quantiser.Write(shape, parameters, stream);
        stream.Position = 0;
        return ScoringModel.Load(stream);
    }
}
