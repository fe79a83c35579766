namespace ArticleParser;

/// <content>Written by <c>calibrate</c> of benchmarks/ArticleParser.Accuracy; do not edit.</content>
internal static partial class ConfidenceCurves
{
    private static readonly ConfidenceCurve Story = new([223, 223, 223, 223, 223, 427, 427, 484, 484, 498, 555, 614, 684, 735, 789, 836, 879, 912, 931, 948, 966, 974, 979, 984, 984, 984, 984, 984, 985, 985, 985, 985, 985]);

    private static readonly ConfidenceCurve Headline = new([399, 399, 399, 399, 399, 399, 399, 399, 399, 500, 560, 662, 665, 704, 751, 803, 858, 861, 907, 908, 927, 936, 936, 936, 936, 936, 943, 943, 943, 943, 965, 969, 986]);

    private static readonly ConfidenceCurve Date = new([271, 271, 271, 271, 271, 271, 299, 299, 309, 309, 553, 553, 559, 567, 567, 567, 605, 716, 716, 789, 847, 896, 908, 927, 944, 960, 960, 971, 971, 981, 985, 985, 985]);

    private static readonly ConfidenceCurve Other = new([666, 666, 666, 666, 666, 666, 666, 666, 666, 666, 688, 747, 795, 840, 874, 899, 919, 935, 948, 959, 968, 976, 981, 985, 988, 992, 994, 996, 997, 999, 999, 999, 1000]);
}
