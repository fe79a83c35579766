namespace ArticleParser;

/// <content>Written by <c>calibrate</c> of benchmarks/ArticleParser.Accuracy; do not edit.</content>
internal static partial class ConfidenceCurves
{
    private static readonly ConfidenceCurve Story = new([167, 450, 450, 450, 450, 450, 470, 470, 476, 495, 555, 618, 676, 737, 794, 842, 884, 914, 935, 954, 966, 975, 981, 983, 983, 983, 983, 983, 983, 983, 983, 983, 983]);

    private static readonly ConfidenceCurve Headline = new([453, 453, 453, 453, 453, 453, 453, 453, 453, 453, 514, 627, 633, 711, 779, 807, 807, 862, 882, 913, 913, 922, 939, 939, 939, 939, 942, 951, 951, 951, 951, 951, 951]);

    private static readonly ConfidenceCurve Date = new([218, 218, 218, 218, 218, 218, 218, 230, 230, 230, 230, 230, 230, 310, 463, 545, 581, 619, 693, 797, 841, 866, 906, 908, 941, 948, 964, 964, 966, 971, 983, 987, 987]);

    private static readonly ConfidenceCurve Other = new([668, 668, 668, 668, 668, 668, 668, 668, 668, 668, 693, 747, 797, 836, 862, 885, 908, 929, 944, 956, 965, 973, 979, 985, 988, 990, 992, 994, 996, 998, 998, 999, 999]);
}
