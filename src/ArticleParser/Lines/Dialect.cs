using System.Collections.Frozen;

namespace ArticleParser;

/// <summary>
/// What lines look like: cues and word lists, compiled from <c>.dialect</c> files.
/// </summary>
public sealed class Dialect
{
    private readonly FrozenDictionary<string, DialectWord[]> _words;

    private Dialect(IReadOnlyList<Cue> cues, FrozenDictionary<string, DialectWord[]> words)
    {
        Cues = cues;
        _words = words;
    }

    /// <summary>What the library knows by itself.</summary>
    internal static Dialect BuiltIn { get; } = FromCompiled(BuiltInDialect.Compiled);

    internal IReadOnlyList<Cue> Cues { get; }

    /// <summary>The words of a list, of all languages, in the order of the file; empty where there is no such list.</summary>
    internal IReadOnlyList<DialectWord> Words(string list) => _words.TryGetValue(list, out var words) ? words : [];

    /// <summary>Reads what the generator wrote. Its form may change with the version of the generator.</summary>
    internal static Dialect FromCompiled(string compiled)
    {
        var cues = new List<Cue>();
        var words = new Dictionary<string, List<DialectWord>>(StringComparer.Ordinal);
        List<DialectWord>? list = null;
        foreach (var record in compiled.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = record.Split('\t');
            switch (fields[0])
            {
                case "C": cues.Add(Cue.FromCompiled(cues.Count, fields)); break;
                case "L": cues[^1].Labels.Add(new DialectWord(fields[1], fields[2])); break;
                case "P": cues[^1].Add(fields[1], fields[2]); break;
                case "W" when !words.TryGetValue(fields[1], out list): words[fields[1]] = list = []; break;
                case "V": list!.Add(new DialectWord(fields[1], fields[2])); break;
            }
        }

        return new Dialect(cues, words.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal));
    }
}

/// <summary>A word of a list, with the ISO 639 code of its language, or <c>*</c>.</summary>
internal readonly record struct DialectWord(string Language, string Text);
