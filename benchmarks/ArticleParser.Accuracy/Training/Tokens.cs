namespace ArticleParser.Accuracy.Training;

/// <summary>The tokens of the public board's metric, <c>\w+</c>, as hashes: texts are compared by them millions of times.</summary>
internal static class Tokens
{
    private const ulong Prime = 1099511628211;

    public static List<ulong> Of(ReadOnlySpan<char> text)
    {
        var tokens = new List<ulong>();
        Add(text, tokens);
        return tokens;
    }

    public static void Add(ReadOnlySpan<char> text, List<ulong> tokens)
    {
        var hash = 0UL;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || c == '_' || char.IsNumber(c)) hash = ((hash == 0 ? 14695981039346656037 : hash) ^ c) * Prime;
            else if (hash != 0)
            {
                tokens.Add(hash);
                hash = 0;
            }
        }

        if (hash != 0) tokens.Add(hash);
    }

    /// <summary>As <see cref="Of"/>, but case does not count.</summary>
    public static List<ulong> Folded(string text) => Of(text.ToLowerInvariant());

    /// <summary>A hash of <paramref name="size"/> tokens in their order.</summary>
    public static ulong Gram(List<ulong> tokens, int at, int size)
    {
        var hash = 0UL;
        for (var i = 0; i < size; i++) hash = ((hash ^ tokens[at + i]) * 0x9E3779B97F4A7C15) + (hash >> 29);
        return hash;
    }

    /// <summary>The grams of a text with how often each occurs; a text shorter than one gram is one.</summary>
    public static Dictionary<ulong, int> Grams(List<ulong> tokens, int size)
    {
        var grams = new Dictionary<ulong, int>();
        if (tokens.Count == 0) return grams;
        var length = Math.Min(size, tokens.Count);
        for (var i = 0; i + length <= tokens.Count; i++)
        {
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(grams, Gram(tokens, i, length), out _)++;
        }

        return grams;
    }
}
