using ArticleParser.Accuracy.Training;

namespace ArticleParser.Accuracy.Joins;

/// <summary>Trains the nets, those that ship and those by fold.</summary>
internal sealed class JoinTraining
{
    private readonly JoinPages _pages;
    private readonly DirectoryInfo _dev;
    private readonly int _folds;
    private readonly int _epochs;
    private readonly int _seed;
    private readonly double _cut;
    private readonly double _wrapped;

    public JoinTraining(DirectoryInfo dev, bool more, int folds, int epochs, int seed, double cut, double wrapped)
    {
        (_dev, _folds, _epochs, _seed, _cut, _wrapped) = (dev, folds, epochs, seed, cut, wrapped);
        IEnumerable<FileInfo> files = CorpusFolder.Files(dev, []);
        if (more && CorpusFolder.More(dev) is { Exists: true } further) files = files.Concat(CorpusFolder.Files(further, []));
        _pages = JoinPages.Read(files.SelectMany(CorpusReader.Lines), Math.Max(1, folds));
        Console.WriteLine($"{_pages.Cut.Count} pairs of cut pages, {_pages.Cut.Joined} of them one line; {_pages.Wrapped.Count} pairs of wrapped pages, {_pages.Wrapped.Joined} of them one line");
    }

    /// <summary>Writes weights by fold, and prints how right they are on pages of publishers that they have not seen.</summary>
    public void WriteFolds(string folder)
    {
        JoinNet[] cut = Nets(_pages.Cut, _cut), wrapped = Nets(_pages.Wrapped, _wrapped);
        Directory.CreateDirectory(folder);
        for (var fold = 0; fold < _folds; fold++) Write(FoldFolder.Joins(new DirectoryInfo(folder), fold).FullName, cut[fold], wrapped[fold]);
        Write("Cut pages", _pages.Cut, cut);
        Write("Wrapped pages", _pages.Wrapped, wrapped);
        WholeLines.Of(CorpusFolder.Files(_dev, []).SelectMany(CorpusReader.Lines), publisher => JoinJudges.Of(cut[Folds.Of(publisher, _folds)], wrapped[Folds.Of(publisher, _folds)])).Write();
    }

    /// <summary>Writes weights that were trained on all pages.</summary>
    public void Write(string path) =>
        Write(path, JoinTrainer.Train(_pages.Cut, -1, _epochs, _seed).ToNet(_cut), JoinTrainer.Train(_pages.Wrapped, -1, _epochs, _seed).ToNet(_wrapped));

    private static void Write(string path, JoinNet cut, JoinNet wrapped)
    {
        using var stream = File.Create(path);
        JoinNet.Write(stream, cut, wrapped);
    }

    private static void Write(string name, JoinSet set, JoinNet[] nets)
    {
        var figures = new JoinFigures(name);
        for (var fold = 0; fold < nets.Length; fold++) figures.Add(set, fold, nets[fold]);
        figures.Write();
    }

    private JoinNet[] Nets(JoinSet set, double threshold)
    {
        var nets = new JoinNet[_folds];
        Parallel.For(0, _folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold => nets[fold] = JoinTrainer.Train(set, fold, _epochs, _seed).ToNet(threshold));
        return nets;
    }
}
