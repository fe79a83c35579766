using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Pidgin;
using static Pidgin.Parser;
using Atoms = Pidgin.Parser<ArticleParser.Values.DateAtom>;

namespace ArticleParser.Benchmarks.Suites;

/// <summary>The productions of dates that are our own, each against the nearest that stock Pidgin has for the work.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class DateCombinatorBenchmarks
{
    private static readonly DateAtom[] s_atoms = Read("17. March 2031, 10:15");

    private static readonly Func<DateAtom, bool> s_isDay = static atom => atom.DigitCount is 1 or 2;
    private static readonly Parser<DateAtom, DateAtom> s_day = AtomParsers.Piece(s_isDay);
    private static readonly Parser<DateAtom, DateAtom> s_gap = AtomParsers.Gap(DateWord.Dot | DateWord.Comma);
    private static readonly Parser<DateAtom, DateAtom> s_month = AtomParsers.Is(DateWord.Month);

    private readonly Parser<DateAtom, DateAtom> _stockPiece = Atoms.Token(s_isDay);
    private readonly Parser<DateAtom, DateAtom> _dayAndGap = AtomParsers.Before(s_day, s_gap);
    private readonly Parser<DateAtom, DateAtom> _stockBefore = s_day.Before(s_gap);
    private readonly Parser<DateAtom, int> _row = AtomParsers.Row(static (in Pieces p) => p[0].Value, s_day, s_gap, s_month);
    private readonly Parser<DateAtom, int> _stockMap = Map(static (day, _, _) => day.Value, s_day, s_gap, s_month);
    private readonly Parser<DateAtom, DateAtom> _where = AtomParsers.Where(s_day, static atom => atom.Value <= 31);
    private readonly Parser<DateAtom, DateAtom> _stockWhere = s_day.Where(static atom => atom.Value <= 31);
    private readonly Parser<DateAtom, Unit> _stockGap = Atoms.Token(static atom => atom.Is(DateWord.Dot | DateWord.Comma)).SkipMany();
    private readonly Parser<DateAtom, DateAtom> _notBefore = AtomParsers.NotBefore(DateWord.Colon);
    private readonly Parser<DateAtom, Unit> _stockNot = Not(Atoms.Token(static atom => atom.Is(DateWord.Colon)));
    private readonly Parser<DateAtom, DateAtom> _here = AtomParsers.Here;
    private readonly Parser<DateAtom, int> _stockHere = Atoms.CurrentOffset;

    [Benchmark, BenchmarkCategory("piece")]
    public bool Piece() => s_day.Parse(s_atoms.AsSpan()).Success;

    [Benchmark(Baseline = true), BenchmarkCategory("piece")]
    public bool StockToken() => _stockPiece.Parse(s_atoms.AsSpan()).Success;

    [Benchmark, BenchmarkCategory("one, and another dropped")]
    public bool Before() => _dayAndGap.Parse(s_atoms.AsSpan()).Success;

    [Benchmark(Baseline = true), BenchmarkCategory("one, and another dropped")]
    public bool StockBefore() => _stockBefore.Parse(s_atoms.AsSpan()).Success;

    [Benchmark, BenchmarkCategory("row of pieces")]
    public int Row() => _row.Parse(s_atoms.AsSpan()).Value;

    [Benchmark(Baseline = true), BenchmarkCategory("row of pieces")]
    public int StockMap() => _stockMap.Parse(s_atoms.AsSpan()).Value;

    [Benchmark, BenchmarkCategory("piece that passes a test")]
    public bool Where() => _where.Parse(s_atoms.AsSpan()).Success;

    [Benchmark(Baseline = true), BenchmarkCategory("piece that passes a test")]
    public bool StockWhere() => _stockWhere.Parse(s_atoms.AsSpan()).Success;

    [Benchmark, BenchmarkCategory("signs between")]
    public bool Gap() => s_gap.Parse(s_atoms.AsSpan(1)).Success;

    [Benchmark(Baseline = true), BenchmarkCategory("signs between")]
    public bool StockSkipMany() => _stockGap.Parse(s_atoms.AsSpan(1)).Success;

    [Benchmark, BenchmarkCategory("what must not follow")]
    public bool NotBefore() => _notBefore.Parse(s_atoms.AsSpan()).Success;

    [Benchmark(Baseline = true), BenchmarkCategory("what must not follow")]
    public bool StockNot() => _stockNot.Parse(s_atoms.AsSpan()).Success;

    [Benchmark, BenchmarkCategory("place")]
    public bool Here() => _here.Parse(s_atoms.AsSpan()).Success;

    [Benchmark(Baseline = true), BenchmarkCategory("place")]
    public bool StockCurrentOffset() => _stockHere.Parse(s_atoms.AsSpan()).Success;

    private static DateAtom[] Read(string text)
    {
        var atoms = new DateAtom[16];
        return atoms[..DateLexer.Read(text, atoms, out _)];
    }
}
