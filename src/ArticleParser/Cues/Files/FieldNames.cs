namespace ArticleParser.Cues;

/// <summary>Checks the names of fields: letters and digits, and one spelling for each.</summary>
internal sealed class FieldNames(MistakeList problems)
{
    private readonly Dictionary<string, TextPart> _seen = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The lines and slots that have a name, in the order of the file.</summary>
    public readonly List<NamedSlot> Named = [];

    /// <summary>The word after <c>as</c>. <paramref name="keyword"/> is where the error goes when there is none.</summary>
    public void Check(TextPart keyword, TextPart name)
    {
        if (!IsName(name.Text))
            problems.Add(DialectRules.BadField, name.Length > 0 ? name : keyword, name.Text);
        else if (!_seen.TryGetValue(name.Text, out var first))
            _seen[name.Text] = name;
        else if (first.Text != name.Text)
            problems.Add(DialectRules.FieldSpelledTwice, name, name.Text, first.Text, problems.LineOf(first));
    }

    public static bool IsName(string name)
    {
        foreach (var c in name)
        {
            if (!IsLetter(c) && c is not (>= '0' and <= '9'))
                return false;
        }

        return name.Length > 0 && IsLetter(name[0]);
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
