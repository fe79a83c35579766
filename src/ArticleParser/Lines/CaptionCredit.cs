using System.Collections.Immutable;
using ArticleParser.Cues;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser.Lines;

/// <summary>
/// Who made a picture, behind the caption in its line. In a caption, a phrase that reads as a credit wherever it is a line of its own is one behind a sentence as well:
/// "The quay at dawn. Photo by Jane Doe /AFP".
/// </summary>
internal static class CaptionCredit
{
    private const int MaxChars = 120;

    // An agency is part of who made the picture, and no label before the name: CreditTail reads those.
    private const string AgencyVariant = "agency";

    /// <summary>The caption's parts: what the picture shows, what parts it from the credit, and the names; empty where it holds nothing but the first.</summary>
    public static ImmutableArray<TokenSpan> PartsOf(ReadOnlySpan<char> caption, CueTable cues)
    {
        if (Labelled(caption, cues) is { IsEmpty: false } labelled) return labelled;
        var parts = default(TokenSpanBuffer);
        return CreditTail.TryRead(caption, ref parts) ? parts.ToImmutable() : WithoutOpenBracket(caption);
    }

    private static ImmutableArray<TokenSpan> Labelled(ReadOnlySpan<char> caption, CueTable cues)
    {
        for (var at = Math.Max(1, caption.Length - MaxChars); at < caption.Length - 2; at++)
        {
            if (!LineFacts.IsSentenceEnd(caption[at]) || !CharClasses.Is(caption[at + 1], CharClass.Space)) continue;
            var start = at + 1 + caption[(at + 1)..].Length - caption[(at + 1)..].TrimStart().Length;
            if (start < caption.Length && cues.TryFind(caption[start..], false, out var credit) && credit.Cue.Kind == SyntaxKind.Credit && credit.Cue.Variant != AgencyVariant && start + credit.End == caption.Length) return Parts(credit, at + 1, start);
        }

        return [];
    }

    /// <summary>The credit's label parts it from the caption. A phrase without a name, such as "Supplied photo", is said in the name's place.</summary>
    private static ImmutableArray<TokenSpan> Parts(in CueMatch credit, int end, int start)
    {
        var hasName = false;
        foreach (var part in credit.Parts) hasName |= part.Kind == SyntaxKind.NameToken;
        var parts = ImmutableArray.CreateBuilder<TokenSpan>(credit.Parts.Length + 1);
        parts.Add(new TokenSpan(SyntaxKind.TextToken, 0, end));
        foreach (var part in credit.Parts)
        {
            var isName = part.Kind != SyntaxKind.SeparatorToken && (!hasName || part.Kind != SyntaxKind.LabelToken);
            parts.Add(new TokenSpan(isName ? SyntaxKind.NameToken : SyntaxKind.SeparatorToken, start + part.Start, part.Length));
        }

        return parts.DrainToImmutable();
    }

    /// <summary>"The quay at dawn (": the credit stands on the lines below, and closes the bracket.</summary>
    private static ImmutableArray<TokenSpan> WithoutOpenBracket(ReadOnlySpan<char> caption)
    {
        if (caption[^1] is not ('(' or '[' or '（')) return [];
        var end = caption[..^1].TrimEnd().Length;
        return end == 0 ? [] : [new TokenSpan(SyntaxKind.TextToken, 0, end), new TokenSpan(SyntaxKind.SeparatorToken, caption.Length - 1, 1)];
    }
}
