using ArticleParser.Accuracy;
using ArticleParser.Accuracy.Training;

namespace ArticleParser.Tests.Labelling;

/// <summary>The trainer's way back is the slope of its way forward, and its integers say what its floats say.</summary>
public class NetPassTests
{
    private const float Step = 3e-3f;

    private static readonly string s_text = string.Join("\n", Enumerable.Range(0, 30).Select(i => i % 3 == 0
        ? $"Menu entry {i}"
        : $"The harbour office said on day {i} that the gates would stay shut, and gave no reason for it at all, two people said."));

    // "harbour" has a row of its own, "menu" one of its class, "said" both.
    private static readonly WordTable s_words = new([WordHasher.Hash("harbour"), WordHasher.Hash("said")], Lexicon.Own);

    [Fact]
    public void GradientsAreTheSlopeOfTheLoss()
    {
        var (shape, parameters, sample) = Start();
        var pass = new NetPass(shape, parameters, new float[shape.Total], headlineBoost: 0);
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
        using var lexed = LineLexer.Lex(s_text, CueTable.BuiltIn);
        using var scores = LabelNet.Score(lexed, Quantised(shape, parameters));
        for (var line = 0; line < sample.Lines; line++)
        {
            var floats = pass.Logits.AsSpan(line * NetShape.Outputs, NetShape.Outputs).ToArray();

            // What all roles are said alike is left out of the integers.
            var (mean, own) = (MeanOfRoles(floats), MeanOfRoles(Array.ConvertAll(scores.Of(line).ToArray(), value => value / (float)LabelModel.One)));
            for (var role = RoleLattice.Sections; role < RoleLattice.Sections + LabelSpace.Roles.Length; role++)
                Assert.Equal(floats[role] - mean, (scores.Of(line)[role] / (float)LabelModel.One) - own, 0.5f);
        }
    }

    private static float MeanOfRoles(float[] answers) => answers.Skip(RoleLattice.Sections).Take(LabelSpace.Roles.Length).Average();

    [Fact]
    public void TrainingTwiceGivesTheSameWeights()
    {
        var (_, _, sample) = Start();
        Assert.Equal(Trained(sample), Trained(sample));
    }

    private static float[] Trained(TrainingSample sample)
    {
        var trainer = new NetTrainer(new TrainingSettings { Epochs = 3, Batch = 4 }, s_words);
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
        var trainer = new NetTrainer(new TrainingSettings { Seed = 5 }, s_words);
        var body = string.Join("\n", s_text.Split('\n').Skip(8).Where(line => line.StartsWith("The", StringComparison.Ordinal)));
        var page = new CorpusPage("own", "1", "example.org", "en", new Gold { Body = body, Headline = "Menu entry 3" }, new Dictionary<string, string> { ["innertext"] = s_text });
        var sample = new SampleMaker(s_words, null, null).Make(page).First(made => made.Style == "innertext");

        // The loss that the pass gives weighs all lines alike.
        return (trainer.Shape, trainer.Parameters, sample with { Weights = Array.ConvertAll(sample.Weights, _ => 1f / sample.Lines) });
    }

    private static LabelModel Quantised(NetShape shape, float[] parameters)
    {
        var stream = new MemoryStream();
        Quantiser.Write(s_words, shape, parameters, stream);
        stream.Position = 0;
        return LabelModel.Load(stream);
    }
}
