using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using SchemaSdk.SourceGenerator.Support;

namespace SchemaSdk.SourceGenerator;

/// <summary>Model files are text from outside: whatever they hold, the generator neither fails nor keeps the others from being generated.</summary>
public class DamagedFilesTests
{
    private const int FilesARun = 200;

    private static readonly string[] Fragments =
    [
        "{", "}", "[", "]", "\"", ":", ",", "null", "true", "-", "1e999999", "\\u0000", "\\ud83c", "\u2028", "*/", "\"type\"", "\"enum\"", "\"const\"",
        "\"items\"", "\"properties\"", "\"required\"", "\"$ref\"", "\"\"", "[]", "{}", "0.0000001", "\"pattern\": \"(((\"", "\"minLength\": 99999999999999999999",
    ];

    public static TheoryData<int> Seeds => [1, 2, 3, 4];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Damaged_files_never_break_the_generator_nor_what_it_generates(int seed)
    {
        var random = new Random(seed);
        var originals = SnapshotCase.AllFiles().Select(file => file.Json).ToList();
        var damaged = Enumerable.Range(0, FilesARun).Select(number => new ModelFile(
            string.Create(CultureInfo.InvariantCulture, $"damaged/m{number}"), Damage(originals[random.Next(originals.Count)], random)));

        var outcome = new GeneratorSession(damaged.Append(new ModelFile("sample/good", "{ \"input\": { \"type\": \"object\" } }"))).RunOnce();

        Assert.InRange(outcome.Sources.Count(source => source.HintName.EndsWith("Request.g.cs", StringComparison.Ordinal)), FilesARun / 20, FilesARun);
        Assert.True(outcome.Result.Exception is null, $"Seed {seed}: {outcome.Result.Exception}");
        Assert.DoesNotContain(outcome.Diagnostics, diagnostic => diagnostic.Id is "CS8785" or "SSDK010");
        Assert.Contains(outcome.Sources, source => source.HintName == "Sample.GoodRequest.g.cs");
        var complaints = outcome.Compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(complaint => complaint.Severity > DiagnosticSeverity.Info);
        Assert.True(!complaints.Any(), $"Seed {seed}:\n{string.Join("\n", complaints.Take(5))}");
    }

    private static string Damage(string json, Random random)
    {
        var bytes = Encoding.UTF8.GetBytes(json).ToList();
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveRange(at, Math.Min(random.Next(1, 40), bytes.Count - at)); break;
                case 2: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 60), bytes.Count - at))); break;
                case 3: bytes.InsertRange(at, Encoding.UTF8.GetBytes(Fragments[random.Next(Fragments.Length)])); break;
                default: ReplaceValue(bytes, at, random); break;
            }

            if (bytes.Count == 0) bytes.Add((byte)'{');
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    // Exchanges what stands between a colon and the next comma or bracket, so that many files stay JSON.
    private static void ReplaceValue(List<byte> bytes, int at, Random random)
    {
        var start = bytes.IndexOf((byte)':', at) + 1;
        if (start == 0) return;
        var end = start;
        while (end < bytes.Count && bytes[end] is not ((byte)',' or (byte)'}' or (byte)']' or (byte)'\n')) end++;
        bytes.RemoveRange(start, end - start);
        bytes.InsertRange(start, Encoding.UTF8.GetBytes(Fragments[random.Next(Fragments.Length)]));
    }
}
