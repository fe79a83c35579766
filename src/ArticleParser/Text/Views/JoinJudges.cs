namespace ArticleParser.Text;

/// <summary>Who says which lines of a page are one, by the kind of page. Each is asked for only where a page is of its kind: the library's own weights are read then.</summary>
/// <param name="cut">For pages whose lines are cut at links.</param>
/// <param name="wrapped">For pages that are wrapped at a width.</param>
internal sealed class JoinJudges(Func<IJoinJudge> cut, Func<IJoinJudge> wrapped)
{
    /// <summary>The weights of the library.</summary>
    public static JoinJudges BuiltIn { get; } = new(static () => JoinNet.Cut, static () => JoinNet.Wrapped);

    /// <summary>For pages whose lines are cut at links.</summary>
    public IJoinJudge Cut => cut();

    /// <summary>For pages that are wrapped at a width.</summary>
    public IJoinJudge Wrapped => wrapped();

    /// <summary>Other weights.</summary>
    public static JoinJudges Of(IJoinJudge cut, IJoinJudge wrapped) => new(() => cut, () => wrapped);
}
