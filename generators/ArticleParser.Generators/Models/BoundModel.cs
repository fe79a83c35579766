namespace ArticleParser.Generators.Models;

/// <summary>A model that is ready to be written, or what is wrong with it.</summary>
internal sealed record BoundModel(
    ModelDeclaration Declaration,
    string NodeClass,
    EquatableArray<BoundMember> Members,
    EquatableArray<ModelProblem> Problems);

/// <summary>A member and where its value stands.</summary>
internal sealed record BoundMember(MemberDeclaration Declaration, BoundSource Source)
{
    /// <summary>Whether the model cannot be read without it.</summary>
    public bool IsNeeded => ModelBinder.NeedsValue(Declaration) && Source.Whole != Declaration.Value.Sort && Declaration.Default is null;
}
