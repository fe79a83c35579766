namespace ArticleParser;

/// <content>Written by <c>calibrate</c> of benchmarks/ArticleParser.Accuracy; do not edit.</content>
internal static partial class ConfidenceCurves
{
    private static readonly ConfidenceCurve Story = new([435, 435, 435, 435, 435, 435, 437, 443, 457, 484, 545, 606, 673, 726, 778, 823, 869, 907, 931, 948, 964, 974, 979, 984, 984, 984, 984, 984, 984, 984, 984, 984, 984]);

    private static readonly ConfidenceCurve Headline = new([419, 419, 419, 419, 419, 419, 419, 419, 419, 522, 616, 693, 765, 827, 862, 882, 914, 915, 939, 947, 947, 947, 947, 951, 954, 954, 954, 954, 954, 954, 954, 974, 974]);

    private static readonly ConfidenceCurve Date = new([208, 208, 208, 208, 208, 329, 329, 394, 466, 584, 598, 636, 636, 719, 719, 719, 735, 777, 777, 815, 831, 886, 898, 912, 917, 939, 939, 963, 966, 984, 987, 987, 987]);

    private static readonly ConfidenceCurve Other = new([669, 669, 669, 669, 669, 669, 669, 669, 669, 669, 709, 767, 812, 854, 886, 910, 929, 944, 956, 965, 973, 980, 983, 987, 990, 993, 995, 997, 997, 999, 999, 999, 1000]);
}
