using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Pidgin;
using static Pidgin.Parser;

namespace ArticleParser.Benchmarks.Suites;

/// <summary>Each combinator of our own against the nearest that stock Pidgin has for the work.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class CombinatorBenchmarks
{
    private const string Line = "Photo credit: Jane Doe and John Roe / Nordwind";
    private const string NamesLine = "Jane Doe and John Roe / Nordwind";
    private const string NumberLine = "2031 comments";

    private static readonly LineBlock[] s_blocks = [.. Enumerable.Range(0, 200).Select(i => new LineBlock(new GreenLine(i % 20 == 0 ? SyntaxKind.Caption : SyntaxKind.Paragraph, new GreenToken(SyntaxKind.TextToken, 0, 40, 1)), SyntaxKind.Body))];

    private static readonly NameAtom[] s_name = [.. Enumerable.Range(0, 5).Select(i => new NameAtom(NameWord.Capital, i * 6, 5))];
    private static readonly Parser<LineBlock, GreenNode[]> s_lines = new NodesParser(new LineIn(SyntaxKind.Body));

    private readonly Parser<LineBlock, GreenNode> _line = new LineIn(SyntaxKind.Body);
    private readonly Parser<LineBlock, GreenNode> _stockLine = Parser<LineBlock>.Token(block => block.Section == SyntaxKind.Body).Select<GreenNode>(block => block.Green);
    private readonly Parser<LineBlock, GreenNode[]> _nodes = new NodesParser(new LineIn(SyntaxKind.Body));
    private readonly Parser<LineBlock, IEnumerable<GreenNode>> _stockNodes = new LineIn(SyntaxKind.Body).Many();
    private readonly Parser<LineBlock, GreenNode[]> _anyOrder = new AnyOrder(SyntaxKind.Body, lines: null, new AnyOrder.Item(new LineIn(SyntaxKind.Body, SyntaxKind.Caption), IsOnce: false, [SyntaxKind.Caption]));
    private readonly Parser<LineBlock, GreenNode[]> _stockOr = new NodesParser(new LineIn(SyntaxKind.Body, SyntaxKind.Caption).Or(new LineIn(SyntaxKind.Body)));
    private readonly Parser<char, ImmutableArray<TokenSpan>> _phrase = new PhraseParser("photo credit:");
    private readonly Parser<char, string> _stockPhrase = CIString("photo credit:");
    private readonly Parser<char, ImmutableArray<TokenSpan>> _toEnd = new TextToEndParser(40);
    private readonly Parser<char, string> _stockToEnd = Parser<char>.Any.ManyString();
    private readonly Parser<char, ImmutableArray<TokenSpan>> _until = new TextUntilParser(new PhraseParser("/ nordwind"), '/', 40);
    private readonly Parser<char, string> _stockUntil = Parser<char>.Any.AtLeastOnceUntil(Try(CIString("/ nordwind"))).Select(string.Concat);
    private readonly Parser<char, ImmutableArray<TokenSpan>> _valueUntil = new ValueUntilParser(Total.Of(Slots.For("names", 0)), " / nordwind", new PhraseParser(" / nordwind"));
    private readonly Parser<char, string> _stockValueUntil = Parser<char>.Any.AtLeastOnceUntil(Try(CIString(" / nordwind"))).Select(string.Concat);
    private readonly Parser<char, ImmutableArray<TokenSpan>> _valueThen = new ValueThenParser(Slots.For("number", 0), new PhraseParser("comments"));
    private readonly Parser<char, ImmutableArray<TokenSpan>> _stockValueThen =
        Map(static (first, more) => first.AddRange(more), Slots.For("number", 0).Before(SkipWhitespaces), new PhraseParser("comments"));
    private readonly Parser<char, ImmutableArray<TokenSpan>> _slot = Slots.For("number", 0);
    private readonly Parser<char, int> _stockSlot = DecimalNum;
    private readonly Parser<char, ImmutableArray<TokenSpan>> _end = new LineEndParser();
    private readonly Parser<char, Unit> _stockEnd = SkipWhitespaces.Then(Parser<char>.End);
    private readonly Parser<char, int> _dispatch = new Dispatch<char, int>(c => c switch { 'P' => Map(_ => 1, Parser<char>.Any), _ => null });
    private readonly Parser<char, int> _stockDispatch = OneOf("ABCDEFGHIJKLMNOP".Select(c => Map(_ => 1, Char(c))));

    private readonly Parser<char, char> _firstOf = new FirstOf<char, char>(Char('A').Then(Char('h')), Char('P').Then(Char('a')), Char('P').Then(Char('h')));
    private readonly Parser<char, char> _stockFirstOf = OneOf(Try(Char('A').Then(Char('h'))), Try(Char('P').Then(Char('a'))), Try(Char('P').Then(Char('h'))));
    private readonly Parser<NameAtom, NamePart[]> _words = NameParsers.Words(static atom => atom.Is(NameWord.Word));
    private readonly Parser<NameAtom, Unit> _stockSkipMany = Parser<NameAtom>.Token(static atom => atom.Is(NameWord.Word)).SkipMany();
    private readonly Parser<char, char> _total = Total.Of(Char('p'));
    private readonly Parser<char, Maybe<char>> _stockOptional = Char('p').Optional();

    private readonly Parser<char, int> _whenNext = new WhenNext<char, int>(char.IsAsciiDigit, DecimalNum);
    private readonly Parser<char, Maybe<int>> _stockWhenNext = Try(DecimalNum).Optional();
    private readonly Parser<LineBlock, GreenNode[]> _inOrder = new InOrder(s_lines, s_lines, s_lines);
    private readonly Parser<LineBlock, GreenNode[]> _stockMap = Map(static (a, b, c) => (GreenNode[])[.. a, .. b, .. c], s_lines, s_lines, s_lines);
    private readonly Parser<LineBlock, GreenNode> _groupOf = new GroupOf(SyntaxKind.Body, s_lines, mayBeEmpty: true);
    private readonly Parser<LineBlock, GreenNode> _stockSelect = s_lines.Select<GreenNode>(static nodes => new GreenBranch(SyntaxKind.Body, nodes));
    private readonly Parser<LineBlock, GreenNode[]> _noMoreLines = new NoMoreLines();
    private readonly Parser<LineBlock, Unit> _stockNoMore = Parser<LineBlock>.End;

    [Benchmark, BenchmarkCategory("line of a section")]
    public object? LineIn() => _line.Parse((ReadOnlySpan<LineBlock>)s_blocks).Value;

    [Benchmark(Baseline = true), BenchmarkCategory("line of a section")]
    public object? StockToken() => _stockLine.Parse((ReadOnlySpan<LineBlock>)s_blocks).Value;

    [Benchmark, BenchmarkCategory("many lines")]
    public int NodesParser() => _nodes.Parse((ReadOnlySpan<LineBlock>)s_blocks).Value.Length;

    [Benchmark(Baseline = true), BenchmarkCategory("many lines")]
    public int StockMany() => _stockNodes.Parse((ReadOnlySpan<LineBlock>)s_blocks).Value.Count();

    [Benchmark, BenchmarkCategory("choice by kind")]
    public int AnyOrder() => _anyOrder.Parse((ReadOnlySpan<LineBlock>)s_blocks).Value.Length;

    [Benchmark(Baseline = true), BenchmarkCategory("choice by kind")]
    public int StockOr() => _stockOr.Parse((ReadOnlySpan<LineBlock>)s_blocks).Value.Length;

    [Benchmark, BenchmarkCategory("phrase")]
    public bool PhraseParser() => _phrase.Parse(Line.AsSpan()).Success;

    [Benchmark(Baseline = true), BenchmarkCategory("phrase")]
    public bool StockString() => _stockPhrase.Parse(Line.AsSpan()).Success;

    [Benchmark, BenchmarkCategory("text to the end")]
    public bool TextToEndParser() => _toEnd.Parse(Line.AsSpan()).Success;

    [Benchmark(Baseline = true), BenchmarkCategory("text to the end")]
    public bool StockManyString() => _stockToEnd.Parse(Line.AsSpan()).Success;

    [Benchmark, BenchmarkCategory("text up to a phrase")]
    public bool TextUntilParser() => _until.Parse(Line.AsSpan()).Success;

    [Benchmark(Baseline = true), BenchmarkCategory("text up to a phrase")]
    public bool StockUntil() => _stockUntil.Parse(Line.AsSpan()).Success;

    [Benchmark, BenchmarkCategory("value up to a phrase")]
    public bool ValueUntilParser() => _valueUntil.Parse(NamesLine.AsSpan()).Success;

    [Benchmark(Baseline = true), BenchmarkCategory("value up to a phrase")]
    public bool StockUntilPhrase() => _stockValueUntil.Parse(NamesLine.AsSpan()).Success;

    [Benchmark, BenchmarkCategory("value, and what follows")]
    public bool ValueThenParser() => _valueThen.Parse(NumberLine.AsSpan()).Success;

    [Benchmark(Baseline = true), BenchmarkCategory("value, and what follows")]
    public bool StockMapBefore() => _stockValueThen.Parse(NumberLine.AsSpan()).Success;

    [Benchmark, BenchmarkCategory("value of a slot")]
    public bool SlotParser() => _slot.Parse(NumberLine.AsSpan()).Success;

    [Benchmark(Baseline = true), BenchmarkCategory("value of a slot")]
    public bool StockDecimalNum() => _stockSlot.Parse(NumberLine.AsSpan()).Success;

    [Benchmark, BenchmarkCategory("end of the line")]
    public bool LineEndParser() => _end.Parse("  ".AsSpan()).Success;

    [Benchmark(Baseline = true), BenchmarkCategory("end of the line")]
    public bool StockEnd() => _stockEnd.Parse("  ".AsSpan()).Success;

    [Benchmark, BenchmarkCategory("choice by the next token")]
    public bool Dispatch() => _dispatch.Parse(Line.AsSpan()).Success;

    [Benchmark(Baseline = true), BenchmarkCategory("choice by the next token")]
    public bool StockOneOf() => _stockDispatch.Parse(Line.AsSpan()).Success;

    [Benchmark, BenchmarkCategory("ordered choice")]
    public bool FirstOf() => _firstOf.Parse(Line.AsSpan()).Success;

    [Benchmark(Baseline = true), BenchmarkCategory("ordered choice")]
    public bool StockOneOfTries() => _stockFirstOf.Parse(Line.AsSpan()).Success;

    [Benchmark, BenchmarkCategory("tokens of a kind")]
    public bool Words() => _words.Parse((ReadOnlySpan<NameAtom>)s_name).Success;

    [Benchmark(Baseline = true), BenchmarkCategory("tokens of a kind")]
    public bool StockSkipMany() => _stockSkipMany.Parse((ReadOnlySpan<NameAtom>)s_name).Success;

    [Benchmark, BenchmarkCategory("what may be missing")]
    public bool TotalOf() => _total.Parse(Line.AsSpan()).Success;

    [Benchmark(Baseline = true), BenchmarkCategory("what may be missing")]
    public bool StockOptional() => _stockOptional.Parse(Line.AsSpan()).Success;

    [Benchmark, BenchmarkCategory("what only some tokens begin")]
    public bool WhenNext() => _whenNext.Parse(Line.AsSpan()).Success;

    [Benchmark(Baseline = true), BenchmarkCategory("what only some tokens begin")]
    public bool StockTryOptional() => _stockWhenNext.Parse(Line.AsSpan()).Success;

    [Benchmark, BenchmarkCategory("one after the other")]
    public int InOrder() => _inOrder.Parse((ReadOnlySpan<LineBlock>)s_blocks).Value.Length;

    [Benchmark(Baseline = true), BenchmarkCategory("one after the other")]
    public int StockMap() => _stockMap.Parse((ReadOnlySpan<LineBlock>)s_blocks).Value.Length;

    [Benchmark, BenchmarkCategory("group of lines")]
    public object GroupOf() => _groupOf.Parse((ReadOnlySpan<LineBlock>)s_blocks).Value;

    [Benchmark(Baseline = true), BenchmarkCategory("group of lines")]
    public object StockSelect() => _stockSelect.Parse((ReadOnlySpan<LineBlock>)s_blocks).Value;

    [Benchmark, BenchmarkCategory("end of the page")]
    public bool NoMoreLines() => _noMoreLines.Parse([]).Success;

    [Benchmark(Baseline = true), BenchmarkCategory("end of the page")]
    public bool StockNoMore() => _stockNoMore.Parse([]).Success;
}
