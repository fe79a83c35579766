using System.Collections.Immutable;
using Pidgin;
namespace ArticleParser;
internal static class Slots
{
    public static Parser<char, ImmutableArray<Part>> For(string slot, int max) => slot == "number" ? Parser<char>.Token(char.IsDigit).AtLeastOnceString().Select(s => ImmutableArray.Create(new Part(SyntaxKind.NumberToken, 0, s.Length))) : Parser<char>.Fail<ImmutableArray<Part>>();
}
