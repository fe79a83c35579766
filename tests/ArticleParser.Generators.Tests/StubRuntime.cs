namespace ArticleParser.Generators.Tests;

/// <summary>The runtime's types that generated code calls, as little of them as compiles.</summary>
internal static class StubRuntime
{
    public const string Source = """
        using System.Collections.Generic;

        namespace ArticleParser;

        internal sealed class GreenNode(SyntaxKind kind)
        {
            public SyntaxKind Kind => kind;
        }

        /// <summary>.</summary>
        public readonly struct SyntaxToken;

        /// <summary>.</summary>
        public readonly struct SyntaxTokenList;

        /// <summary>.</summary>
        public readonly struct SyntaxList<T> where T : SyntaxNode;

        /// <summary>.</summary>
        public readonly struct SyntaxNodeOrToken
        {
            /// <summary>.</summary>
            public bool IsToken => true;
            /// <summary>.</summary>
            public SyntaxToken AsToken() => default;
            /// <summary>.</summary>
            public SyntaxNode? AsNode() => null;
        }

        /// <summary>.</summary>
        public abstract class SyntaxNode
        {
            private protected SyntaxNode(GreenNode green, SyntaxNode? parent, int position) => (Kind, Parent, Position) = (green.Kind, parent, position);
            /// <summary>.</summary>
            public SyntaxKind Kind { get; }
            /// <summary>.</summary>
            public SyntaxNode? Parent { get; }
            internal int Position { get; }
            /// <summary>.</summary>
            public IEnumerable<SyntaxNodeOrToken> ChildNodesAndTokens() => [];
            /// <summary>.</summary>
            public abstract void Accept(SyntaxVisitor visitor);
            /// <summary>.</summary>
            public abstract TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor);
            private protected T? Child<T>(SyntaxKind kind = SyntaxKind.None) where T : SyntaxNode => null;
            private protected T RequiredChild<T>(SyntaxKind kind = SyntaxKind.None) where T : SyntaxNode => null!;
            private protected SyntaxList<T> Children<T>(SyntaxKind kind = SyntaxKind.None) where T : SyntaxNode => default;
            private protected SyntaxList<T> Within<T>(SyntaxKind kind) where T : SyntaxNode => default;
            private protected SyntaxToken? Token(SyntaxKind kind) => null;
            private protected SyntaxToken RequiredToken(SyntaxKind kind) => default;
            private protected SyntaxTokenList Tokens(SyntaxKind kind) => default;
        }

        /// <summary>.</summary>
        public abstract class LineSyntax : SyntaxNode
        {
            private protected LineSyntax(GreenNode green, SyntaxNode? parent, int position) : base(green, parent, position) { }
        }

        /// <summary>.</summary>
        public abstract class GroupSyntax : SyntaxNode
        {
            private protected GroupSyntax(GreenNode green, SyntaxNode? parent, int position) : base(green, parent, position) { }
        }

        /// <summary>.</summary>
        public abstract class SectionSyntax : SyntaxNode
        {
            private protected SectionSyntax(GreenNode green, SyntaxNode? parent, int position) : base(green, parent, position) { }
        }
        """;

    /// <summary>What the productions of the page grammar are made of.</summary>
    public const string PageGrammar = """
        namespace ArticleParser.Blocks;

        internal class Production(params object[] parts)
        {
            public object[] Parts => parts;
        }

        internal sealed class InOrder(params object[] parts) : Production(parts);

        internal sealed class GroupOf(SyntaxKind kind, params object[] parts) : Production(parts)
        {
            public SyntaxKind Kind => kind;
        }

        internal static partial class PageGrammar
        {
            public static Production Root { get; } = Page();
            private static InOrder InOrder(params Production[] parts) => new(parts);
            private static Production Lines(SyntaxKind page) => new(page);
            private static Production End() => new();
            private static GroupOf Section(SyntaxKind section, params Production[] groups) => new(section, groups);
            private static GroupOf Group(SyntaxKind group, Production production) => new(group, production);
            private static Production AnyOrder(SyntaxKind section, SyntaxKind[] lines, params Production[] items) => new(section, lines, items);
            private static Production Each(Production node, params SyntaxKind[] first) => new(node, first);
            private static Production Once(Production node, params SyntaxKind[] first) => new(node, first);
            private static Production Line(SyntaxKind section, SyntaxKind kind) => new(section, kind);
            private static Production One(Production node) => new(node);
            private static Production Perhaps(Production node) => new(node);
            private static Production Any(Production node) => new(node);
            private static Production Some(Production node) => new(node);
            private static Production Either(params Production[] productions) => new(productions);
        }
        """;

    public const string Dialect = """
        namespace ArticleParser;

        /// <summary>.</summary>
        public sealed class Dialect
        {
            /// <summary>.</summary>
            public string Text { get; private init; } = "";
            /// <summary>.</summary>
            public static Dialect FromCompiled(string name, int format, string records, string examples) => new() { Text = name + format + records + examples };
        }
        """;
}
