using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ArticleParser.Accuracy;

namespace ArticleParser.Benchmarks.Quick;

/// <summary>The command <c>trees</c>: whether a change left all trees as they were.</summary>
internal static class TreesCommand
{
    private static readonly Option<int> s_every = new("--every") { Description = "Of how many pages one is parsed.", HelpName = "N", DefaultValueFactory = _ => 1 };
    private static readonly Option<FileInfo?> s_list = new("--list") { Description = "Write the hash of each text here, a line each: the difference of two such files names the pages that changed.", HelpName = "FILE" };

    public static Command Make(Option<DirectoryInfo?> corpus)
    {
        var command = new Command("trees", "Prints one hash over the trees and records of all texts of the corpus: the same before and after a change that is to change nothing.") { corpus, s_every, s_list };
        command.SetAction(arguments =>
        {
            try
            {
                return Print(CorpusFolder.Find(arguments.GetValue(corpus)), Math.Max(1, arguments.GetValue(s_every)), arguments.GetValue(s_list));
            }
            catch (CorpusMissingException missing)
            {
                Console.Error.WriteLine(missing.Message);
                return 2;
            }
        });
        return command;
    }

    private static int Print(DirectoryInfo folder, int every, FileInfo? list)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var writer = list?.CreateText();
        int texts = 0, failed = 0;
        foreach (var (name, hash, failure) in TreeHashes.Of(folder, every))
        {
            texts++;
            if (failure is not null)
            {
                failed++;
                Console.Error.WriteLine($"{name}: {failure}");
            }

            all.AppendData(Encoding.UTF8.GetBytes(hash));
            writer?.WriteLine($"{hash} {name}");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts:N0} texts, trees and records {Convert.ToHexStringLower(all.GetHashAndReset())[..16]}"));
        return failed == 0 ? 0 : 1;
    }
}
