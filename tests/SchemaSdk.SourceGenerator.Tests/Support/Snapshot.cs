namespace SchemaSdk.SourceGenerator.Support;

/// <summary>Compares texts with the <c>*.verified.*</c> files of a case, in the folder and with the names that Verify would give them.</summary>
internal static class Snapshot
{
    private const string AcceptVariable = "SCHEMASDK_ACCEPT_SNAPSHOTS";

    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "SchemaSdk.SourceGenerator.Tests", "Snapshots");

    public static bool Accepts => Environment.GetEnvironmentVariable(AcceptVariable) == "1";

    /// <summary>Fails when a text differs from its verified file, has none, or a verified file has no text any more.</summary>
    /// <param name="folder">The case's folder.</param>
    /// <param name="texts">By file name, such as <c>Name.cs</c> for <c>Name.verified.cs</c>.</param>
    public static void Verify(string folder, IReadOnlyDictionary<string, string> texts)
    {
        Directory.CreateDirectory(folder);
        foreach (var received in Directory.GetFiles(folder, "*.received.*")) File.Delete(received);
        var failures = texts
            .Select(text => Compare(Path.Combine(folder, text.Key), text.Value))
            .Concat(Stale(folder, texts.Keys))
            .OfType<string>()
            .ToList();
        if (failures.Count == 0) return;

        Assert.Fail($"""
            {string.Join("\n", failures)}
            If this is what you want, run the tests once with {AcceptVariable}=1: that rewrites the verified files. Read the change before you commit it.
            """);
    }

    private static string? Compare(string path, string text)
    {
        var verified = WithState(path, "verified");
        if (Accepts)
        {
            File.WriteAllText(verified, text);
            return null;
        }

        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (expected == text) return null;

        File.WriteAllText(WithState(path, "received"), text);
        return $"{Path.GetRelativePath(Repository.Root, verified)} {(expected is null ? "does not exist" : FirstDifference(expected, text))}";
    }

    private static IEnumerable<string?> Stale(string folder, IEnumerable<string> names)
    {
        var current = names.Select(name => WithState(Path.Combine(folder, name), "verified")).ToHashSet(StringComparer.Ordinal);
        foreach (var stale in Directory.GetFiles(folder, "*.verified.*").Where(path => !current.Contains(path)).Order(StringComparer.Ordinal))
        {
            if (Accepts) File.Delete(stale);
            yield return Accepts ? null : $"{Path.GetRelativePath(Repository.Root, stale)} is stale: nothing of that name is generated any more";
        }
    }

    private static string FirstDifference(string expected, string actual)
    {
        var was = expected.Split('\n');
        var isNow = actual.Split('\n');
        var line = 0;
        while (line < was.Length && line < isNow.Length && was[line] == isNow[line]) line++;
        return $"differs first in line {line + 1}:\n  - {was.ElementAtOrDefault(line) ?? "(end)"}\n  + {isNow.ElementAtOrDefault(line) ?? "(end)"}";
    }

    private static string WithState(string path, string state) =>
        $"{path[..^Path.GetExtension(path).Length]}.{state}{Path.GetExtension(path)}";
}
