using ArticleParser.Generators.Emit;
using ArticleParser.Generators.GrammarFile;
using Microsoft.CodeAnalysis;

namespace ArticleParser.Generators.Models;

/// <summary>Writes the other part of a model: its three methods, and the reader behind them.</summary>
internal sealed class ModelEmitter
{
    private const string CancellationToken = "global::System.Threading.CancellationToken";

    private readonly BoundModel _model;
    private readonly ModelDeclaration _declaration;
    private readonly MemberEmitter _members;
    private readonly CodeWriter _code;

    private ModelEmitter(BoundModel model)
    {
        _model = model;
        _declaration = model.Declaration;
        _members = new(model);
        _code = new($"the model {model.Declaration.Name}", model.Declaration.Namespace.Length == 0 ? null : model.Declaration.Namespace);
    }

    public static void Emit(SourceProductionContext context, BoundModel model)
    {
        // Of a type that the compiler does not know it has said so; a part of a model would only add to that.
        if (model.Problems.Count > 0 || model.Declaration.Members.Any(member => member.Value.Sort == ValueSort.Error))
            return;
        var emitter = new ModelEmitter(model);
        emitter.Write();
        context.AddSource(model.Declaration.HintName, emitter._code.ToSourceText());
    }

    private void Write()
    {
        var types = _declaration.Types;
        for (var i = 0; i < types.Count - 1; i++)
            _code.Open(types[i]);
        _code.Open($"{types[types.Count - 1]} : {ModelNames.Runtime}IArticleModel<{_declaration.Name}>");
        _members.Sources(_code);
        _members.Partials(_code);
        From();
        if (_declaration.Node is null)
        {
            Parse();
            TryParse();
        }

        Read();
        _members.EnumReaders(_code);
        for (var i = 0; i < types.Count; i++)
            _code.Close();
    }

    private string New => _declaration.HidesBase ? "new " : "";

    private void From()
    {
        var isPage = _declaration.Node is null;
        _code.Member().Summary(isPage ? "Reads the model from a page that is already parsed." : $"Reads the model from a node: {_model.NodeClass}.")
            .Line($"/// <param name=\"{(isPage ? "page" : "node")}\">{(isPage ? "The root of a tree." : "The node.")}</param>");
        Throws("System.ArgumentNullException", $"<paramref name=\"{(isPage ? "page" : "node")}\"/> is null.");
        Missing();
        var name = isPage ? "page" : "node";
        _code.Generated().Line($"public static {New}{_declaration.Name} From({ModelNames.Runtime}{_model.NodeClass} {name}) =>")
            .Indent(body => body.Line($"{ModelNames.Runtime}ArticleModels.From<{_declaration.Name}>({name});"));
    }

    private void Parse()
    {
        _code.Member().Summary("Parses the text of a page and reads the model from it, without making nodes.");
        Text("May be empty.");
        Options();
        Token();
        Throws("System.ArgumentNullException", "<paramref name=\"text\"/> is null.");
        Throws("ArticleParser.TextTooLongException", "The text is longer than the options allow.");
        Throws("System.OperationCanceledException", "Parsing was stopped.");
        Missing();
        _code.Generated().Line($"public static {New}{_declaration.Name} Parse(string text, {ModelNames.Runtime}ParseOptions? options = null, {CancellationToken} cancellationToken = default) =>")
            .Indent(body => body.Line($"{ModelNames.Runtime}ArticleModels.Parse<{_declaration.Name}>(text, options, cancellationToken);"));
    }

    private void TryParse()
    {
        _code.Member().Summary("Parses the text of a page and reads the model from it, where the page gives all that the model requires.");
        Text("Null is no page.");
        _code.Line("/// <param name=\"model\">The model.</param>")
            .Line("/// <param name=\"diagnostics\">What is odd about the page, and AP0013 for each value that is missing.</param>");
        Options();
        Token();
        _code.Line("/// <returns>Whether the model was read.</returns>");
        Throws("System.OperationCanceledException", "Parsing was stopped.");
        _code.Generated().Line($"public static bool TryParse(").Indent(body => body
            .Line("string? text,")
            .Line($"[global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {_declaration.Name} model,")
            .Line($"out global::System.Collections.Immutable.ImmutableArray<{ModelNames.Runtime}Diagnostic> diagnostics,")
            .Line($"{ModelNames.Runtime}ParseOptions? options = null,")
            .Line($"{CancellationToken} cancellationToken = default) =>")
            .Line($"{ModelNames.Runtime}ArticleModels.TryParse<{_declaration.Name}>(text, options, out model, out diagnostics, cancellationToken);"));
    }

    /// <summary>Hidden, as an explicit implementation: users have the three methods.</summary>
    private void Read()
    {
        _code.Member().Generated().Line($"static bool {ModelNames.Runtime}IArticleModel<{_declaration.Name}>.TryRead(").Indent(body => body
            .Line($"in {ModelNames.CompilerServices}ModelItem node,")
            .Line($"[global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {_declaration.Name} model)"));
        _code.Open();
        _members.Required(_code);
        _members.Construction(_code);
        _code.Line("return true;").Close();
    }

    private void Text(string more) => _code.Line($"/// <param name=\"text\">The text of a scraped page, in any language, with any line breaks. {more}</param>");

    private void Options() => _code.Line("/// <param name=\"options\">How to parse; null for the default.</param>");

    private void Token() => _code.Line("/// <param name=\"cancellationToken\">Stops parsing, also within a long page.</param>");

    private void Missing()
    {
        if (_model.Members.Any(member => member.IsNeeded && member.Source.Multiplicity != Multiplicity.One))
            Throws("ArticleParser.MissingValueException", "A value that the model requires is not there.");
    }

    private void Throws(string type, string when) => _code.Line($"/// <exception cref=\"global::{type}\">{when}</exception>");
}
