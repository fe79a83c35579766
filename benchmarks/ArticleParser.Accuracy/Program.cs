using System.CommandLine;
using ArticleParser.Accuracy;

var root = new RootCommand("Measures how much of an article ArticleParser finds in the text of a page.")
{
    BoardCommand.Make(),
    WorstCommand.Make(),
    CalibrateCommand.Make(),
    ArticleParser.Accuracy.Training.TrainCommand.Make(),
    ArticleParser.Accuracy.Joins.TrainJoinsCommand.Make(),
    ArticleParser.Accuracy.Parts.PartsCommand.Make(),
    ArticleParser.Accuracy.Roles.MissesCommand.Make(),
    ArticleParser.Accuracy.Roles.ContrastCommand.Make(),
    ArticleParser.Accuracy.SourceMaps.SourceMapCommand.Make(),
};
return root.Parse(args).Invoke();
