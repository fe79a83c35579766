using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ArticleParser.Accuracy;

/// <summary>
/// Which fold a publisher belongs to, read from <c>folds.json</c>: an object with one member for each
/// publisher, its hash, whose value is the number of the fold that left this publisher out of training.
/// </summary>
internal sealed class FoldMap
{
    private readonly Dictionary<string, int> _folds;

    private FoldMap(Dictionary<string, int> folds) => _folds = folds;

    /// <summary>How many folds there are.</summary>
    public int Count => _folds.Count == 0 ? 0 : _folds.Values.Max() + 1;

    /// <summary>The fold whose weights never saw this publisher. One in no fold gave the labels' weights nothing to learn; those of joins learn from all pages, by the trainers' own parting.</summary>
    public int Of(string publisher) => _folds.TryGetValue(Hash(publisher), out var fold) ? fold : Training.Folds.Of(publisher, Math.Max(1, Count));

    /// <summary>Publishers stand as hashes, so that no list of them goes around with the weights: 16 hexadecimal digits of SHA-256.</summary>
    public static string Hash(string publisher) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(publisher)))[..16];

    /// <exception cref="JsonException">The text is no such object.</exception>
    public static FoldMap Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var folds = new Dictionary<string, int>();
        foreach (var member in document.RootElement.EnumerateObject())
        {
            if (!member.Value.TryGetInt32(out var fold) || fold < 0)
            {
                throw new JsonException(string.Create(CultureInfo.InvariantCulture, $"folds.json: {member.Name} has no fold number."));
            }

            folds[member.Name] = fold;
        }

        return new FoldMap(folds);
    }
}
