namespace ArticleParser.Labelling;

/// <content>Written by <c>calibrate</c> of benchmarks/ArticleParser.Accuracy; do not edit.</content>
internal static partial class ConfidenceCurves
{
    private static readonly ConfidenceCurve Story = new([435, 435, 435, 435, 435, 435, 437, 442, 458, 484, 545, 606, 673, 725, 778, 823, 869, 907, 931, 948, 964, 974, 979, 984, 984, 984, 984, 984, 984, 984, 984, 984, 984]);

    private static readonly ConfidenceCurve Headline = new([419, 419, 419, 419, 419, 419, 419, 419, 419, 522, 615, 693, 762, 828, 862, 882, 914, 915, 938, 947, 947, 947, 947, 952, 954, 954, 954, 954, 954, 954, 954, 974, 974]);

    private static readonly ConfidenceCurve Date = new([218, 218, 218, 218, 218, 329, 329, 394, 466, 584, 598, 636, 636, 707, 707, 707, 735, 774, 774, 813, 834, 888, 900, 913, 917, 940, 940, 961, 966, 984, 987, 987, 987]);

    private static readonly ConfidenceCurve Other = new([667, 667, 667, 667, 667, 667, 667, 667, 667, 667, 708, 766, 811, 853, 885, 910, 929, 943, 955, 966, 973, 980, 983, 987, 990, 993, 995, 997, 997, 999, 999, 999, 1000]);
}
