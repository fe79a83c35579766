namespace ArticleParser.Html.Writing;

/// <summary>Resolves links against the page's base: its <c>base</c> element, or the address that it was read from.</summary>
internal sealed class Addresses(Uri? page)
{
    private const int Longest = 2000;

    private Uri? _base = page is { IsAbsoluteUri: true } ? page : null;
    private bool _isGiven;

    /// <summary>The first <c>base</c> element counts.</summary>
    public void SetBase(string? href)
    {
        if (_isGiven || string.IsNullOrWhiteSpace(href)) return;
        _isGiven = true;
        if (Uri.TryCreate(Clean(href), UriKind.Absolute, out var absolute) && IsWeb(absolute)) _base = absolute;
        else if (_base is not null && Uri.TryCreate(_base, Clean(href), out var resolved)) _base = resolved;
    }

    /// <summary>The address as it is written into the text: absolute where it can be made so, but places on the page stay as they are.</summary>
    public string Resolve(string address)
    {
        var clean = Clean(address);
        if (clean.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)) return "javascript:";
        if (clean.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || clean.Length > Longest) return "";
        if (clean.Length == 0 || clean[0] == '#' || _base is null || HasScheme(clean)) return Escapes.Address(clean);
        return Escapes.Address(Uri.TryCreate(_base, clean, out var resolved) ? resolved.AbsoluteUri : clean);
    }

    /// <summary>Browsers leave out line breaks and tabs.</summary>
    private static string Clean(string address)
    {
        var trimmed = address.Trim(' ', '\t', '\n', '\r', '\f');
        return trimmed.AsSpan().ContainsAny('\n', '\r', '\t') ? trimmed.Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal) : trimmed;
    }

    private static bool HasScheme(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !char.IsAsciiLetter(address[0])) return false;
        foreach (var c in address.AsSpan(0, colon))
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.')) return false;
        }

        return true;
    }

    private static bool IsWeb(Uri address) => address.Scheme is "http" or "https";
}
